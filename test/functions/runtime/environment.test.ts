import { describe, expect, it } from 'vitest';
import {
  apiEnvironment,
  authorizeEnvironment,
  deliverEnvironment,
  matchEnvironment,
  readEnvironment,
} from '../../../functions/runtime/environment.ts';
import { EnvironmentError } from '../../../functions/runtime/errors.ts';

const match = {
  ARTICLES_TABLE: 'articles',
  WATCHES_TABLE: 'watches',
  SUBSCRIBERS_TABLE: 'subscribers',
  MATCH_QUEUE_URL: 'https://sqs.eu-central-1.amazonaws.com/1/match',
  MATCH_DEAD_LETTERS_URL: 'https://sqs.eu-central-1.amazonaws.com/1/match-dead-letters',
  ALERT_QUEUE_URL: 'https://sqs.eu-central-1.amazonaws.com/1/alert',
};

describe('readEnvironment', () => {
  it('reads the variables of the schema and no others', () => {
    expect(readEnvironment(matchEnvironment, { ...match, PATH: '/bin' })).toEqual(match);
  });

  it('names each variable that is missing or wrong, all at once', () => {
    const { ARTICLES_TABLE: _, ...rest } = match;

    const reading = () =>
      readEnvironment(matchEnvironment, { ...rest, WATCHES_TABLE: '', ALERT_QUEUE_URL: 'queue' });

    expect(reading).toThrow(EnvironmentError);
    expect(reading).toThrow(/ARTICLES_TABLE: .*WATCHES_TABLE: .*ALERT_QUEUE_URL: /);
    expect(reading).not.toThrow(/SUBSCRIBERS_TABLE|MATCH_QUEUE_URL/);
  });

  it.each(['', '0', '-1', 'fast', undefined])('refuses the pace %j', (pace) => {
    const pacing = deliverEnvironment.pick({ EMAIL_PER_SECOND: true });

    expect(() => readEnvironment(pacing, { EMAIL_PER_SECOND: pace })).toThrow(/EMAIL_PER_SECOND/);
  });

  it('reads numbers as numbers', () => {
    const some = deliverEnvironment.pick({ EMAIL_PER_SECOND: true, ALERT_RETENTION_DAYS: true });

    const env = readEnvironment(some, { EMAIL_PER_SECOND: '2.5', ALERT_RETENTION_DAYS: '365' });

    expect(env).toEqual({ EMAIL_PER_SECOND: 2.5, ALERT_RETENTION_DAYS: 365 });
  });

  it.each([
    ['', []],
    ['US', ['US']],
    ['US, CA,', ['US', 'CA']],
    ['*', ['*']],
  ])('reads the countries %j', (list, countries) => {
    const some = apiEnvironment.pick({ SMS_COUNTRIES: true });

    expect(readEnvironment(some, { SMS_COUNTRIES: list })).toEqual({ SMS_COUNTRIES: countries });
  });

  it('takes the hash of the bootstrap token or nothing, never the token itself', () => {
    const some = authorizeEnvironment.pick({ BOOTSTRAP_TOKEN_HASH: true });
    const read = (hash: string) => readEnvironment(some, { BOOTSTRAP_TOKEN_HASH: hash });

    expect(read('').BOOTSTRAP_TOKEN_HASH).toBe('');
    expect(read('0a'.repeat(32)).BOOTSTRAP_TOKEN_HASH).toHaveLength(64);
    expect(() => read('my-token')).toThrow(/BOOTSTRAP_TOKEN_HASH/);
  });
});
