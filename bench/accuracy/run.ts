import { predictAmounts } from './amounts.ts';
import { namedOnly, predictEntities } from './entities.ts';
import { hasGold, readGold } from './gold.ts';
import { predictDates } from './predict.ts';
import { score } from './score.ts';

// `npm run accuracy` prints all tables. `-- --errors 20` lists errors, `-- recognizers-dates` prints one table.
const options = process.argv.slice(2);

const money = ['--field', 'amounts', '--types', 'MONEY'];

/** The accuracy tables by name. */
const tables: Readonly<Record<string, (passed: readonly string[]) => string>> = {
  wikinews: (passed) => score('wikinews', readGold('wikinews').map(predictDates), passed),
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

const only = options.filter((option) => Object.hasOwn(tables, option));
const passed = options.filter((option) => !only.includes(option));

if (!hasGold()) {
  console.log('skipped: no development data in ../shared/temporal');
} else {
  for (const [name, table] of Object.entries(tables)) {
    if (only.length > 0 && !only.includes(name)) continue;
    console.log(name);
    console.log(table(passed));
  }
}
