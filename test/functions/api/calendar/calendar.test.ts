import ICAL from 'ical.js';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { Deployment } from '../../../support/api/deployment.ts';
import { Owner } from '../../../support/api/owner.ts';
import { describeOn } from '../../../support/dynamodb/describe-on-engines.ts';
import { dynaliteEngine } from '../../../support/dynamodb/engines.ts';

const zones = ['UTC', 'America/Los_Angeles', 'Pacific/Auckland'];

function eventsOf(text: string): ICAL.Event[] {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
}

describeOn(dynaliteEngine, 'the calendar', (database) => {
  let api: Deployment;
  let desk: Owner;
  const zone = process.env.TZ;

  beforeEach(async () => {
    api = await Deployment.on(database);
    api.time = '2026-03-02T12:00:00.000Z';
    desk = await Owner.at(api);
    await desk.article();
    await desk.article({
      headline: 'Bank to decide',
      body: 'The central bank will decide on rates in November 2026.',
    });
  });

  afterEach(() => {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });

  it.each(zones)(
    'has all-day events on the dates in the articles, on a machine in %s, read with another library',
    async (machine) => {
      process.env.TZ = machine;
      const answered = await desk.get('/calendar.ics?from=2026-03-01&to=2026-12-31');
      const events = eventsOf(answered.text);

      expect(answered.headers['content-type']).toBe('text/calendar; charset=utf-8');
      expect(
        events.map(({ startDate, endDate }) => [startDate.isDate, `${startDate}`, `${endDate}`]),
      ).toEqual([
        [true, '2026-04-01', '2026-04-02'],
        [true, '2026-11-01', '2026-12-01'],
      ]);
      expect(events[0]?.summary).toBe('The first ship sails on April 1.');
    },
  );

  it('has one event where several articles tell one fact, with all its sources', async () => {
    const papers = [
      ['Rail strike', 'The Guardian', 'Fedrail will begin a strike on 12 May, the union said.'],
      ['Trains to stop', 'Reuters', 'The strike of Fedrail will begin on 12 May, unions told reporters.'],
      ['Another strike', 'Reuters', 'Nordrail will begin a strike on 12 May, its union said.'],
    ] as const;
    for (const [headline, publisher, body] of papers) await desk.article({ headline, publisher, body });

    const range = 'from=2026-05-01&to=2026-05-31';
    const events = eventsOf((await desk.get(`/calendar.ics?${range}`)).text);
    const { items } = (await desk.get(`/calendar?${range}`)).body as {
      items: { quote: string; alsoIn?: { headline: string }[] }[];
    };

    const sources = ['Rail strike (The Guardian)', 'Trains to stop (Reuters)'];
    const described = events.map(({ description }) => description.split('\n').sort());
    expect(described).toHaveLength(2);
    expect(described).toContainEqual(sources);
    expect(described).toContainEqual(['Another strike (Reuters)']);
    expect(items.map(({ alsoIn = [] }) => alsoIn.length).sort()).toEqual([0, 1]);
  });

  it('has the same UIDs each time, so that calendar apps replace events', async () => {
    const path = '/calendar.ics?from=2026-03-01&to=2026-12-31';
    const first = await desk.get(path);
    api.time = '2026-03-03T12:00:00.000Z';
    const second = await desk.get(path);

    expect(eventsOf(second.text).map(({ uid }) => uid)).toEqual(eventsOf(first.text).map(({ uid }) => uid));
    expect(second.headers.etag).toBe(first.headers.etag);
  });

  it('has the matches of a watch, with one alarm per lead day at the reminder hour', async () => {
    const subscriberId = await desk.subscriber({ reminderHour: 7 });
    const { calendar } = await desk.links({ subscriberId, query: 'ship', on: ['due'], leadDays: [0, 1, 7] });

    const [event, ...more] = eventsOf((await api.send({ method: 'GET', path: calendar })).text);

    expect(more).toEqual([]);
    const alarms = event?.component.getAllSubcomponents('valarm') ?? [];
    expect(alarms.map((alarm) => `${alarm.getFirstPropertyValue('trigger')}`)).toEqual([
      'PT7H',
      '-PT17H',
      '-P6DT17H',
    ]);
  });

  it('counts the alarm of the day from the beginning of its event', async () => {
    const subscriberId = await desk.subscriber({ reminderHour: 8 });
    const { calendar } = await desk.links({ subscriberId, query: 'ship', on: ['due'], leadDays: [0] });

    const { text } = await api.send({ method: 'GET', path: calendar });

    expect(text).toMatch(/^TRIGGER(?:;RELATED=START)?:PT8H\r$/m);
  });

  it('has a period that is named by its end on its last day', async () => {
    await desk.article({
      headline: 'Ferry rules',
      body: 'Ferries must be registered by the end of June 2026.',
    });

    const [event] = eventsOf((await desk.get('/calendar.ics?q=ferries&from=2026-06-01&to=2026-06-30')).text);
    const { body } = await desk.get('/calendar?q=ferries&from=2026-06-01&to=2026-06-29');

    expect([`${event?.startDate}`, `${event?.endDate}`]).toEqual(['2026-06-30', '2026-07-01']);
    expect(body.items).toEqual([]);
  });

  it('has the name of the watch as RFC 5545 writes text, and ends with a line break', async () => {
    const name = 'Ferries; “été”, a\\b';
    const { calendar } = await desk.links({ query: 'ship', name });

    const { text } = await api.send({ method: 'GET', path: calendar });

    const lines = text.split('\r\n');
    expect(lines).toContain('NAME:Dateline: Ferries\\; “été”\\, a\\\\b');
    expect(lines).toContain('X-WR-CALNAME:Dateline: Ferries\\; “été”\\, a\\\\b');
    expect(lines.slice(-2)).toEqual(['END:VCALENDAR', '']);
  });

  it('has no line that the name of a stored watch or the text of an article could begin', async () => {
    const injected = 'a\r\nBEGIN:VEVENT\u2028b\u0085c\u0007d';
    await desk.article({ headline: `Ship sails${injected}`, publisher: `Post${injected}` });
    const subscriberId = await desk.subscriber();
    const { calendar } = await desk.links({ subscriberId, query: 'ship' });
    const [, id = ''] = /watches\/(\w+)/.exec(calendar) ?? [];
    const watch = await api.services.watches.get(id);
    if (watch !== undefined) await api.services.watches.replace(watch, { ...watch, name: injected });

    const { text } = await api.send({ method: 'GET', path: calendar });

    expect(text).toContain('NAME:Dateline: a BEGIN:VEVENT b c d\r\n');
    expect(text.match(/^BEGIN:VEVENT/gm)).toHaveLength(eventsOf(text).length);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: it is about control characters
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/);
  });

  it('opens with the link of a watch and no token, until the link is deleted or replaced', async () => {
    const watch = await desk.watch();
    const open = async (path: string) => (await api.send({ method: 'GET', path })).status;
    const link = async () => {
      const { calendar } = await desk.make(`/watches/${watch}/link`, undefined);
      return calendar.replace('https://api.test', '');
    };

    const first = await link();
    expect(await open(first)).toBe(200);
    const second = await link();
    expect([await open(first), await open(second)]).toEqual([404, 200]);
    await desk.patch(`/watches/${watch}`, { name: 'Ships' });
    expect(await open(second)).toBe(200);
    await desk.delete(`/watches/${watch}/link`);
    expect(await open(second)).toBe(404);
  });

  it('answers a wrong key and an unknown watch in the same way', async () => {
    const watch = await desk.watch();
    const key = 'k'.repeat(43);

    const wrong = await api.send({ method: 'GET', path: `/watches/${watch}/calendar.ics?key=${key}` });
    const absent = await api.send({ method: 'GET', path: `/watches/wat_none/calendar.ics?key=${key}` });
    const none = await api.send({ method: 'GET', path: `/watches/${watch}/calendar.ics` });

    expect(wrong.status).toBe(404);
    expect(wrong.text).toBe(absent.text);
    expect(none.status).toBe(400);
  });
});
