import { firstTokenOwner } from '../../domain/access/access-token.ts';
import { mailboxOf } from '../../domain/alert/mailbox.ts';
import { budgetReservations, type Quota } from '../../domain/alert/quotas.ts';
import type { Subscriber } from '../../domain/alert/subscriber.ts';
import { dayOf } from '../../domain/time/days.ts';
import { dayMs, shift } from '../../domain/time/instants.ts';
import { sha256Hex } from '../../runtime/sha256.ts';
import { Problem } from '../http/problem.ts';
import type { ApiServices } from '../services.ts';

/**
 * Takes one request for confirmation from the sign-up budget. Returns false when this address was asked too often
 * today. The route then answers as usual, so that nobody can learn whether another owner asked the address.
 * @throws {Problem} when the owner asked too often today, or the month's budget of the channel is used up
 */
export async function takeFromSignUpBudget(
  subscriber: Subscriber,
  { quotas, signUpBudget, now }: Pick<ApiServices, 'quotas' | 'signUpBudget' | 'now'>,
): Promise<boolean> {
  const { owner, channel, address } = subscriber;
  const at = now();
  const ownerQuota = daily(`sign-ups/owner/${owner}`, signUpBudget.perOwner, at);
  if (owner !== firstTokenOwner && !(await quotas.take(ownerQuota, 1))) {
    const seconds = Math.ceil((Date.parse(ownerQuota.endsAt) - Date.parse(at)) / 1_000);
    throw new Problem(
      'too-many-requests',
      `You asked ${signUpBudget.perOwner} addresses to confirm today, which is the limit per owner. Try again tomorrow (UTC).`,
      { headers: { 'retry-after': String(seconds) } },
    );
  }
  const addressHash = sha256Hex(channel === 'email' ? mailboxOf(address) : address);
  const addressQuota = daily(`sign-ups/${channel}/${addressHash}`, signUpBudget.perAddress, at);
  if (!(await quotas.take(addressQuota, 1))) return false;
  await takeFromMonth(subscriber, at, { quotas, signUpBudget });
  return true;
}

/** @throws {Problem} when the month's budget of the owner or of the deployment is used up */
async function takeFromMonth(
  subscriber: Subscriber,
  at: string,
  { quotas, signUpBudget }: Pick<ApiServices, 'quotas' | 'signUpBudget'>,
): Promise<void> {
  const { channel } = subscriber;
  const [settingPerMonth, settingPerOwner] =
    channel === 'email' ? ['emailsPerMonth', 'emailsPerOwner'] : ['smsPartsPerMonth', 'smsPartsPerOwner'];
  const taken: Quota[] = [];
  for (const { quota, otherwise } of budgetReservations(subscriber, '', signUpBudget, at)) {
    // A text message for confirmation is one part.
    if (await quotas.take(quota, 1)) {
      taken.push(quota);
      continue;
    }
    for (const each of taken) await quotas.giveBack(each, 1);
    const isOwners = otherwise.reason === `${channel}-owner-budget-spent`;
    throw new Problem(
      isOwners ? 'limit-reached' : 'unavailable',
      isOwners
        ? `Your budget for ${channel} of this month is used up: the setting ${settingPerOwner} of the deployment. Try again next month.`
        : `This month's budget for ${channel} is used up. Try again next month, or raise the setting ${settingPerMonth} of the deployment.`,
    );
  }
}

function daily(name: string, limit: number, at: string): Quota {
  const period = dayOf(at);
  const endsAt = shift(`${period}T00:00:00.000Z`, dayMs);
  return { name, period, limit, endsAt };
}
