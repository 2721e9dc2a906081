/**
 * Returns a message as JSON that SQS and SNS take. They refuse the characters U+FFFE and U+FFFF, which JSON may have as
 * they are. Here they are escaped.
 */
export function messageJson(message: unknown): string {
  return JSON.stringify(message).replace(
    /[\uFFFE\uFFFF]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16)}`,
  );
}
