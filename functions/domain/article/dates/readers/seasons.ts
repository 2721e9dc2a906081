/** Words after a season that make it a name: `summer games`. */
export const gamesOfSeason: ReadonlySet<string> = new Set([
  'olympics',
  'olympic',
  'paralympics',
  'games',
  'palace',
  'break',
  'school',
]);
