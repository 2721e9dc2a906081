import { Logger } from '@aws-lambda-powertools/logger';
import { Metrics } from '@aws-lambda-powertools/metrics';

/** The logger of the function. It writes JSON lines with the request id. POWERTOOLS_LOG_LEVEL sets its level. */
export const logger = new Logger({ serviceName: 'dateline' });

/** CloudWatch metrics, written as log lines (embedded metric format) after each invocation. */
export const metrics = new Metrics({ namespace: 'Dateline', serviceName: 'dateline' });
