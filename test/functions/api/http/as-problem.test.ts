import { beforeEach, describe, expect, it } from 'vitest';
import { asProblem } from '../../../../functions/api/http/as-problem.ts';
import { Problem, type ProblemType } from '../../../../functions/api/http/problem.ts';
import { ArticleError } from '../../../../functions/domain/article/errors.ts';
import { QuerySyntaxError } from '../../../../functions/domain/query/errors.ts';
import { ConflictError } from '../../../../functions/runtime/errors.ts';
import { CursorError } from '../../../../functions/stores/errors.ts';
import { LogBook } from '../../../support/api/log-book.ts';

describe('asProblem', () => {
  let logger: LogBook;

  beforeEach(() => {
    logger = new LogBook();
  });

  const query = new QuerySyntaxError({
    message: 'A word is missing.',
    column: 3,
    found: ')',
    expected: ['word'],
  });

  it.each<[string, Error, ProblemType]>([
    ['a wrong query', query, 'invalid-query'],
    ['items that do not fit their article', new ArticleError('items/0: wrong'), 'invalid-content'],
    ['a cursor of another listing', new CursorError('wrong cursor'), 'malformed-request'],
    ['a change that came second', new ConflictError('changed'), 'conflict'],
    ['any other error', new Error('table prod-7 is gone'), 'internal'],
  ])('turns %s into a problem', (_what, error, type) => {
    const problem = asProblem(error, { logger });

    expect(problem).toMatchObject({ type });
  });

  it('returns a problem as it is', () => {
    const problem = new Problem('not-found', 'There is no watch with the id 1.');

    expect(asProblem(problem, { logger })).toBe(problem);
  });

  it('says where a query is wrong, and which parameter a cursor is', () => {
    const queryProblem = asProblem(query, { logger });
    const cursorProblem = asProblem(new CursorError('wrong cursor'), { logger });

    expect(queryProblem.extensions).toMatchObject({ column: 3, found: ')', expected: ['word'] });
    expect(cursorProblem.faults).toEqual([{ parameter: 'cursor', detail: 'wrong cursor' }]);
  });

  it('logs only unexpected errors', () => {
    asProblem(query, { logger });
    expect(logger.lines).toHaveLength(0);

    asProblem(new Error('table prod-7 is gone'), { logger });
    expect(logger.lines).toMatchObject([{ level: 'error' }]);
  });
});
