import type { paths } from '../api-types.ts';

/** The answer of `POST /articles/preview?why=true`. */
export type Preview = paths['/articles/preview']['post']['responses'][200]['content']['application/json'];
type Why = NonNullable<Preview['why']>;

interface Span {
  readonly start: number;
  readonly end: number;
}

/** One thing that was found or refused, for people: its name, and the lines about it. */
interface Entry extends Span {
  readonly label: string;
  readonly lines: readonly string[];
  /** Whether the words are marked in their sentence. */
  readonly isMarked: boolean;
}

const labelWidth = 10;

/** Writes how a text is read: each sentence with its marks, and below it all that was found and refused in it. */
export function whyText(body: string, preview: Preview): string {
  const { why } = preview;
  if (why === undefined) return 'The API did not say why. It may be older than this command.';
  const sentences = sentencesOf(preview, why).toSorted((a, b) => a.start - b.start);
  const entries = entriesOf(preview, why).toSorted((a, b) => a.start - b.start);
  const groups = sentences.map((sentence) => ({
    sentence,
    inside: entries.filter(({ start }) => start >= sentence.start && start < sentence.end),
  }));
  const placed = new Set(groups.flatMap(({ inside }) => inside));
  const others = entries.filter((entry) => !placed.has(entry));
  return [
    ...preview.warnings.map((warning) => `Note: ${warning}`),
    ...groups.map(({ sentence, inside }) =>
      [marked(body, sentence, inside), '', ...[sentence, ...inside].flatMap(linesOf)].join('\n'),
    ),
    ...(others.length === 0 ? [] : [['Outside of sentences', '', ...others.flatMap(linesOf)].join('\n')]),
  ].join('\n\n');
}

function sentencesOf({ items }: Preview, why: Why): Entry[] {
  const found = items.map(({ start, end, kind, dueDates }, i): Entry => {
    const { because = '', rule = '' } = why.items[i] ?? {};
    const due = dueDates.length === 0 ? '' : `, due ${dueDates.join(', ')}`;
    const lines = [`${kind}${due}`, `because: ${because}`, `rule: ${rule}`];
    return { start, end, label: 'item', isMarked: false, lines };
  });
  const refused = why.refused
    .filter(({ what }) => what === 'item')
    .map(({ start, end, because, rule }): Entry => {
      return {
        start,
        end,
        label: 'no item',
        isMarked: false,
        lines: [`because: ${because}`, `rule: ${rule}`],
      };
    });
  return [...found, ...refused];
}

function entriesOf({ dates, amounts }: Preview, why: Why): Entry[] {
  return [
    ...dates.map(({ start, end, text, value, role }, i): Entry => {
      const { because = '', rules = [], roleRule = '', valueRule = '' } = why.dates[i] ?? {};
      const lines = [
        `${oneLine(text)} = ${value}, ${role}`,
        `because: ${because}`,
        `rules: ${[...rules, roleRule, valueRule].join(' › ')}`,
      ];
      return { start, end, label: 'date', isMarked: true, lines };
    }),
    ...amounts.map(({ start, end, text, value, unit }, i): Entry => {
      const lines = [`${oneLine(text)} = ${value} ${unit}`, `rule: ${why.amounts[i]?.rule ?? ''}`];
      return { start, end, label: 'amount', isMarked: true, lines };
    }),
    ...why.parties.map(({ start, end, text, party, rule }): Entry => {
      const lines = [`${oneLine(text)} = ${party.name}, ${party.type}`, `rule: ${rule}`];
      return { start, end, label: 'party', isMarked: true, lines };
    }),
    ...refusedEntries(why),
  ];
}

/** Returns one entry per refused word, with each reason and the rules that refused it so. */
function refusedEntries({ refused }: Why): Entry[] {
  const words = refused.filter(({ what }) => what !== 'item');
  return [...Map.groupBy(words, ({ start, end, what }) => `${start} ${end} ${what}`).values()].flatMap(
    (group) => {
      const [first] = group;
      if (first === undefined) return [];
      const { start, end, text, what } = first;
      const reasons = [...Map.groupBy(group, ({ because }) => because)].flatMap(([because, same]) => [
        `because: ${because}`,
        `${same.length > 1 ? 'rules' : 'rule'}: ${same.map(({ rule }) => rule).join('; ')}`,
      ]);
      return [{ start, end, label: `no ${what}`, isMarked: false, lines: [oneLine(text), ...reasons] }];
    },
  );
}

function linesOf({ label, lines }: Entry): string[] {
  return lines.map((line, i) => `  ${(i === 0 ? label : '').padEnd(labelWidth)}${line}`);
}

/** Returns a sentence with its mentions in square brackets. A mention inside another one is not marked. */
function marked(body: string, sentence: Span, inside: readonly Entry[]): string {
  let text = '';
  let at = sentence.start;
  for (const { start, end, isMarked } of inside) {
    if (!isMarked || start < at) continue;
    text += `${body.slice(at, start)}[${body.slice(start, end)}]`;
    at = end;
  }
  return oneLine(text + body.slice(at, Math.max(at, sentence.end)));
}

/** Returns the words on one line, without the tags of HTML. */
function oneLine(text: string): string {
  return text
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
