import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readable, resourcesOf, target, templateOf } from '../../support/synthesized.ts';

const template = templateOf();
const alarms = resourcesOf(template, 'AWS::CloudWatch::Alarm');
const runbook = readFileSync(join(import.meta.dirname, '../../../docs/runbook.md'), 'utf8');

/** Anchor → its section, from the heading on. */
const sections = new Map(
  runbook
    .split(/^<a id="/m)
    .slice(1)
    .map(
      (part) =>
        [
          part.slice(0, part.indexOf('"')),
          part.slice(part.indexOf('## ')).split(/^## (?=[^:]*$)/m)[0] ?? '',
        ] as const,
    ),
);

/** The names of alarms in a heading: `## Age: Queues{Article,Match}Age` → `QueuesArticleAge`, `QueuesMatchAge`. */
function alarmsIn(section: string): string[] {
  const [, start = '', nouns, end = ''] = /^## .*: (\w+)(?:\{([\w,]+)\}(\w+))?$/m.exec(section) ?? [];
  return nouns === undefined ? [start] : nouns.split(',').map((noun) => `${start}${noun}${end}`);
}

const anchorOf = (description: string) => /docs\/runbook\.md#([\w-]+)$/.exec(description)?.[1] ?? '';

describe('the alarms', () => {
  it.each(alarms)('%s says what users lose and where to read what to do', (_, { Properties }) => {
    const [impact = ''] = Properties.AlarmDescription.split(' What to do: ');

    expect(impact).toMatch(/^[A-Z].{15,}\.$/);
    expect([...sections.keys()]).toContain(anchorOf(Properties.AlarmDescription));
  });

  it.each(alarms)(
    '%s is named in full by the heading of its section, and in the table of contents',
    (id, alarm) => {
      const name = readable({ Ref: id });
      const section = sections.get(anchorOf(alarm.Properties.AlarmDescription)) ?? '';
      const [heading = ''] = section.split('\n');

      expect(alarmsIn(section)).toContain(name);
      expect(runbook.slice(0, runbook.indexOf('\n## '))).toContain(`\`${heading.split(': ')[1]}\``);
    },
  );

  it.each(alarms)('%s reports its beginning and its end', (_, { Properties }) => {
    expect(Properties.AlarmActions.map(readable)).toEqual(['MonitoringAlarmTopic']);
    expect(Properties.OKActions.map(readable)).toEqual(['MonitoringAlarmTopic']);
  });

  it('watch every dead-letter queue, from the first message on', () => {
    const deadLetters = resourcesOf(template, 'AWS::SQS::Queue').filter(
      ([, { Properties }]) => Properties.RedrivePolicy === undefined,
    );
    const watched = alarms
      .filter(([, { Properties }]) => Properties.MetricName === 'ApproximateNumberOfMessagesVisible')
      .map(([, { Properties }]) => [target(Properties.Dimensions[0].Value), Properties.Threshold]);

    expect(watched.sort()).toEqual(deadLetters.map(([id]) => [id, 1]).sort());
  });

  it('watch the age of messages on every queue, and leave time for the retries', () => {
    const queues = resourcesOf(template, 'AWS::SQS::Queue').filter(
      ([, { Properties }]) => Properties.RedrivePolicy !== undefined,
    );
    const ages = new Map(
      alarms
        .filter(([, { Properties }]) => Properties.MetricName === 'ApproximateAgeOfOldestMessage')
        .map(([, { Properties }]) => [target(Properties.Dimensions[0].Value), Properties.Threshold]),
    );

    for (const [id, { Properties }] of queues) {
      expect(ages.get(id)).toBeGreaterThan(
        Properties.VisibilityTimeout * Properties.RedrivePolicy.maxReceiveCount,
      );
    }
  });

  it.each(['Errors', 'Throttles'])('watch the %s of every function', (metric) => {
    const watched = alarms
      .filter(([, { Properties }]) => Properties.MetricName === metric)
      .map(([, { Properties }]) => target(Properties.Dimensions[0].Value));

    expect(watched.sort()).toEqual(
      resourcesOf(template, 'AWS::Lambda::Function')
        .map(([id]) => id)
        .sort(),
    );
  });

  it('take missing data as good, except missing data of CLOCK', () => {
    const bySilence = Object.groupBy(alarms, ([, { Properties }]) => Properties.TreatMissingData);

    expect(Object.keys(bySilence).sort()).toEqual(['breaching', 'notBreaching']);
    expect(bySilence.breaching?.map(([id]) => readable({ Ref: id }))).toEqual(['MonitoringClockNotRunAlarm']);
  });

  it('are mailed when there is an address, and only raised when there is none', () => {
    const mailed = (context: Record<string, string>) =>
      resourcesOf(templateOf(context), 'AWS::SNS::Subscription').filter(
        ([, { Properties }]) => Properties.Protocol === 'email',
      );

    expect(mailed({ alarmEmail: 'operator@example.com' })).toHaveLength(1);
    expect(mailed({})).toHaveLength(0);
  });
});

describe('the runbook', () => {
  const named = new Set(alarms.map(([, { Properties }]) => anchorOf(Properties.AlarmDescription)));

  it.each([...named])(
    'says about %s what it is, what users lose, when not to use the section, how to investigate and what to do',
    (name) => {
      for (const part of [
        'Description',
        'What users lose',
        'When not to use this',
        'Investigation',
        'Resolution',
      ]) {
        expect(sections.get(name)).toContain(`**${part}.**`);
      }
    },
  );

  it('has a section for each alarm, and no other section', () => {
    const headings = [...sections.values()].flatMap(alarmsIn);

    expect([...sections.keys()].sort()).toEqual([...named].sort());
    expect(headings.sort()).toEqual(alarms.map(([id]) => readable({ Ref: id })).sort());
  });

  it('uses only outputs that the stack has', () => {
    const used = [...runbook.matchAll(/\$\(out (\$\{q\})?(\w+)\)/g)].flatMap(([, each, name = '']) =>
      each === undefined ? [name] : ['Article', 'Match', 'Alert'].map((noun) => noun + name),
    );

    expect(used.length).toBeGreaterThan(5);
    for (const name of used) expect(Object.keys(template.findOutputs('*'))).toContain(name);
  });

  it.each([
    ['fn', 'AWS::Lambda::Function'],
    ['logs', 'AWS::Logs::LogGroup'],
    ['errors', 'AWS::Logs::LogGroup'],
  ])('names exactly one resource each time it uses %s', (helper, type) => {
    const ids = resourcesOf(template, type).map(([id]) => id);
    const used = [...runbook.matchAll(new RegExp(`(?:\\$\\(|^)${helper} ([A-Z]\\w+)`, 'gm'))];

    expect(used.length).toBeGreaterThan(1);
    for (const [, prefix = ''] of used) {
      expect(ids.filter((id) => id.startsWith(prefix))).toHaveLength(1);
    }
  });
});
