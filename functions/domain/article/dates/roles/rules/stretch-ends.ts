import { isDash } from '../../reader.ts';
import type { Place } from '../place.ts';
import { open, roleRule } from '../role-rule.ts';
import { isWindow } from '../windows.ts';
import { byVerb } from './verb-time.ts';

const links = new Set(['to', 'through', 'thru', 'until', 'till', 'and']);
/** How many tokens before the link the first date may begin: `from the end of the first quarter of 2027 to …`. */
const longestDate = 8;

/** The second of two mentions that bound a stretch. Days are one mention, months and years are two. */
export const stretchEnd = roleRule({
  name: 'the end of a stretch',
  examples: {
    'The plant will be closed from June to August.': ['2026-06'],
    'Growth will slow between 2027 and 2029.': ['2027'],
    'The plant will be closed June–August.': ['2026-06'],
    'Bids will be accepted from June to August.': ['2026-06', '2026-08'],
  },
  decide: (place) => {
    if (!closesStretch(place)) return undefined;
    const { reader, sentence, from, to } = place;
    const [start, end] = [reader.tokens[from]?.start ?? 0, reader.tokens[to - 1]?.end ?? 0];
    const verdict = byVerb.decide(place) ?? open;
    return isWindow(reader.tokens, sentence, { start, end }) ? verdict : { ...verdict, due: false };
  },
});

function closesStretch({ reader, sentence, from }: Place): boolean {
  const at = reader.word(from - 1) === 'the' ? from - 2 : from - 1;
  const link = reader.word(at);
  if (!links.has(link) && !isDash(link)) return false;
  for (let begin = at - 1; begin >= Math.max(sentence.first, at - longestDate); begin -= 1) {
    const date = reader.dateAt(begin);
    if (date?.to !== at || date.type !== 'DATE') continue;
    const opener = reader.word(begin - 1);
    if (isDash(link)) return reader.joined(at) && reader.joined(at + 1);
    return opener === 'between' || (opener === 'from' && link !== 'and');
  }
  return false;
}
