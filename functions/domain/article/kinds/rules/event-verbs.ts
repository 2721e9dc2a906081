import { ranks } from '../cue.ts';
import { saysEvent } from '../infinitives.ts';
import { eventVerbs } from '../lexicon/event-verbs.ts';
import { type VerbRule, verbRule } from '../rule.ts';

/** One rule per family of verbs that say by themselves what kind of fact they carry. */
export const eventVerbRules: readonly VerbRule[] = eventVerbs.map(
  ({ name, kind, condition, verbs, reads }) => {
    const event = condition === undefined ? { kind } : { kind, condition };
    return verbRule({
      name,
      verbs,
      reads,
      ...(condition === undefined ? {} : { needs: condition.name }),
      match: (view, at) => (saysEvent(view, at, event) ? { kind, rank: ranks.toldEvent } : undefined),
    });
  },
);
