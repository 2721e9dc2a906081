/** Verbs by what they do to the clause or the noun behind them. Base forms. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Their object is a clause, often without `that`: `said talks would resume`. */
export const sayingVerbs = words(
  `say think believe expect know hope claim add report suggest estimate fear tell warn announce confirm insist argue note
  acknowledge admit reveal indicate show find hear learn understand mean stress reiterate predict forecast deny assume
  promise pledge vow hint conclude decide rule agree see write state disclose declare stipulate repeat tweet post`,
);
