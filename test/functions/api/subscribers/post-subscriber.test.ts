import { beforeEach, describe, expect, it } from 'vitest';
import { problemUrn } from '../../../../functions/api/http/problem.ts';
import { Deployment } from '../../../support/api/deployment.ts';
import { Owner } from '../../../support/api/owner.ts';
import { describeOn } from '../../../support/dynamodb/describe-on-engines.ts';
import { dynaliteEngine } from '../../../support/dynamodb/engines.ts';

const mail = (address: string) => ({ channel: 'email', address, timezone: 'Europe/Berlin' });
const text = (address: string) => ({ channel: 'sms', address, timezone: 'America/Chicago' });

describeOn(dynaliteEngine, 'POST /subscribers', (database) => {
  let api: Deployment;
  let desk: Owner;

  beforeEach(async () => {
    api = await Deployment.on(database);
    api.time = '2026-03-02T12:00:00.000Z';
    desk = await Owner.at(api);
  });

  const later = (minutes: number) => {
    api.time = new Date(Date.parse(api.time) + minutes * 60_000).toISOString();
  };

  describe('for an email address', () => {
    it('asks for confirmation once per day', async () => {
      const first = await desk.make('/subscribers', mail('a@example.com'));
      const again = await desk.make('/subscribers', mail('A@example.com'));

      expect(again).toEqual(first);
      expect(api.channel.confirmationMails).toHaveLength(1);
    });

    it('asks again when the first link expired', async () => {
      await desk.make('/subscribers', mail('a@example.com'));
      later(24 * 60);

      await desk.make('/subscribers', mail('a@example.com'));

      expect(api.channel.confirmationMails).toHaveLength(2);
    });

    it.each(['unsubscribed', 'bounced'] as const)('asks a subscriber who is %s again', async (status) => {
      const id = await desk.subscriber();
      const stored = await api.services.subscribers.get(id);
      if (stored === undefined) throw new Error('not stored');
      await api.services.subscribers.update({ ...stored, status, updatedAt: 'later' }, stored.updatedAt);

      const again = await desk.make('/subscribers', mail(stored.address));

      expect(again).toMatchObject({ id, status: 'pending' });
      expect(api.channel.confirmationMails).toHaveLength(2);
    });

    it('asks one address at most five times per day for all owners, and tells nobody', async () => {
      const answers = [];
      for (let i = 0; i < 7; i += 1) {
        const owner = await Owner.at(api, `owner-${i}`);
        answers.push(await owner.make('/subscribers', mail('target@example.com')));
      }

      expect(api.channel.confirmationMails).toHaveLength(5);
      expect(answers.map(({ status }) => status)).toEqual(Array(7).fill('pending'));

      later(24 * 60);
      const last = await Owner.at(api, 'owner-6');
      await last.make('/subscribers', mail('target@example.com'));
      expect(api.channel.confirmationMails).toHaveLength(6);
    });

    it('limits the sign-ups of an owner per day, and says when to try again', async () => {
      api.signUpBudget = { ...api.signUpBudget, perOwner: 2 };
      await desk.make('/subscribers', mail('a@example.com'));
      await desk.make('/subscribers', mail('b@example.com'));

      const refused = await desk.post('/subscribers', mail('c@example.com'));
      const known = await desk.post('/subscribers', mail('a@example.com'));

      expect(refused.status).toBe(429);
      expect(refused.headers['retry-after']).toBe(String(12 * 60 * 60));
      expect(known.status).toBe(201);
      expect((await (await Owner.at(api, 'other')).post('/subscribers', mail('d@example.com'))).status).toBe(
        201,
      );
    });

    it('counts all addresses of one mailbox together, and sends to each as it was written', async () => {
      const addresses = [
        'target@example.com',
        'target+1@example.com',
        'Target+news@example.com',
        'target+a+b@EXAMPLE.com',
        'TARGET+2@example.com',
        'target+3@example.com',
        'target+4@example.com',
      ];
      const made = [];
      for (const address of addresses) made.push(await desk.make('/subscribers', mail(address)));

      expect(api.channel.confirmationMails).toHaveLength(5);
      expect(new Set(made.map(({ id }) => id)).size).toBe(7);
      expect(made.map(({ address }) => address)).toEqual(addresses);
    });

    it("refuses when the owner's own budget of the month is used up, and leaves the others theirs", async () => {
      api.signUpBudget = { ...api.signUpBudget, emailsPerOwner: 1, emailsPerMonth: 2 };
      await desk.make('/subscribers', mail('a@example.com'));

      const refused = [];
      for (const name of ['b', 'c', 'd']) {
        refused.push(await desk.post('/subscribers', mail(`${name}@example.com`)));
      }
      const other = await (await Owner.at(api, 'other')).post('/subscribers', mail('e@example.com'));

      expect(refused.map(({ status }) => status)).toEqual([403, 403, 403]);
      expect(refused[0]?.body).toMatchObject({
        type: problemUrn('limit-reached'),
        detail: expect.stringContaining('emailsPerOwner'),
      });
      expect(other.status).toBe(201);
    });

    it('refuses when the budget of the month is used up', async () => {
      api.signUpBudget = { ...api.signUpBudget, emailsPerMonth: 1 };
      await desk.make('/subscribers', mail('a@example.com'));

      const refused = await desk.post('/subscribers', mail('b@example.com'));

      expect(refused.status).toBe(503);
      expect(refused.body.type).toBe(problemUrn('unavailable'));
      expect(api.channel.confirmationMails).toHaveLength(1);
    });
  });

  describe('for a phone number', () => {
    let id: string;
    let code: string;

    beforeEach(async () => {
      ({ id, code } = await desk.textSubscriber());
    });

    const confirm = (digits: string) => desk.post(`/subscribers/${id}/confirmation`, { code: digits });
    const wrong = () => (code === '000000' ? '000001' : '000000');

    it('confirms with the code of the text message', async () => {
      const { status, body } = await confirm(code);

      expect(status).toBe(200);
      expect(body).toMatchObject({ id, status: 'confirmed' });
      expect((await confirm('999999')).status).toBe(200);
    });

    it('stores the code only as a salted hash', async () => {
      const stored = JSON.stringify(await api.services.subscribers.get(id));

      expect(stored).not.toContain(code);
      expect(stored).toMatch(/"hash":"[0-9a-f]{64}"/);
    });

    it('accepts the right code at the fifth try, and not at the sixth', async () => {
      for (let i = 0; i < 4; i += 1) expect((await confirm(wrong())).status).toBe(409);
      expect((await confirm(code)).status).toBe(200);

      ({ id, code } = await desk.textSubscriber());
      for (let i = 0; i < 5; i += 1) expect((await confirm(wrong())).status).toBe(409);
      expect((await confirm(code)).status).toBe(409);
    });

    it('accepts the code for ten minutes', async () => {
      later(10);

      const late = await confirm(code);

      expect(late.status).toBe(409);
      expect(late.body.detail).toBe((await confirm(wrong())).body.detail);
    });

    it('counts a try before it compares, so that at most five parallel tries count', async () => {
      const answers = await Promise.all(Array.from({ length: 12 }, () => confirm(wrong())));

      const compared = answers.filter(({ body }) => /^The code is wrong/.test(body.detail));
      const left = (await api.services.subscribers.get(id))?.code?.triesLeft ?? 0;
      expect(answers.every(({ status }) => status === 409)).toBe(true);
      expect(compared.length).toBeLessThanOrEqual(5 - left);
    });

    it('sends a new code only after the first code expired', async () => {
      const address = (await api.services.subscribers.get(id))?.address ?? '';
      const before = api.channel.texts.length;

      await desk.make('/subscribers', text(address));
      expect(api.channel.texts).toHaveLength(before);

      later(10);
      await desk.make('/subscribers', text(address));
      expect(api.channel.texts).toHaveLength(before + 1);
    });

    it.each([
      ['premium rate', '+19005550123'],
      ['toll free', '+18005550199'],
      ['a range that is not in use', '+12021550123'],
      ['too short', '+1202555012'],
    ])('refuses a number of an allowed country that is %s: %s', async (_, address) => {
      const refused = await desk.post('/subscribers', text(address));

      expect(refused.status).toBe(422);
      expect(refused.body.errors).toMatchObject([{ pointer: '/address' }]);
      expect(api.channel.texts).toHaveLength(1);
    });

    it('refuses a country that the deployment does not send to', async () => {
      const refused = await desk.post('/subscribers', text('+442079460000'));

      expect(refused.status).toBe(422);
      expect(refused.body.errors[0].pointer).toBe('/address');
    });
  });
});
