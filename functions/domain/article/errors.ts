/** An article that cannot be structured as it was sent. The message says what is wrong, where, and how to fix it. */
export class ArticleError extends Error {
  override readonly name = 'ArticleError';
}
