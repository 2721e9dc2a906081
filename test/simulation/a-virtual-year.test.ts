import { describe, expect, it } from 'vitest';
import { maxAlertsPerMessage } from '../../functions/domain/alert/email.ts';
import { type Fate, Oracle } from './oracle.ts';
import { planYear, quarterMs, yearEnd, yearStart } from './plan.ts';
import { Random } from './random.ts';
import { System } from './system.ts';

const seed = Number(process.env.SIMULATION_SEED ?? 2026);

describe(`a virtual year, seed ${seed} (set SIMULATION_SEED for another)`, () => {
  it('sends every owed alert once and at its hour, in spite of kills, outages and changes', async () => {
    const plan = planYear(seed);
    const system = new System(plan, new Random(seed + 1));
    const oracle = new Oracle(plan, yearStart - quarterMs);
    const events = [...plan.events];

    for (let at = yearStart; at < yearEnd; at += quarterMs) {
      if (!plan.outages.some(([from, to]) => at >= from && at < to)) {
        await system.tick(at);
        oracle.run(at);
      }
      while ((events[0]?.at ?? yearEnd) < at + quarterMs) {
        const event = events.shift();
        if (event === undefined) break;
        await system.apply(event);
        oracle.apply(event);
      }
    }
    oracle.end();

    const { deliverer } = system;
    const fates = new Map<string, Fate>();
    const wrong: string[] = [];
    for (const [id, { alert }] of system.alerts.rows) {
      const { occasion, watchId, articleId, state } = alert;
      const reason = occasion.kind === 'due' ? `${occasion.date}/${occasion.daysAhead}` : 'published';
      const key = `${system.nameOf(watchId)}/${articleId}/${reason}`;
      const times = deliverer.sent.get(id) ?? [];
      fates.set(
        key,
        state === 'sent' ? { state, at: times[0] ?? 0 } : { state: state as 'held' | 'dropped' },
      );
      const expected = state === 'sent' ? 1 + (deliverer.inTheWindow.get(id) ?? 0) : 0;
      if (times.length !== expected) wrong.push(`${key} left ${times.length} times, not ${expected}`);
      if ((alert.repeated === true) !== deliverer.doubtful.has(id))
        wrong.push(`${key} repeated: ${alert.repeated}`);
    }
    expect(wrong).toEqual([]);
    expect(tooMany(system)).toEqual([]);
    expect(shown(fates)).toEqual(shown(oracle.fates));
    expect(fates.size).toBeGreaterThan(3_000);
    expect(deliverer.kills).toBeGreaterThan(100);
    expect(deliverer.inTheWindow.size).toBeGreaterThan(10);
  }, 300_000);
});

/**
 * Lists the readers who got more than one message in one moment, without messages that a kill may have repeated, and
 * without the moments in which CLOCK was cut off.
 */
function tooMany({ deliverer: { left, inTheWindow }, cutOffs }: System): string[] {
  const whole = left.filter(({ at, ids }) => !cutOffs.has(at) && !ids.some((id) => inTheWindow.has(id)));
  const moments = Map.groupBy(whole, ({ to, at }) => `${to} ${new Date(at).toISOString()}`);
  return [...moments].flatMap(([moment, messages]) => {
    const alerts = messages.reduce((sum, { ids }) => sum + ids.length, 0);
    return messages.length > Math.ceil(alerts / maxAlertsPerMessage) ? [`${moment}: ${messages.length}`] : [];
  });
}

function shown(fates: ReadonlyMap<string, Fate>): string[] {
  return [...fates]
    .map(
      ([key, fate]) =>
        `${key} ${fate.state}${fate.state === 'sent' ? ` ${new Date(fate.at).toISOString()}` : ''}`,
    )
    .sort();
}
