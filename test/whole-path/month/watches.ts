/** A watch of the reader, by the name that {@link expectations} use. */
export interface PlannedWatch {
  readonly query: string;
  readonly on: readonly ('publication' | 'due')[];
  readonly leadDays: readonly number[];
}

/** The watches of one reader: single words, phrases, fields, and words that must meet in one paragraph. */
export const watches = {
  ships: {
    query: 'shipyard OR shipbuilding OR frigate',
    on: ['publication', 'due'],
    leadDays: [1],
  },
  ai: {
    query: '"artificial intelligence" AND (deal OR agreement OR contract OR partnership)',
    on: ['publication'],
    leadDays: [0],
  },
  tariffs: {
    query: 'tariff AND (talks OR negotiators OR deadline)',
    on: ['publication', 'due'],
    leadDays: [1],
  },
  rates: {
    query: '("Bank of England" OR "Norges Bank" OR "Federal Reserve") AND rate',
    on: ['publication', 'due'],
    leadDays: [1],
  },
  strikes: {
    query: 'strike AND (rail OR port OR airport OR train)',
    on: ['publication', 'due'],
    leadDays: [1],
  },
  brent: { query: 'Brent', on: ['publication'], leadDays: [0] },
  norway: { query: 'country:no AND kind:purchase', on: ['publication'], leadDays: [0] },
  calls: {
    query: '(consultation OR applications OR tender) AND (deadline OR close OR submit)',
    on: ['due'],
    leadDays: [7, 1],
  },
} as const satisfies Record<string, PlannedWatch>;

export type WatchName = keyof typeof watches;
