import type { Article } from '../domain/article/article.ts';
import { compareText } from '../domain/compare-text.ts';
import { bandsOf, electionBandsOf } from '../domain/story/bands.ts';
import { fingerprintOf } from '../domain/story/fingerprint.ts';
import { isSameStory } from '../domain/story/same-story.ts';
import { dayMs } from '../domain/time/instants.ts';
import { inParallel } from '../runtime/in-parallel.ts';
import type { FiledReport, StoryStore } from '../stores/story-store.ts';

export interface FindStoryServices {
  readonly stories: StoryStore;
  /** Days between a report and its copies, at most. */
  readonly storyDays: number;
  readonly now: () => string;
}

/** Candidates that are compared: the earliest. */
const maxCandidates = 60;

/**
 * Returns the id of the story that an article tells. A revision tells the story of the one before it, `given`. All others: the id of the article that told it first. An article that is no copy
 * tells its own story.
 *
 * Copies that are ingested at the same moment cannot see each other's decision. So each of them asks to lead a few bands
 * that it shares with the others. The one that was first leads, and the others follow it.
 */
export async function findStory(
  article: Article,
  services: FindStoryServices,
  given?: string,
): Promise<string> {
  const { stories, now } = services;
  const known = await stories.get(article.id);
  if (known?.storyId !== undefined) return known.storyId;
  const fingerprint = fingerprintOf(article);
  const { id: articleId, datePublished, acceptedAt } = article;
  const own: FiledReport = { articleId, datePublished, acceptedAt, fingerprint };
  const bands = bandsOf(fingerprint);
  if (bands.length === 0) return given ?? articleId;

  await stories.file(own, bands, now());
  if (given !== undefined) {
    await stories.decide({ ...own, storyId: given }, now());
    return given;
  }
  const elections = electionBandsOf(fingerprint);
  const leaders = await inParallel(elections, (band) => stories.lead(band, articleId, now()));
  const found = await candidatesOf(own, { bands, leaders }, services);
  const copies = found.filter((each) => isSameStory(each.fingerprint, fingerprint));
  const elected = electedOf(own, copies, { elections, leaders });
  const first = firstDecided(copies) ?? elected ?? firstOf([own, ...copies]);
  const storyId = first.storyId ?? first.articleId;
  await stories.decide({ ...own, storyId }, now());
  return storyId;
}

function firstOf(reports: readonly FiledReport[]): FiledReport {
  const [first] = reports.toSorted(
    (a, b) => compareText(a.acceptedAt, b.acceptedAt) || compareText(a.articleId, b.articleId),
  );
  return first as FiledReport;
}

/** Returns the first copy whose story is decided. */
function firstDecided(copies: readonly FiledReport[]): FiledReport | undefined {
  const decided = copies.filter(({ storyId }) => storyId !== undefined);
  return decided.length === 0 ? undefined : firstOf(decided);
}

/** Returns the report that leads the first band that this one shares with a copy. The same one for all that share the band. */
function electedOf(
  own: FiledReport,
  copies: readonly FiledReport[],
  { elections, leaders }: { readonly elections: readonly string[]; readonly leaders: readonly string[] },
): FiledReport | undefined {
  const asked = new Set(copies.flatMap(({ fingerprint }) => electionBandsOf(fingerprint)));
  for (const [i, band] of elections.entries()) {
    if (!asked.has(band)) continue;
    const elected = [own, ...copies].find(({ articleId }) => articleId === leaders[i]);
    if (elected !== undefined) return elected;
  }
  return undefined;
}

/** Returns the articles that share a band or are the leader of one, and were published in the days around this one. */
async function candidatesOf(
  { articleId, datePublished }: FiledReport,
  { bands, leaders }: { readonly bands: readonly string[]; readonly leaders: readonly string[] },
  { stories, storyDays }: FindStoryServices,
): Promise<FiledReport[]> {
  const reach = storyDays * dayMs;
  const at = Date.parse(datePublished);
  const published = { from: new Date(at - reach).toISOString(), to: new Date(at + reach).toISOString() };
  const lists = await inParallel(bands, (band) => stories.listByBand(band, published));
  const ids = [...new Set([...leaders, ...lists.flat()])].filter((id) => id !== articleId);
  const found = await inParallel(ids.slice(0, maxCandidates), (id) => stories.get(id));
  return found
    .filter((report) => report !== undefined)
    .filter((report) => report.datePublished >= published.from && report.datePublished <= published.to);
}
