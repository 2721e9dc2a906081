import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readHtml } from '../../../../../functions/domain/article/html/read-html.ts';

/** Broken HTML: tags that cross, entities that break off, comments that never end. */
const scraps = fc.array(
  fc.oneof(
    fc.constantFrom(
      ...'<p>|</p>|<div class="a">|</div>|<b>|</b>|<br>|<br/>|<!--|-->|<script>|</script>|&amp;|&nbsp;|&#x1F600;|&notin;|&bne;|&|<|>|"|<a href="x>|</a>|<table><td>|<title>|<p hidden>|<![CDATA[|\u00a0| '.split(
        '|',
      ),
    ),
    fc.string({ unit: 'grapheme', maxLength: 8 }),
    fc.string({ unit: 'binary', maxLength: 4 }),
  ),
  { maxLength: 60 },
);

describe('readHtml', () => {
  it('maps every character except white space to itself or to its entity', () => {
    fc.assert(
      fc.property(scraps, (list) => {
        const html = list.join('');

        const { text, blocks, map } = readHtml(html);

        for (const { start, end } of blocks) {
          for (let at = start; at < end; at += 1) {
            const source = map.toSource({ start: at, end: at + 1 });
            const written = html.slice(source.start, source.end);
            if (/\s/u.test(text.charAt(at))) continue;
            expect(written === text.charAt(at) || written.startsWith('&')).toBe(true);
          }
        }
      }),
    );
  });

  it('reads the source of a block as the block itself', () => {
    fc.assert(
      fc.property(scraps, (list) => {
        const html = list.join('');
        const { text, blocks, map } = readHtml(html);

        for (const block of blocks) {
          const source = map.toSource(block);

          const again = readHtml(html.slice(source.start, source.end)).text;

          expect(again.replaceAll(/\s+/gu, ' ')).toBe(
            text.slice(block.start, block.end).replaceAll(/\s+/gu, ' '),
          );
        }
      }),
    );
  });

  it('returns blocks in order, without overlap, with a blank line between', () => {
    fc.assert(
      fc.property(scraps, (list) => {
        const { text, blocks } = readHtml(list.join(''));

        expect(blocks.map(({ start, end }) => text.slice(start, end)).join('\n\n')).toBe(text);
      }),
    );
  });
});
