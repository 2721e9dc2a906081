import type { TestProject } from 'vitest/node';
import { tableDefinitions } from './table-definitions.ts';

/** Synthesizes the tables once for all tests, because loading the CDK takes a second. */
export default function setUp(project: TestProject): void {
  project.provide('tableDefinitions', [...tableDefinitions()]);
}
