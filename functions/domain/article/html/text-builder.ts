import type { HtmlBlock } from './html-document.ts';
import { SourceMap } from './source-map.ts';

/** The style of a run of text. It shows links and headings. */
export interface TextStyle {
  readonly link: boolean;
  readonly bold: boolean;
}

/** Builds the readable text. White space is collapsed, and a blank line is between blocks. */
export class TextBuilder {
  readonly map = new SourceMap();
  readonly blocks: HtmlBlock[] = [];
  readonly #parts: string[] = [];
  #length = 0;
  #blockStart = -1;
  #linked = 0;
  #bold = 0;
  #space: { from: number; to: number; text: string } | undefined;

  get text(): string {
    return this.#parts.join('');
  }

  /** Adds text that begins at offset `source` of the HTML. */
  add(text: string, source: number, style: TextStyle): void {
    let at = 0;
    while (at < text.length) {
      const start = at;
      if (isSpace(text.charCodeAt(at))) {
        while (at < text.length && isSpace(text.charCodeAt(at))) at += 1;
        this.#space ??= { from: source + start, to: source + at, text: ' ' };
        continue;
      }
      // Single spaces between words belong to the run.
      while (at < text.length) {
        if (!isSpace(text.charCodeAt(at))) at += 1;
        else if (text.charCodeAt(at) === 32 && at + 1 < text.length && !isSpace(text.charCodeAt(at + 1)))
          at += 1;
        else break;
      }
      this.#open();
      this.map.addRun(this.#length, source + start);
      this.#push(start === 0 && at === text.length ? text : text.slice(start, at), style);
    }
  }

  /** Adds a character that is written as an entity. */
  addEntity(character: string, from: number, to: number, style: TextStyle): void {
    if (character.length === 1 && isSpace(character.charCodeAt(0))) {
      this.#space ??= { from, to, text: ' ' };
      return;
    }
    this.#open();
    this.map.addAtom(this.#length, from, to);
    this.#push(character, style);
  }

  /** Adds a line break inside a block. A second one in a row ends the block. */
  breakLine(at: number, element: number): void {
    if (this.#space?.text === '\n') this.endBlock(element);
    else if (this.#blockStart >= 0) this.#space = { from: at, to: at, text: '\n' };
  }

  endBlock(element: number): void {
    this.#space = undefined;
    if (this.#blockStart < 0) return;
    this.blocks.push({
      start: this.#blockStart,
      end: this.#length,
      element,
      linked: this.#linked,
      bold: this.#bold,
    });
    this.#blockStart = -1;
    this.#linked = 0;
    this.#bold = 0;
  }

  #open(): void {
    if (this.#blockStart < 0) {
      this.#space = undefined;
      if (this.#length > 0) {
        this.#parts.push('\n\n');
        this.#length += 2;
      }
      this.#blockStart = this.#length;
    } else if (this.#space !== undefined) {
      this.map.addAtom(this.#length, this.#space.from, this.#space.to);
      this.#parts.push(this.#space.text);
      this.#length += 1;
      this.#space = undefined;
    }
  }

  #push(text: string, style: TextStyle): void {
    this.#parts.push(text);
    this.#length += text.length;
    if (style.link) this.#linked += text.length;
    if (style.bold) this.#bold += text.length;
  }
}

function isSpace(code: number): boolean {
  return (
    code === 32 || code === 10 || code === 13 || code === 9 || code === 12 || code === 0xa0 || code === 0x200b
  );
}
