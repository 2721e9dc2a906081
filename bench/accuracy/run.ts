import { predictAmounts } from './amounts.ts';
import { namedOnly, predictEntities } from './entities.ts';
import { type GoldSet, goldFolder, hasGold, readGold, readReports } from './gold.ts';
import { predictDates, predictDueDates, predictItems } from './predict.ts';
import { score } from './score.ts';

// `npm run accuracy` prints all tables. `-- --errors 20` lists errors, `-- recognizers-dates` prints one table.
const options = process.argv.slice(2);

const money = ['--field', 'amounts', '--types', 'MONEY'];

/** The tables of the temporal set by name. */
const temporal: Readonly<Record<string, (passed: readonly string[]) => string>> = {
  wikinews: (passed) => score('wikinews', readGold('wikinews').map(predictDates), passed),
  wikiwars: (passed) => score('wikiwars-dev', readGold('wikiwars-dev').map(predictDates), passed),
  'recognizers-dates': (passed) =>
    score('recognizers-dates', readGold('recognizers-dates').map(predictDates), passed),
  'wikinews-money': (passed) => {
    const predictions = readGold('wikinews').map((document) => predictAmounts(document));
    return score('wikinews', predictions, [...money, ...passed]);
  },
  'recognizers-currency': (passed) => {
    const predictions = readGold('recognizers-currency').map((document) =>
      predictAmounts(document, ['MONEY']),
    );
    return score('recognizers-currency', predictions, [...money, ...passed]);
  },
  'wikinews-entities': (passed) => {
    const gold = readGold('wikinews').map(namedOnly);
    return score(gold, gold.map(predictEntities), ['--field', 'entities', ...passed]);
  },
};

/** All accuracy tables by name, with the set of development data that they need. */
const tables: Readonly<
  Record<string, readonly [set: GoldSet, print: (passed: readonly string[]) => string]>
> = {
  ...Object.fromEntries(
    Object.entries(temporal).map(([name, print]) => [name, ['temporal', print] as const]),
  ),
  due: ['due', (passed) => score('dev', readReports('due').map(predictDueDates), passed, 'due')],
  items: ['items', (passed) => score('dev', readReports('items').map(predictItems), passed, 'items')],
};

const only = options.filter((option) => Object.hasOwn(tables, option));
const passed = options.filter((option) => !only.includes(option));

for (const [name, [set, print]] of Object.entries(tables)) {
  if (only.length > 0 && !only.includes(name)) continue;
  console.log(name);
  console.log(hasGold(set) ? print(passed) : `skipped: there is no development data in ${goldFolder(set)}`);
}
