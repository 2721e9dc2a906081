import { defineConfig } from 'vitest/config';

// Where .ci/run asks for the report that it counts.
const report = process.env.DATELINE_TEST_REPORT;

// Tests of what keeps nothing between them: CDK's weight is loaded once for all of them, not once a file.
const stateless = ['test/{lib,docs,project,functions/domain,local/template,local/iam}/**/*.test.ts'];

// Tests of the stores run on DynamoDB Local too, which is started once for all of them.
const stores = ['test/functions/stores/**/*.test.ts', 'test/functions/match/watch-index.test.ts'];
const setUps = 'test/support/dynamodb';
const setUpTables = `${setUps}/set-up-tables.ts`;

export default defineConfig({
  test: {
    projects: [
      { extends: true, test: { name: 'stateless', include: stateless, isolate: false } },
      {
        extends: true,
        test: {
          name: 'stores',
          include: stores,
          globalSetup: [setUpTables, `${setUps}/set-up-dynamodb-local.ts`],
        },
      },
      {
        extends: true,
        test: {
          name: 'services',
          include: ['test/**/*.test.ts'],
          exclude: [...stateless, ...stores],
          globalSetup: [setUpTables],
        },
      },
    ],
    setupFiles: ['test/support/property-seed.ts'],
    // The whole-path tests start a local cloud each; two at a time is what two cores carry.
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 120_000,
    // The functions' logs and metrics are for CloudWatch; here they would bury the report.
    env: { POWERTOOLS_LOG_LEVEL: 'SILENT', POWERTOOLS_METRICS_DISABLED: 'true' },
    reporters: [
      'default',
      ...(report === undefined ? [] : [['json', { outputFile: report }] satisfies [string, object]]),
    ],
  },
});
