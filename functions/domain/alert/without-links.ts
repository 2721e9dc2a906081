/** Characters that NFKC or an address bar reads as a full stop. */
const dot = '[.\\u2024\\u3002\\ufe52\\uff0e\\uff61]';
/** Letters and digits that a host name may have in ASCII, also as full-width characters. */
const ascii = '[A-Za-z0-9\\uff10-\\uff19\\uff21-\\uff3a\\uff41-\\uff5a]';

/** The end of a word, with the asterisks of marked words. */
const wordEnd = '[\\p{L}\\p{M}\\p{N}*_)\\]-]';
/** The beginning of a top-level domain: two letters. `U.S.`, `3.5` and `No.5` have none. */
const domain = '\\*?(?:\\p{L}\\p{M}*){2}|\\*?xn--';

/**
 * The places in which a space keeps programs from making a link. A full stop of another script counts only next to ASCII, because
 * sentences of Japanese and Chinese end with it.
 */
const breaks: readonly RegExp[] = [
  // `mailto:x`, `tel:112`, `host:3000`, but not `10:30`. The space is behind the colon.
  /(?<=(?:[\p{L}+.-]|\p{Nd}(?=[:：﹕]\P{Nd}))[:：﹕])(?=\S)/gu,
  /(?<=\S)(?=[@＠﹫]\S)/gu,
  new RegExp(`(?<=${wordEnd})(?=\\.(?:${domain}))`, 'gu'),
  new RegExp(
    `(?<=${ascii})(?=(?!\\.)${dot}[\\p{L}\\p{N}])|(?<=[\\p{L}\\p{N}])(?=(?!\\.)${dot}${ascii})`,
    'gu',
  ),
];

const date = '\\p{Nd}{4}-\\p{Nd}{1,2}-\\p{Nd}{1,2}|\\p{Nd}{1,2}[./-]\\p{Nd}{1,2}[./-]\\p{Nd}{4}';
const years = '\\p{Nd}{4} ?[-–—] ?\\p{Nd}{4}';
const decimal = '\\p{Nd}{1,6}\\.\\p{Nd}{1,6}';
const ipAddress = '\\p{Nd}{1,3}(?:\\.\\p{Nd}{1,3}){3}';
const separator = '[\\s().\\u00ad\\u2010-\\u2015\\u2024\\u2212\\u3002\\ufe52\\uff0d-\\uff0f\\uff61/~-]';
const separators = new RegExp(`${separator}+`, 'gu');
const end = `(?!${separator}{0,6}\\p{Nd})`;

/**
 * Runs of digits. Dates, years and decimals come first, and stay as they are. `1-800-` is the beginning of a number in letters.
 */
const digitRuns = new RegExp(
  `(?:(?<![\\p{L}\\p{N}])|(?=[+＋(]))(?:(?<kept>(?:${date}|${years}|${decimal})${end})|(?<ip>${ipAddress})${end}|` +
    `(?<phone>1[ .-]8\\p{Nd}\\p{Nd}[ .-](?=[A-Z])|[+＋(]?\\(?\\p{Nd}(?:${separator}{0,6}\\p{Nd})*))`,
  'gu',
);

/** Phone numbers have seven digits and more, or a plus sign. Shorter runs are years, prices and scores. */
const fewestDigits = 7;
const fewestAfterPlus = 5;

/**
 * Writes a line of text by others so that no mail program or phone makes a link of a part of it, and people can still read it.
 *
 * Example: `www.evil.example/x` becomes `www .evil .example/x`, `anna@ports.example` becomes `anna @ports .example`, and
 * `+1 202-555-0123` becomes `+1_202_555_0123`.
 */
export function withoutLinks(line: string): string {
  let broken = line;
  for (const place of breaks) broken = broken.replace(place, ' ');
  return broken.replace(digitRuns, (run, ...rest) => {
    const { kept, ip } = rest.at(-1) as Record<'kept' | 'ip' | 'phone', string | undefined>;
    if (kept !== undefined) return run;
    return ip === undefined ? withoutPhone(run) : run.replaceAll('.', '_');
  });
}

function withoutPhone(run: string): string {
  const digits = run.match(/\p{Nd}/gu)?.length ?? 0;
  const isVanity = /[ .-]$/.test(run);
  if (!isVanity && digits < (/^[+＋]/.test(run) ? fewestAfterPlus : fewestDigits)) return run;
  return run
    .replace(separators, '_')
    .replace(/^_/, '')
    .replace(/\p{Nd}{7,}/gu, inThrees);
}

/** `2025550123` becomes `2_025_550_123`. */
function inThrees(digits: string): string {
  return digits.replace(/(?<=\p{Nd})(?=(?:\p{Nd}{3})+$)/gu, '_');
}
