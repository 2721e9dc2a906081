import { describe, expect, it } from 'vitest';
import { readable, resourcesOf, templateOf } from '../../support/synthesized.ts';

const template = templateOf();

describe("CLOCK's schedule", () => {
  const schedules = resourcesOf(template, 'AWS::Scheduler::Schedule');

  it('fires at every quarter of an hour, with the scheduled time in its event', () => {
    expect(schedules).toHaveLength(1);
    expect(schedules[0]?.[1].Properties).toMatchObject({
      ScheduleExpression: 'cron(0/15 * * * ? *)',
      ScheduleExpressionTimezone: 'UTC',
      FlexibleTimeWindow: { Mode: 'OFF' },
      Target: { Input: JSON.stringify({ time: '<aws.scheduler.scheduled-time>' }) },
    });
  });

  it('runs CLOCK, with one dead-letter queue for the scheduler and for Lambda', () => {
    const target = schedules[0]?.[1].Properties.Target;
    const [, clock] =
      resourcesOf(template, 'AWS::Lambda::Function').find(([id]) => id.startsWith('ClockFunction')) ?? [];

    expect(readable(target.Arn)).toBe('ClockFunction');
    expect(readable(target.DeadLetterConfig.Arn)).toBe('ClockDeadLettersQueue');
    expect(readable(clock?.Properties.DeadLetterConfig.TargetArn)).toBe('ClockDeadLettersQueue');
  });

  it('may be used only by schedules of this account', () => {
    const [, role] =
      resourcesOf(template, 'AWS::IAM::Role').find(([id]) => id.startsWith('ClockScheduleRole')) ?? [];

    expect(role?.Properties.AssumeRolePolicyDocument.Statement).toEqual([
      {
        Effect: 'Allow',
        Action: 'sts:AssumeRole',
        Principal: { Service: 'scheduler.amazonaws.com' },
        Condition: { StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } } },
      },
    ]);
  });
});
