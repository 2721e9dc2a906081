import type { Article } from '../../functions/domain/article/article.ts';
import { benchTexts } from './texts.ts';

const kilobyte = 1_000;

/** Lengths of the paragraphs, in kilobytes of 1,000 characters. */
export const paragraphKilobytes: readonly number[] = [4, 16, 64, 250, 1_000];

/** Returns prose of this length as one paragraph, without a line break. */
export function longParagraph(kilobytes: number): string {
  const prose = benchTexts().texts.join(' ').replaceAll(/\s+/g, ' ');
  const wanted = kilobytes * kilobyte;
  return prose.repeat(Math.ceil(wanted / prose.length)).slice(0, wanted);
}

/** Returns an accepted article with this text. */
export function benchArticle(text: string): Article {
  const publishedAt = '2025-10-27T09:00:00.000Z';
  return {
    id: 'art_bench',
    status: 'accepted',
    headline: 'A headline of the bench',
    format: 'text',
    text,
    datePublished: publishedAt,
    inLanguage: 'en',
    acceptedAt: publishedAt,
  };
}

/** Runs `work` several times. Returns the least processor time of one run in milliseconds: the machine does other work. */
export async function leastCpuMs(work: () => Promise<void> | void, runs = 3): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run += 1) {
    const before = process.cpuUsage();
    await work();
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1_000);
  }
  return least;
}

/** Rounds a figure to three digits. */
export function rounded(value: number): number {
  return Number(value.toPrecision(3));
}
