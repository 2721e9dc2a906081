/** Hears why words and sentences state no fact. The reasons are sentences in plain English. */
export interface KindTrace {
  /** Notes that the word at a token says no kind here, although a rule knows it. */
  refuseWord(at: number, rule: string, because: string): void;
  refuseSentence(rule: string, because: string): void;
}
