import { firstTokenOwner } from '../../domain/access/access-token.ts';
import { budgetReservation, type Quota } from '../../domain/alert/quotas.ts';
import type { Subscriber } from '../../domain/alert/subscriber.ts';
import { dayOf } from '../../domain/time/days.ts';
import { dayMs, shift } from '../../domain/time/instants.ts';
import { sha256Hex } from '../../runtime/sha256.ts';
import { Problem } from '../http/problem.ts';
import type { ApiServices } from '../services.ts';

/**
 * Takes what one request for confirmation uses up. False when this address was asked too often today: the caller then
 * answers as always, so that nobody learns from the answer whether somebody else asked.
 * @throws {Problem} when the owner asked too often, or the month's budget of the channel is spent
 */
export async function mayAsk(
  subscriber: Subscriber,
  { quotas, signUpBudget, now }: Pick<ApiServices, 'quotas' | 'signUpBudget' | 'now'>,
): Promise<boolean> {
  const { owner, channel, address } = subscriber;
  const at = now();
  const ofOwner = daily(`sign-ups/owner/${owner}`, signUpBudget.perOwner, at);
  if (owner !== firstTokenOwner && !(await quotas.take(ofOwner, 1))) {
    const seconds = Math.ceil((Date.parse(ofOwner.endsAt) - Date.parse(at)) / 1_000);
    throw new Problem(
      'too-many-requests',
      `You asked ${signUpBudget.perOwner} addresses to confirm today, which is as many as an owner may. Go on tomorrow (UTC).`,
      { headers: { 'retry-after': String(seconds) } },
    );
  }
  const addressHash = sha256Hex(address.toLowerCase());
  const ofAddress = daily(`sign-ups/${channel}/${addressHash}`, signUpBudget.perAddress, at);
  if (!(await quotas.take(ofAddress, 1))) return false;
  // The confirmation's text is one part.
  const budget = budgetReservation(channel, '', signUpBudget, at);
  if (await quotas.take(budget.quota, Math.max(1, budget.amount))) return true;
  throw new Problem(
    'unavailable',
    `This month's budget for ${channel} is spent. The deployment's settings decide how much that is.`,
  );
}

function daily(name: string, limit: number, at: string): Quota {
  const period = dayOf(at);
  const endsAt = shift(`${period}T00:00:00.000Z`, dayMs);
  return { name, period, limit, endsAt };
}
