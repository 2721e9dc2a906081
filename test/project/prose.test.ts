import { describe, expect, it } from 'vitest';
import { proseOf } from '../support/writing/prose.ts';

/** The prose of a file as `line kind text`. */
const shown = (file: string, text: string) =>
  proseOf(file, text).map((prose) => `${prose.lineAt(0)} ${prose.kind} ${prose.text}`);

describe('proseOf a TypeScript file', () => {
  it('finds comments, and joins those of following lines', () => {
    const source = '// One sentence that\n// goes on.\nconst a = 1; // Another.\n// A third.\n';

    expect(shown('lib/a.ts', source)).toEqual([
      '1 comment One sentence that goes on.',
      '3 comment Another.',
      '4 comment A third.',
    ]);
  });

  it('parts a docstring at empty lines, entries of lists and tags, and masks code', () => {
    const source =
      '/**\n * Reads `a b`:\n * - one;\n * - two.\n *\n * Slow. @throws {Error} when it\n * fails\n */';

    expect(shown('lib/a.ts', source)).toEqual([
      '2 comment Reads `xxx`:',
      '3 comment one;',
      '4 comment two.',
      '6 comment Slow.',
      '6 comment when it fails',
    ]);
  });

  it('knows the line of each character', () => {
    const [prose] = proseOf('lib/a.ts', '\n/** First line\n *  second line */');

    expect(prose?.lineAt(prose.text.indexOf('second'))).toBe(3);
  });

  it('finds texts of four words or more, with the templates and sums in them', () => {
    const template = ['`The row $', "{key('a')} is not there.`"].join('');
    const source = `f('two words'); g(${template});\nh('A text that ' +\n  'goes on here.');`;

    expect(shown('lib/a.ts', source)).toEqual([
      '1 text The row `x` is not there.',
      '2 text A text that goes on here.',
    ]);
  });

  it('takes no word list for a text', () => {
    expect(shown('lib/a.ts', "const words = 'at in of on to up by as for';")).toEqual([]);
    expect(shown('lib/a.ts', "const words = 'at once|in no time at all';")).toEqual([]);
  });

  it('finds the titles of a test, and no other text', () => {
    const source =
      "describe('f', () => {\n it.each([['a', 'b']])('does %s well', (a) => { f('a text of many words'); });\n});";

    expect(shown('test/a.test.ts', source)).toEqual(['1 title f', '2 title does %s well']);
  });

  it('takes no regular expression for a comment or a text', () => {
    const source = 'const a = /[\'"`]\\/\\/ [/*]/.test(b); const c = 4 / 2; // Half.';

    expect(shown('lib/a.ts', source)).toEqual(['1 comment Half.']);
  });
});

describe('proseOf a page', () => {
  it('finds headings, paragraphs, entries of lists and cells of tables', () => {
    const page = '# Title\nText that\ngoes on.\n\n- One\n  entry\n1. Two\n\n| a | b |\n';

    expect(shown('docs/a.md', page).filter((line) => !/ $/.test(line))).toEqual([
      '1 page Title',
      '2 page Text that goes on.',
      '5 page One entry',
      '7 page Two',
      '9 page a',
      '9 page b',
    ]);
  });

  it('leaves blocks of code out, and masks code and addresses', () => {
    expect(shown('docs/a.md', '```\ncode\n```\nSee `x y` in [z](http://z).')).toEqual([
      '4 page See `xxx` in [z](xxxxxxxx).',
    ]);
  });
});
