import { ArticleError } from '../../domain/article/errors.ts';
import { QuerySyntaxError } from '../../domain/query/errors.ts';
import { ConflictError } from '../../runtime/errors.ts';
import { CursorError } from '../../stores/errors.ts';
import type { ApiServices } from '../services.ts';
import { Problem } from './problem.ts';

/**
 * Turns any error into the problem that the caller gets. This is the only place that maps errors to statuses. It logs
 * an error that it does not know; the caller gets a neutral text for it.
 */
export function asProblem(error: unknown, { logger }: Pick<ApiServices, 'logger'>): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof QuerySyntaxError) {
    const { column, found, expected, hint } = error;
    return new Problem('invalid-query', error.message, { extensions: { column, found, expected, hint } });
  }
  if (error instanceof ArticleError) return new Problem('invalid-content', error.message);
  if (error instanceof CursorError) {
    return new Problem('malformed-request', error.message, {
      faults: [{ parameter: 'cursor', detail: error.message }],
    });
  }
  if (error instanceof ConflictError) {
    return new Problem(
      'conflict',
      'Another request changed it in the meantime. Read it again, then repeat the change.',
    );
  }
  logger.error('Request failed', error instanceof Error ? error : new Error(String(error)));
  return new Problem(
    'internal',
    'The request failed because of an error on our side. It is safe to send it again.',
  );
}
