import { describe, expect, it } from 'vitest';
import { findImports, type Modules, readModules } from '../support/project/modules.ts';
import { root, temporaryProject } from '../support/project/temporary-project.ts';

const folders = ['bin', 'lib', 'functions', 'local', 'client'];
/** Imports the handler of every route. */
const tableOfRoutes = 'functions/api/routes.ts';

interface Rule {
  readonly rule: string;
  readonly offends: (from: string, to: string, routes: ReadonlySet<string>) => boolean;
  /** A file and an import in it that breaks the rule. */
  readonly offence: readonly [from: string, to: string];
}

/** `functions/match/x.ts` → `match`; undefined for a file outside of functions. */
const partOf = (file: string): string | undefined => /^functions\/(\w+)\//.exec(file)?.[1];
/** `functions/api/watches/x.ts` → `watches`; undefined for a file in no folder of the API. */
const resourceOf = (file: string): string | undefined => /^functions\/api\/([\w-]+)\//.exec(file)?.[1];
/** The folders of the API that every route may import from. */
const notResources = new Set<string | undefined>(['http', undefined]);
const notHandlers = new Set<string | undefined>(['domain', 'stores', 'runtime', undefined]);

const rules: readonly Rule[] = [
  {
    rule: 'runtime imports no stores',
    offends: (from, to) => partOf(from) === 'runtime' && partOf(to) === 'stores',
    offence: ['functions/runtime/offence.ts', 'functions/stores/keys.ts'],
  },
  {
    rule: 'runtime and stores import no handler',
    offends: (from, to) => ['runtime', 'stores'].includes(partOf(from) ?? '') && !notHandlers.has(partOf(to)),
    offence: ['functions/runtime/offence.ts', 'functions/match/match-items.ts'],
  },
  {
    rule: 'domain imports neither stores nor runtime nor a handler',
    offends: (from, to) =>
      partOf(from) === 'domain' && to.startsWith('functions/') && partOf(to) !== 'domain',
    offence: ['functions/domain/query/offence.ts', 'functions/clock/run-clock.ts'],
  },
  {
    rule: 'lib imports nothing of the query language',
    offends: (from, to) => from.startsWith('lib/') && to.startsWith('functions/domain/query/'),
    offence: ['lib/match/offence.ts', 'functions/domain/query/parse.ts'],
  },
  {
    rule: 'functions import nothing of lib or bin',
    offends: (from, to) => from.startsWith('functions/') && /^(?:lib|bin)\//.test(to),
    offence: ['functions/match/offence.ts', 'lib/timeouts.ts'],
  },
  {
    rule: 'a resource of the API imports no route of another resource',
    offends: (from, to, routes) =>
      !notResources.has(resourceOf(from)) && routes.has(to) && resourceOf(from) !== resourceOf(to),
    offence: ['functions/api/watches/offence.ts', 'functions/api/alerts/get-alerts.ts'],
  },
];

/** Returns the files that the table of routes imports from the folders of the resources. */
const routesOf = (modules: Modules): ReadonlySet<string> =>
  new Set(modules.get(tableOfRoutes)?.filter((file) => !notResources.has(resourceOf(file))));

const offencesAgainst = ({ offends }: Rule, modules: Modules): string[] => {
  const routes = routesOf(modules);
  return findImports(modules, (from, to) => offends(from, to, routes));
};

describe('layers', () => {
  const modules = readModules(root, folders);
  const named = rules.map((rule) => [rule.rule, rule] as const);

  it('are checked with the routes of the API known', () => {
    expect(routesOf(modules).size).toBeGreaterThan(30);
  });

  it.each(named)('hold: %s', (_, rule) => {
    expect(offencesAgainst(rule, modules)).toEqual([]);
  });

  it.each(named)('fail on an offence: %s', (_, rule) => {
    const [from, to] = rule.offence;
    const up = '../'.repeat(from.split('/').length - 1);
    const project = temporaryProject({
      [from]: `import type { Anything } from '${up}${to}';\n`,
      [to]: 'export type Anything = string;\n',
      [tableOfRoutes]: "import { getAlerts } from './alerts/get-alerts.ts';\n",
    });

    expect(offencesAgainst(rule, readModules(project, folders))).toEqual([`${from} → ${to}`]);
  });
});
