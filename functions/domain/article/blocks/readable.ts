import type { TextSpan } from '../text/text-span.ts';

/** A paragraph or heading of a readable text: UTF-16 offsets into it, end exclusive. */
export interface Block extends TextSpan {
  readonly kind: 'heading' | 'paragraph';
}

/** What people read of an article, and where each character of it was submitted. */
export interface Readable {
  readonly text: string;
  /** In order, without overlap. What lies between them is no part of the article. */
  readonly blocks: readonly Block[];
  /** The stretch of the submitted body that a stretch of `text` was read from. */
  readonly toSource: (span: TextSpan) => TextSpan;
}
