// Prints the count of the runner's JSON report as one line. A missing report counts as a failure.
import { readFileSync } from 'node:fs';

let report;
try {
  report = JSON.parse(readFileSync(process.argv[2], 'utf8'));
} catch {
  console.error('The tests did not finish: there is no report.');
}
const {
  numPassedTests: passed = 0,
  numFailedTests = 1,
  numPendingTests = 0,
  numTodoTests = 0,
} = report ?? {};
// A file that cannot be loaded failed, but it has no tests to count.
const brokenFiles = (report?.testResults ?? []).filter(
  ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
).length;
// An error outside of all tests fails the run, but no test.
const strayErrors = report?.success === false && numFailedTests + brokenFiles === 0 ? 1 : 0;
const failed = numFailedTests + brokenFiles + strayErrors;
console.log(`${passed} passed, ${failed} failed, ${numPendingTests + numTodoTests} skipped`);
process.exitCode = failed > 0 || report === undefined ? 1 : 0;
