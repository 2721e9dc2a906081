/** What follows an article: the index of the token after it. Without an article it is the first token of the date itself. */
export interface AfterArticle {
  readonly next: number;
}
