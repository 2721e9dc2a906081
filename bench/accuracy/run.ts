import { hasGold, readGold } from './gold.ts';
import { predictDates } from './predict.ts';
import { score } from './score.ts';

// `npm run accuracy`; `npm run accuracy -- --errors 20` lists what is wrong, `-- wikinews` scores one file.
const options = process.argv.slice(2);
const only = options.filter((option) => /^(?:wikinews|recognizers)/.test(option));
const passed = options.filter((option) => !only.includes(option));

if (!hasGold()) {
  console.log('skipped: no development data in ../shared/temporal');
} else {
  for (const name of ['wikinews', 'recognizers-dates']) {
    if (only.length > 0 && !only.includes(name)) continue;
    console.log(`${name}: dates`);
    console.log(score(name, readGold(name).map(predictDates), passed));
  }
}
