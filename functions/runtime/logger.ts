import { Logger } from '@aws-lambda-powertools/logger';
import { Metrics } from '@aws-lambda-powertools/metrics';

/** One logger a function: JSON lines with the request id; the level comes from POWERTOOLS_LOG_LEVEL. */
export const logger = new Logger({ serviceName: 'dateline' });

/** CloudWatch metrics, written as log lines (embedded metric format), flushed after each invocation. */
export const metrics = new Metrics({ namespace: 'Dateline', serviceName: 'dateline' });
