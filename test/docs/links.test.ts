import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const pages = globSync(['*.md', 'docs/**/*.md'], { cwd: root });

/** Anchors of a page: those that GitHub makes of headings, and `<a id="…">`. */
function anchorsOf(page: string): string[] {
  const text = readFileSync(page, 'utf8');
  const own = [...text.matchAll(/^<a id="([\w-]+)"><\/a>$/gm)].map(([, anchor = '']) => anchor);
  const made = [...text.matchAll(/^#{1,6} (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-'),
  );
  return [...own, ...made];
}

describe('the links of the documentation', () => {
  it.each(pages)('lead somewhere from %s', (page) => {
    const text = readFileSync(join(root, page), 'utf8').replace(/```.*?```/gs, '');
    const targets = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target);

    const dead = targets.filter((target) => {
      if (/^[a-z]+:/.test(target)) return false;
      const [path = '', anchor] = target.split('#');
      const file = path === '' ? join(root, page) : join(root, dirname(page), path);
      return !existsSync(file) || (anchor !== undefined && !anchorsOf(file).includes(anchor));
    });

    expect(dead).toEqual([]);
  });
});
