import { type EventSourceMapping, eventSourcesOf } from './event-sources.ts';
import { functionsOf, type LambdaFunction } from './functions.ts';
import { type HttpApi, httpApiOf } from './http-api.ts';
import { checkTypes } from './known-types.ts';
import type { Statement } from './policy-document.ts';
import { type Queue, queuesOf } from './queues.ts';
import { type Permission, permissionsOf, queueStatements, topicStatements } from './resource-policies.ts';
import { type Role, rolesOf } from './roles.ts';
import { type Schedule, schedulesOf } from './schedules.ts';
import type { Stack } from './stack.ts';
import { type Table, tablesOf } from './tables.ts';
import { type Subscription, subscriptionsOf, type Topic, topicsOf } from './topics.ts';

/** Everything in the template that the local cloud acts on. */
export interface LocalStack {
  readonly tables: readonly Table[];
  readonly queues: readonly Queue[];
  readonly queueStatements: readonly Statement[];
  readonly topics: readonly Topic[];
  readonly topicStatements: readonly Statement[];
  readonly subscriptions: readonly Subscription[];
  readonly roles: ReadonlyMap<string, Role>;
  readonly functions: readonly LambdaFunction[];
  readonly permissions: readonly Permission[];
  readonly eventSources: readonly EventSourceMapping[];
  readonly schedules: readonly Schedule[];
  readonly httpApi: HttpApi;
}

/**
 * Reads the whole template.
 * @throws {TemplateError} naming the first resource, type or property that is not known
 */
export function readStack(stack: Stack): LocalStack {
  checkTypes(stack);
  return {
    tables: tablesOf(stack),
    queues: queuesOf(stack),
    queueStatements: queueStatements(stack),
    topics: topicsOf(stack),
    topicStatements: topicStatements(stack),
    subscriptions: subscriptionsOf(stack),
    roles: rolesOf(stack),
    functions: functionsOf(stack),
    permissions: permissionsOf(stack),
    eventSources: eventSourcesOf(stack),
    schedules: schedulesOf(stack),
    httpApi: httpApiOf(stack),
  };
}
