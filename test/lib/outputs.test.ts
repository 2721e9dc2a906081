import { describe, expect, it } from 'vitest';
import { readable, templateOf } from '../support/synthesized.ts';

describe('the outputs', () => {
  const outputs = templateOf().findOutputs('*');

  it('are what a person needs to use and to repair a deployment, under stable names', () => {
    const values = Object.fromEntries(
      Object.entries(outputs).map(([name, { Value }]) => [name, readable(Value)]),
    );

    expect(values).toEqual({
      ApiUrl: 'ApiGateway',
      ArticlesTable: 'StorageArticlesTable',
      IndexTable: 'StorageIndexTable',
      WatchesTable: 'StorageWatchesTable',
      SubscribersTable: 'StorageSubscribersTable',
      AlertsTable: 'StorageAlertsTable',
      ControlTable: 'StorageControlTable',
      ArticleQueueUrl: 'MessagingArticleQueue',
      ArticleDeadLettersUrl: 'MessagingArticleQueueDeadLettersQueue',
      ArticleDeadLettersArn: 'MessagingArticleQueueDeadLettersQueue',
      LongArticleQueueUrl: 'MessagingLongArticleQueue',
      LongArticleDeadLettersUrl: 'MessagingLongArticleQueueDeadLettersQueue',
      LongArticleDeadLettersArn: 'MessagingLongArticleQueueDeadLettersQueue',
      MatchQueueUrl: 'MessagingMatchQueue',
      MatchDeadLettersUrl: 'MessagingMatchQueueDeadLettersQueue',
      MatchDeadLettersArn: 'MessagingMatchQueueDeadLettersQueue',
      AlertQueueUrl: 'MessagingAlertQueue',
      AlertDeadLettersUrl: 'MessagingAlertQueueDeadLettersQueue',
      AlertDeadLettersArn: 'MessagingAlertQueueDeadLettersQueue',
      ClockDeadLettersUrl: 'ClockDeadLettersQueue',
      ItemsTopicArn: 'MessagingItemsTopic',
    });
  });

  it('each have a description', () => {
    for (const { Description } of Object.values(outputs)) expect(Description).toMatch(/\w{3}/);
  });
});
