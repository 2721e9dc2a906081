import type { TextSpan } from '../text/text-span.ts';
import type { SourceMap } from './source-map.ts';

/**
 * A block element, with the attributes that show its purpose. `parent` is an index into the elements, -1 at the top.
 */
export interface HtmlElement {
  readonly name: string;
  readonly parent: number;
  /** Class and id, in lower case. */
  readonly hints: string;
  readonly role: string;
  readonly itemprop: string;
}

/** A run of text between two block boundaries. Offsets into the readable text. */
export interface HtmlBlock extends TextSpan {
  /** The innermost block element around it: an index into the elements, -1 for none. */
  readonly element: number;
  /** How many of its characters are in links. The same for bold. */
  readonly linked: number;
  readonly bold: number;
  /** The ends of the cells of a joined row, without the last one. */
  readonly gaps?: readonly number[];
}

/** The readable text of an HTML document, with its blocks and the elements around them. */
export interface HtmlDocument {
  readonly text: string;
  readonly elements: readonly HtmlElement[];
  readonly blocks: readonly HtmlBlock[];
  readonly map: SourceMap;
  /** `content` of meta elements by name or property, in lower case. `title`, `canonical` and `lang` are there too. */
  readonly meta: ReadonlyMap<string, string>;
  /** The texts of `application/ld+json` scripts. */
  readonly jsonLd: readonly string[];
}
