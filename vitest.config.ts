import { defineConfig } from 'vitest/config';

// Where .ci/run asks for the report that it counts.
const report = process.env.DATELINE_TEST_REPORT;

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
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
