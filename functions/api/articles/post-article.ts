import * as z from 'zod';
import { maxArticleBytes } from '../../domain/article/article.ts';
import { asProblem } from '../http/as-problem.ts';
import { articleExamples } from '../http/examples.ts';
import { faultText } from '../http/fault-text.ts';
import { bodyFaults, summary } from '../http/faults.ts';
import { type Fault, Problem, problemBody, problemTypes } from '../http/problem.ts';
import { route } from '../http/route.ts';
import type { ApiServices } from '../services.ts';
import { type AcceptedId, acceptArticle } from './accept-article.ts';
import { articleBody, articlesBody, maxArticlesBytes, otherArticleBodies } from './article-body.ts';

const accepted = z.object({
  id: z.string(),
  replaces: z
    .string()
    .optional()
    .describe('The id of the article that was known at this address: this one is its next revision'),
});
/** The outcome of one article of several: its status, with its id or its problem. */
const outcome = z.object({
  status: z.int(),
  id: z.string().optional(),
  replaces: z.string().optional(),
  problem: z
    .record(z.string(), z.unknown())
    .optional()
    .describe('The problem that this article alone would get'),
});

/** `POST /articles`: stores an article, then enqueues it. Each of several articles gets its own outcome. */
export const postArticle = route('POST /articles', {
  summary: 'Add an article, or up to 25 articles',
  body: z.union([articleBody, articlesBody]),
  otherBodies: otherArticleBodies,
  examples: { ...articleExamples, 'Several at once': Object.values(articleExamples) },
  maxBodyBytes: maxArticleBytes,
  maxArrayBytes: maxArticlesBytes,
  repeat: 'answer-again',
  success: {
    status: 202,
    description: 'The article is stored. In an array, each article with the status 202 is stored',
    schema: z.union([accepted, z.object({ articles: z.array(outcome) })]),
    location: true,
  },
  handle: async ({ body, requestId }, services) => {
    if (!Array.isArray(body)) {
      const accepted = await acceptArticle(body, services);
      return { status: 202, headers: { location: `/articles/${accepted.id}` }, body: accepted };
    }
    const outcomes = await Promise.all(body.map((each) => acceptOne(each, services)));
    if (outcomes.every((each) => each instanceof Problem)) throw noneAccepted(outcomes);
    const articles = outcomes.map((each) =>
      each instanceof Problem
        ? { status: problemTypes[each.type].status, problem: problemBody(each, requestId) }
        : { status: 202, ...each },
    );
    return { status: 202, body: { articles } };
  },
});

async function acceptOne(sent: unknown, services: ApiServices): Promise<AcceptedId | Problem> {
  try {
    const bytes = Buffer.byteLength(JSON.stringify(sent));
    if (bytes > maxArticleBytes) {
      throw new Problem(
        'body-too-large',
        `The article has ${bytes} bytes. The limit is ${maxArticleBytes} bytes.`,
      );
    }
    const parsed = articleBody.safeParse(sent, { error: faultText });
    if (!parsed.success) {
      const faults = bodyFaults(parsed.error);
      throw new Problem('invalid-content', `The article is not valid: ${summary(faults)}`, { faults });
    }
    return await acceptArticle(parsed.data, services);
  } catch (error) {
    return asProblem(error, services);
  }
}

/**
 * Returns one problem when all articles are refused. An internal error comes first, because then it helps to send the
 * same request again.
 */
function noneAccepted(problems: readonly Problem[]): Problem {
  const ours = problems.find(({ type }) => type === 'internal');
  if (ours !== undefined) return ours;
  const faults = problems.flatMap(({ faults, message }, i): Fault[] =>
    faults.length === 0
      ? [{ pointer: `/${i}`, detail: message }]
      : faults.map(({ pointer = '', detail }) => ({ pointer: `/${i}${pointer}`, detail })),
  );
  return new Problem('invalid-content', `No article is valid: ${summary(faults)}`, { faults });
}
