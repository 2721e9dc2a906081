/** An article that cannot be structured as it is sent. The message says what is wrong, where, and how to mend it. */
export class ArticleError extends Error {
  override readonly name = 'ArticleError';
}
