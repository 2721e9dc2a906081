/** The index of the token after an article. Without an article it is the first token of the date. */
export interface AfterArticle {
  readonly next: number;
}
