import { isEntry } from '../blocks/entry.ts';
import type { HtmlBlock, HtmlDocument } from './html-document.ts';

/** The text between two blocks of a document. A separator takes its place, so that offsets stay. */
export const blockGap = '\n\n';

/** The most cells of a row, and units of its text. Larger rows lay out a page. */
const mostCells = 8;
const longestRow = 300;
/** How far above a block its row is looked for. */
const deepestCell = 12;

/**
 * Joins the cells of a table row to one block, and a term with its definitions, if together they are a day with its event:
 * `Closing of offer` and `12 November` become `Closing of offer: 12 November`. One pass over the blocks.
 */
export function joinRows(document: HtmlDocument, blocks: readonly HtmlBlock[]): HtmlBlock[] {
  const joined: HtmlBlock[] = [];
  let row: HtmlBlock[] = [];
  let rowElement = -1;
  const close = (): void => {
    const entry = entryOf(document, row);
    if (entry === undefined) joined.push(...row);
    else joined.push(entry);
    row = [];
  };
  for (const block of blocks) {
    const element = rowOf(document, block);
    const before = row.at(-1);
    const isSame =
      before !== undefined &&
      element >= 0 &&
      element === rowElement &&
      block.start === before.end + blockGap.length;
    if (!isSame) close();
    row.push(block);
    rowElement = element;
  }
  close();
  return joined;
}

/** Returns the table row of a block, or the term that its definition belongs to: an index into the elements, -1 for none. */
function rowOf({ elements }: HtmlDocument, { element }: HtmlBlock): number {
  let at = element;
  for (let depth = 0; at >= 0 && depth < deepestCell; depth += 1) {
    const { name = '', parent = -1 } = elements[at] ?? {};
    if (name === 'tr' || name === 'dt') return at;
    if (name === 'dd') return termOf(elements, at);
    at = parent;
  }
  return -1;
}

/** Returns the term before a definition. Elements are in the order of the document. */
function termOf(elements: HtmlDocument['elements'], definition: number): number {
  const list = elements[definition]?.parent;
  for (let at = definition - 1; at >= 0 && at > definition - deepestCell; at -= 1) {
    const { name, parent } = elements[at] ?? {};
    if (name === 'dt' && parent === list) return at;
  }
  return -1;
}

function entryOf(document: HtmlDocument, row: readonly HtmlBlock[]): HtmlBlock | undefined {
  const [first, last] = [row[0], row.at(-1)];
  if (first === undefined || last === undefined || row.length < 2 || row.length > mostCells) return undefined;
  if (last.end - first.start > longestRow) return undefined;
  const gaps = row.slice(0, -1).map(({ end }) => end);
  const entry: HtmlBlock = {
    ...first,
    end: last.end,
    linked: row.reduce((sum, { linked }) => sum + linked, 0),
    bold: 0,
    gaps,
  };
  return isEntry(textOfBlock(document, entry)) ? entry : undefined;
}

/** Returns the text of a block, with marks between its cells: `Closing of offer: 12 November, 12 noon`. */
export function textOfBlock(
  { text }: Pick<HtmlDocument, 'text'>,
  { start, end, gaps = [] }: HtmlBlock,
): string {
  let joined = '';
  let from = start;
  for (const [index, gap] of gaps.entries()) {
    const cell = text.slice(from, gap);
    joined += cell + (/[:;,.!?–—-]$/.test(cell) ? '  ' : index === 0 ? ': ' : ', ');
    from = gap + blockGap.length;
  }
  return joined + text.slice(from, end);
}
