import type { Token } from './tokens.ts';

/** News agencies as wire copy names them in brackets, in lower case, without spaces. */
const agencies: ReadonlySet<string> = new Set(
  'reuters ap associatedpress afp agencefrance-presse xinhua upi bloomberg bloombergnews yonhap tass itar-tass rianovosti ria interfax kyodo kyodonews dpa dpa-afx ani pti ians efe ansa anadolu aa irna cna bernama antara voa rfe/rl cnn bbc dowjones marketwatch mt newsfile globenewswire prnewswire businesswire accesswire'.split(
    ' ',
  ),
);

/** Exchanges, which follow the name of a company in brackets. */
const exchanges = new Set(
  'nyse nasdaq lse tsx asx hkex tse otc amex bse nse sgx euronext tsxv otcqb otcqx cse'.split(' '),
);

const month = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/;

/** A prefix has at most 24 tokens. `WASHINGTON, D.C., Oct. 7, 2014 /PRNewswire/ --` has 15. */
const longest = 24;

/**
 * Returns the last token of the opening of wire copy: `BRUSSELS, March 3 (Reuters) -`, `BUENOS AIRES (AP) —`,
 * `WASHINGTON --`. Undefined where token `first` opens a sentence. The opening says where, when and by whom the report
 * was filed. It is not part of the report.
 */
export function endOfWirePrefix(tokens: readonly Token[], first: number): number | undefined {
  const place = placeEnd(tokens, first);
  let at = place;
  let dated = false;
  let signed = false;
  while (at < first + longest) {
    const text = tokens[at]?.text ?? '';
    if (text === ',' && month.test(tokens[at + 1]?.lower ?? '')) {
      const end = dateEnd(tokens, at + 1);
      if (end === undefined) return undefined;
      dated = true;
      at = end;
    } else if (text === ',' && at === place) at = placeEnd(tokens, at + 1);
    else if (text === ',' && dated && /^\d{4}$/.test(tokens[at + 1]?.text ?? '')) at += 2;
    else if (text === ',') at += 1;
    else if (text === '(' || text === '/') {
      const end = agencyEnd(tokens, at, { isFiled: dated || isLoud(tokens, first, place) });
      if (end === undefined) return undefined;
      signed = true;
      at = end;
    } else break;
  }
  const last = dashEnd(tokens, at);
  if (last === undefined) return undefined;
  const loud = at > first && isLoud(tokens, first, place);
  // A name in capitals before a hyphen may be a firm. Before a dash it is a city.
  const bare = loud && (tokens[at]?.text !== '-' || last > at);
  return signed || (loud && dated) || (bare && letters(tokens, first, place) >= 6) ? last : undefined;
}

/** Whether a sentence is the opening of wire copy. `last` is exclusive. */
export function isWirePrefix(tokens: readonly Token[], first: number, last: number): boolean {
  return last - first <= longest && endOfWirePrefix(tokens, first) === last - 1;
}

/** Returns the end of the capital words of a place: `ST. LOUIS`, `LONDON/NEW YORK`, `Mo.`. */
function placeEnd(tokens: readonly Token[], first: number): number {
  let at = first;
  while (at < first + 8) {
    const token = tokens[at];
    if (token === undefined) break;
    const word = token.kind === 'word' && token.word.isCapital && !(at === first && month.test(token.lower));
    const joint =
      at > first && (token.text === '.' || token.text === '/') && tokens[at - 1]?.end === token.start;
    if (!word && !joint) break;
    at += 1;
  }
  return at;
}

function dateEnd(tokens: readonly Token[], at: number): number | undefined {
  const day = tokens[at + 1]?.text === '.' ? at + 2 : at + 1;
  return /^\d{1,2}$/.test(tokens[day]?.text ?? '') ? day + 1 : undefined;
}

/**
 * Returns the end of the name of an agency in brackets: a name of the list, or, when `isFiled`, any name of up to four
 * words with capitals (`(Kestrel News)`). `isFiled` says that a place in capitals or a date is before it.
 */
function agencyEnd(
  tokens: readonly Token[],
  open: number,
  { isFiled }: { readonly isFiled: boolean },
): number | undefined {
  const closing = tokens[open]?.text === '(' ? ')' : '/';
  let at = open + 1;
  while (at < open + 6 && tokens[at] !== undefined && tokens[at]?.text !== closing) at += 1;
  if (tokens[at]?.text !== closing) return undefined;
  const name = tokens.slice(open + 1, at);
  const isListed = agencies.has(name.map(({ lower }) => lower).join(''));
  const isName =
    isFiled &&
    !exchanges.has(name[0]?.lower ?? '') &&
    name.length > 0 &&
    name.every(({ text, kind }) => kind === 'word' && text !== text.toLowerCase());
  return isListed || isName ? at + 1 : undefined;
}

/** Returns the last token of a dash with space before it, in front of a sentence. */
function dashEnd(tokens: readonly Token[], at: number): number | undefined {
  const dash = tokens[at];
  // `New Delhi, March 1 (ANI):`
  if (dash?.text === ':' && tokens[at - 1]?.text === ')') return at;
  if (dash === undefined || !/^[-–—]$/.test(dash.text)) return undefined;
  const last = dash.text === '-' && tokens[at + 1]?.text === '-' ? at + 1 : at;
  const next = tokens[last + 1];
  const opens = next?.kind !== 'word' || next.word.isCapital;
  const free = tokens[at - 1]?.end !== dash.start || last > at || dash.text === '—';
  return next !== undefined && opens && free ? last : undefined;
}

function isLoud(tokens: readonly Token[], first: number, end: number): boolean {
  return tokens.slice(first, end).every(({ text }) => text === text.toUpperCase());
}

function letters(tokens: readonly Token[], first: number, end: number): number {
  return tokens.slice(first, end).reduce((sum, { text }) => sum + text.length, 0);
}
