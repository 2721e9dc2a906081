import { globSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';

/** Each file of a project, with the files of the project that it imports. Paths start at the root, with `/`. */
export type Modules = ReadonlyMap<string, readonly string[]>;

/** Reads the modules of these folders. Imports of types count; imports of packages do not. */
export function readModules(root: string, folders: readonly string[]): Modules {
  const files = folders.flatMap((folder) =>
    globSync(`${folder}/**/*.ts`, { cwd: root }).map((file) => file.replaceAll('\\', '/')),
  );
  return new Map(
    files.sort().map((file) => [file, importedFiles(file, readFileSync(join(root, file), 'utf8'))]),
  );
}

/** `import … from 'x'`, `export … from 'x'`, `import 'x'` at the start of a line; `import('x')` anywhere. */
const importForms = [
  /^(?:import|export)\s[^;'"]*?from\s+'([^']+)'/gm,
  /^import\s+'([^']+)'/gm,
  /\bimport\(\s*'([^']+)'\s*\)/g,
];

function importedFiles(file: string, text: string): string[] {
  const names = importForms.flatMap((form) => [...text.matchAll(form)].map(([, name = '']) => name));
  const own = names.filter((name) => name.startsWith('.'));
  return [...new Set(own.map((name) => posix.join(dirname(file), name)))];
}

/**
 * Finds the circles: each group of files in which every file leads back to itself by imports.
 * @returns the groups, each as its files in alphabetical order
 */
export function findCircles(modules: Modules): string[][] {
  const reach = new Map([...modules.keys()].map((file) => [file, reachableFrom(file, modules)]));
  const circles = new Map<string, string[]>();
  for (const [file, reached] of reach) {
    if (!reached.has(file)) continue;
    const circle = [...reached].filter((other) => reach.get(other)?.has(file)).sort();
    circles.set(circle.join(' '), circle);
  }
  return [...circles.values()];
}

/**
 * Returns the files that a file imports, directly or through others. The file itself is one of them only in a circle.
 */
function reachableFrom(start: string, modules: Modules): Set<string> {
  const reached = new Set<string>();
  const open = [start];
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    for (const imported of modules.get(file) ?? []) {
      if (reached.has(imported)) continue;
      reached.add(imported);
      open.push(imported);
    }
  }
  return reached;
}

/** Lists the imports as `a → b` that go from a file of one kind to a file of another. */
export function findImports(modules: Modules, offends: (from: string, to: string) => boolean): string[] {
  return [...modules].flatMap(([from, imported]) =>
    imported.filter((to) => offends(from, to)).map((to) => `${from} → ${to}`),
  );
}
