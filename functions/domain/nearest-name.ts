/** A name that differs by more letters than this is not a slip of the pen. */
const maxEdits = 2;

/** Returns the name that the text was probably meant to be; undefined when no name is close. */
export function nearestName(text: string, names: readonly string[]): string | undefined {
  if (text.length > 40) return undefined;
  let best: string | undefined;
  let least = Math.min(maxEdits, Math.max(1, Math.floor(text.length / 2))) + 1;
  for (const name of names) {
    const distance = edits(text, name);
    if (distance < least) {
      least = distance;
      best = name;
    }
  }
  return best;
}

/** Returns Levenshtein's distance: how many letters to change, add or take away. */
function edits(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const substitution = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, substitution));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
