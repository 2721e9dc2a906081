import { Tokenizer } from 'htmlparser2';
import type { HtmlDocument, HtmlElement } from './html-document.ts';
import { blockTags, hiddenTags, voidTags } from './tags.ts';
import { TextBuilder, type TextStyle } from './text-builder.ts';

/** Text of deeper elements goes to the deepest one kept, so that nesting costs no more than length. */
const maxDepth = 256;

interface Open {
  readonly name: string;
  /** The index of this block element, or of the block element around it. */
  readonly element: number;
  readonly hidden: boolean;
  readonly style: TextStyle;
}

const plain: TextStyle = { link: false, bold: false };

/**
 * Reads HTML, a page or a stretch of one, as text with a map back to its source. It never throws, since all that is not
 * markup is text. It takes time in proportion to the length, even where elements nest deeply.
 */
export function readHtml(html: string): HtmlDocument {
  const reader = new HtmlReader(html);
  // The tokenizer needs these callbacks. They have no use here.
  const nothing = (): void => {};
  const tokenizer = new Tokenizer(
    {},
    {
      ontext: (start, end) => reader.onText(start, end),
      ontextentity: (codepoint, end) => reader.onEntity(codepoint, end),
      onopentagname: (start, end) => reader.onTagName(start, end),
      onattribname: (start, end) => reader.onAttributeName(start, end),
      onattribdata: (start, end) => reader.onAttributeData(start, end),
      onattribentity: (codepoint) => reader.onAttributeEntity(codepoint),
      onattribend: () => reader.onAttributeEnd(),
      onopentagend: (end) => reader.onTagEnd(end + 1),
      onselfclosingtag: (end) => reader.onTagEnd(end + 1),
      onclosetag: (start, end) => reader.onCloseTag(start, end),
      oncdata: nothing,
      oncomment: nothing,
      ondeclaration: nothing,
      onend: nothing,
      onprocessinginstruction: nothing,
    },
  );
  tokenizer.write(html);
  tokenizer.end();
  return reader.finish();
}

class HtmlReader {
  readonly #html: string;
  readonly #builder = new TextBuilder();
  readonly #elements: HtmlElement[] = [];
  readonly #meta = new Map<string, string>();
  readonly #jsonLd: string[] = [];
  readonly #stack: Open[] = [];
  /** The content of a JSON-LD script or of the title, while one is open. */
  #kept: string | undefined;
  #name = '';
  #attributes = new Map<string, string>();
  #attribute = '';
  #value = '';

  constructor(html: string) {
    this.#html = html;
  }

  onText(start: number, end: number): void {
    const text = this.#html.slice(start, end);
    if (this.#kept !== undefined) this.#kept += text;
    const open = this.#stack.at(-1);
    if (open?.hidden !== true) this.#builder.add(text, start, open?.style ?? plain);
  }

  onEntity(codepoint: number, end: number): void {
    const text = String.fromCodePoint(codepoint);
    if (this.#kept !== undefined) this.#kept += text;
    const open = this.#stack.at(-1);
    if (open?.hidden === true) return;
    const start = this.#html.lastIndexOf('&', end - 1);
    this.#builder.addEntity(text, start, end, open?.style ?? plain);
  }

  onTagName(start: number, end: number): void {
    this.#name = this.#html.slice(start, end).toLowerCase();
    this.#attributes.clear();
  }

  onAttributeName(start: number, end: number): void {
    this.#attribute = this.#html.slice(start, end).toLowerCase();
    this.#value = '';
  }

  onAttributeData(start: number, end: number): void {
    this.#value += this.#html.slice(start, end);
  }

  onAttributeEntity(codepoint: number): void {
    this.#value += String.fromCodePoint(codepoint);
  }

  onAttributeEnd(): void {
    if (!this.#attributes.has(this.#attribute)) this.#attributes.set(this.#attribute, this.#value);
  }

  onTagEnd(end: number): void {
    const name = this.#name;
    const parent = this.#stack.at(-1);
    if (name === 'br') this.#builder.breakLine(end, parent?.element ?? -1);
    if (name === 'meta' || name === 'link' || name === 'html') this.#keepMeta(name);
    const isBlock = blockTags.has(name);
    if (isBlock) this.#builder.endBlock(parent?.element ?? -1);
    if (voidTags.has(name)) return;
    // The next block closes a paragraph, and the next item closes a list item.
    if (isBlock && parent?.name === 'p') this.#stack.pop();
    else if (parent?.name === name && (name === 'li' || name === 'td' || name === 'tr' || name === 'option'))
      this.#stack.pop();
    if (name === 'title' || (name === 'script' && this.#attributes.get('type') === 'application/ld+json'))
      this.#kept = '';
    if (this.#stack.length >= maxDepth) return;
    const around = this.#stack.at(-1);
    this.#stack.push({
      name,
      element: isBlock ? this.#addElement(name, around?.element ?? -1) : (around?.element ?? -1),
      hidden: around?.hidden === true || hiddenTags.has(name) || this.#isHidden(),
      style: this.#styleOf(name, around?.style ?? plain),
    });
  }

  onCloseTag(start: number, end: number): void {
    const name = this.#html.slice(start, end).toLowerCase();
    if (this.#kept !== undefined && (name === 'title' || name === 'script')) this.#keepText(name);
    if (blockTags.has(name)) this.#builder.endBlock(this.#stack.at(-1)?.element ?? -1);
    for (let at = this.#stack.length - 1; at >= 0; at -= 1) {
      if (this.#stack[at]?.name !== name) continue;
      this.#stack.length = at;
      return;
    }
  }

  finish(): HtmlDocument {
    this.#builder.endBlock(this.#stack.at(-1)?.element ?? -1);
    const { text, blocks, map } = this.#builder;
    return { text, blocks, map, elements: this.#elements, meta: this.#meta, jsonLd: this.#jsonLd };
  }

  #addElement(name: string, parent: number): number {
    const get = (attribute: string): string => this.#attributes.get(attribute) ?? '';
    const hints = `${get('class')} ${get('id')}`.trim().toLowerCase();
    const role = get('role').toLowerCase();
    return this.#elements.push({ name, parent, hints, role, itemprop: get('itemprop').toLowerCase() }) - 1;
  }

  #styleOf(name: string, around: TextStyle): TextStyle {
    const link = name === 'a';
    const bold = name === 'b' || name === 'strong';
    return link || bold ? { link: around.link || link, bold: around.bold || bold } : around;
  }

  #isHidden(): boolean {
    return (
      this.#attributes.has('hidden') ||
      this.#attributes.get('aria-hidden') === 'true' ||
      /display\s*:\s*none|visibility\s*:\s*hidden/i.test(this.#attributes.get('style') ?? '')
    );
  }

  #keepMeta(tag: string): void {
    const get = (attribute: string): string | undefined => this.#attributes.get(attribute);
    const [name, content] =
      tag === 'meta'
        ? [get('property') ?? get('name') ?? get('itemprop'), get('content')]
        : tag === 'html'
          ? ['lang', get('lang')]
          : [get('rel') === 'canonical' ? 'canonical' : undefined, get('href')];
    if (name === undefined || content === undefined || content === '') return;
    const key = name.toLowerCase();
    if (!this.#meta.has(key)) this.#meta.set(key, content);
  }

  #keepText(name: string): void {
    const text = this.#kept ?? '';
    this.#kept = undefined;
    if (name === 'script') this.#jsonLd.push(text);
    else if (!this.#meta.has('title')) this.#meta.set('title', text.replaceAll(/\s+/g, ' ').trim());
  }
}
