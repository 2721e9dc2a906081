import type { TestProject } from 'vitest/node';
import { tableDefinitions } from './table-definitions.ts';

/** Synthesizes the tables once for all tests: loading CDK takes a second each time. */
export default function setUp(project: TestProject): void {
  project.provide('tableDefinitions', [...tableDefinitions()]);
}
