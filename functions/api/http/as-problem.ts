import { ArticleError } from '../../domain/article/errors.ts';
import { QuerySyntaxError } from '../../domain/query/errors.ts';
import { ConflictError } from '../../runtime/errors.ts';
import { CursorError } from '../../stores/errors.ts';
import type { ApiServices } from '../services.ts';
import { Problem } from './problem.ts';

/** Any error as the problem that the caller is told. The only place that turns errors into statuses. */
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
      'It was changed by someone else meanwhile. Read it again, then repeat the change.',
    );
  }
  logger.error('Request failed', error instanceof Error ? error : new Error(String(error)));
  return new Problem('internal', 'The request could not be completed. It is safe to send it again.');
}
