import type { TextSpan } from '../text/text-span.ts';

/** A paragraph or heading of a readable text: UTF-16 offsets into it, end exclusive. */
export interface Block extends TextSpan {
  readonly kind: 'heading' | 'paragraph';
}

/** The text of an article that people read, with the place of each character in the submitted body. */
export interface Readable {
  readonly text: string;
  /** In order, without overlap. Text between blocks is not part of the article. */
  readonly blocks: readonly Block[];
  /** Returns the stretch of the submitted body that a stretch of `text` was read from. */
  readonly toSource: (span: TextSpan) => TextSpan;
}
