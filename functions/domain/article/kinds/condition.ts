import type { SentenceView } from './sentence-view.ts';

/** A named condition on the words around a verb. The verb says its kind of fact only where the condition is met. */
export interface Condition {
  /** In plain English, without a verb: "goods behind the verb". */
  readonly name: string;
  /** Sentences in which the verb between stars meets the condition: `The navy *bought* 50 jets.` They run as tests. */
  readonly holds: readonly string[];
  /** Sentences in which the verb between stars does not. */
  readonly fails: readonly string[];
  readonly isMet: (view: SentenceView, at: number) => boolean;
}
