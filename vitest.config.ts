import { defineConfig } from 'vitest/config';

// .ci/run sets this file name, and counts the tests in the report.
const report = process.env.DATELINE_TEST_REPORT;

// Tests that share no state. They share one process, so that the CDK is loaded once and not once per file.
const stateless = ['test/{lib,docs,project,functions/domain,local/template,local/iam}/**/*.test.ts'];

// Tests of the stores also run on DynamoDB Local, which is started once for all of them.
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
    // Each whole-path test starts a local cloud. Two cores can run two of them at the same time.
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 120_000,
    // The functions' logs and metrics are for CloudWatch. Here they would hide the report.
    env: { POWERTOOLS_LOG_LEVEL: 'SILENT', POWERTOOLS_METRICS_DISABLED: 'true' },
    reporters: [
      'default',
      ...(report === undefined ? [] : [['json', { outputFile: report }] satisfies [string, object]]),
    ],
  },
});
