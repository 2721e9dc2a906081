import { Duration } from 'aws-cdk-lib';
import { describe, expect, it } from 'vitest';
import { DatelineFunction } from '../../../lib/building-blocks/dateline-function.ts';
import { readSettings } from '../../../lib/settings.ts';
import { everything, resourcesOf, stackOf, target, templateOf } from '../../support/synthesized.ts';

const template = templateOf();
const functions = resourcesOf(template, 'AWS::Lambda::Function');
const logGroups = new Map(resourcesOf(template, 'AWS::Logs::LogGroup'));

describe('the functions', () => {
  it('are INGEST, MATCH, DELIVER, CLOCK, the API and its authorizer', () => {
    const roles = functions.map(([, { Properties }]) => Properties.Description.split(/[ :]/)[1]);

    expect(roles.sort()).toEqual(['API', 'AUTHORIZE', 'CLOCK', 'DELIVER', 'INGEST', 'MATCH']);
  });

  it.each(functions)('%s runs on Node 24 and arm64, traced, logging JSON', (_, { Properties }) => {
    expect(Properties).toMatchObject({
      Runtime: 'nodejs24.x',
      Architectures: ['arm64'],
      Handler: 'index.handler',
      TracingConfig: { Mode: 'Active' },
      LoggingConfig: { LogFormat: 'JSON' },
      Environment: { Variables: { NODE_OPTIONS: '--enable-source-maps' } },
    });
    expect(Properties.Timeout).toBeLessThanOrEqual(300);
    expect(Properties.MemorySize).toBeGreaterThanOrEqual(512);
  });

  it('each log to a group of their own, which is kept for the time of the settings', () => {
    const groups = functions.map(([, { Properties }]) => target(Properties.LoggingConfig.LogGroup));

    expect(new Set(groups).size).toBe(functions.length);
    for (const group of groups) expect(logGroups.get(group)?.Properties.RetentionInDays).toBe(30);
  });

  it('each have a role of their own', () => {
    const roles = functions.map(([, { Properties }]) => target(Properties.Role));

    expect(new Set(roles).size).toBe(functions.length);
  });

  it('have reserved concurrency only where the pace of delivery depends on it', () => {
    const reserved = functions
      .filter(([, { Properties }]) => Properties.ReservedConcurrentExecutions !== undefined)
      .map(([id, { Properties }]) => [id, Properties.ReservedConcurrentExecutions]);

    expect(reserved).toEqual([[expect.stringMatching(/^DeliverFunction/), 2]]);
  });

  it('have no reserved concurrency in an account that is too small for it', () => {
    const small = resourcesOf(
      templateOf({ ...everything, reserveConcurrency: 'false' }),
      'AWS::Lambda::Function',
    );

    for (const [, { Properties }] of small) {
      expect(Properties).not.toHaveProperty('ReservedConcurrentExecutions');
    }
  });

  it('share the pace of delivery in whole messages between the two DELIVERs', () => {
    const paced = resourcesOf(
      templateOf({ ...everything, emailPerSecond: '8', smsPerSecond: '3' }),
      'AWS::Lambda::Function',
    ).find(([id]) => id.startsWith('DeliverFunction'));

    expect(paced?.[1].Properties.Environment.Variables).toMatchObject({
      EMAIL_PER_SECOND: '4',
      SMS_PER_SECOND: '1',
    });
  });

  it('keep or delete their logs by the setting', () => {
    const policies = (context: Record<string, string>) =>
      resourcesOf(templateOf(context), 'AWS::Logs::LogGroup').map(([, group]) => group.DeletionPolicy);

    expect(new Set(policies({ logRetentionDays: '7' }))).toEqual(new Set(['Retain']));
    expect(new Set(policies({ removal: 'destroy', deletionProtection: 'false' }))).toEqual(
      new Set(['Delete']),
    );
  });

  it('must have a queue for failed events, or a reason why they need none', () => {
    const { app, stack } = stackOf();
    const forgetful = () =>
      new DatelineFunction(stack, 'Forgetful', {
        settings: readSettings(app.node),
        source: 'match',
        description: 'forgets',
        timeout: Duration.seconds(3),
        environment: {},
      });

    expect(forgetful).toThrow(/match has neither failedEvents nor a reason/);
  });
});
