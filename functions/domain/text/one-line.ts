/** Control characters, among them tabs and line breaks, and the line and paragraph separators of Unicode. */
const breaking = /[\p{Cc}\u2028\u2029]/u;
const breakingRuns = /[\p{Cc}\u2028\u2029]+/gu;
const eachBreaking = /[\p{Cc}\u2028\u2029]/gu;

/** Whether a text has no control characters and no line breaks. */
export function isOneLine(text: string): boolean {
  return !breaking.test(text);
}

/** Returns the text with a blank for each control character and line break. It keeps its length, so columns stay. */
export function blankBreaks(text: string): string {
  return text.replace(eachBreaking, ' ');
}

/** Returns the text on one line: a run of control characters and line breaks becomes one blank. */
export function onOneLine(text: string): string {
  return text.replace(breakingRuns, ' ').trim();
}
