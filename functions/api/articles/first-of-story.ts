import type { Article } from '../../domain/article/article.ts';
import type { StructuredArticle } from '../../domain/article/structured-article.ts';
import type { ArticleStore } from '../../stores/article-store.ts';
import type { IndexRange } from '../../stores/item-index-store.ts';
import type { StoryMembers } from '../../stores/story-store.ts';
import { currentArticles } from '../search/current-articles.ts';

/** An article that was found. */
export interface FoundArticle extends StructuredArticle {
  /** The other articles of its story. Only where each story is listed once. */
  readonly alsoIn?: readonly Article[];
}

/**
 * Returns an article with the others of its story, if it stands for the story: it is the first that was accepted of those
 * that the search finds. So a story is in one place of a list, whatever pages its articles would be on.
 */
export async function firstOfStory(
  structured: StructuredArticle,
  search: {
    readonly matches: (structured: StructuredArticle) => boolean;
    readonly range: Pick<IndexRange, 'from' | 'before'>;
  },
  stores: { readonly articles: Pick<ArticleStore, 'getManyStructured'>; readonly stories: StoryMembers },
): Promise<FoundArticle | undefined> {
  const { article } = structured;
  const members = await stores.stories.listMembers(article.storyId ?? article.id);
  if (members.length < 2) return { ...structured, alsoIn: [] };
  const story = [...(await currentArticles(members, stores.articles)).values()];
  const first = story.find(
    (each) => search.matches(each) && isWithin(each.article.datePublished, search.range),
  );
  if (first !== undefined && first.article.id !== article.id) return undefined;
  return { ...structured, alsoIn: story.map((each) => each.article).filter(({ id }) => id !== article.id) };
}

function isWithin(instant: string, { from = '', before }: Pick<IndexRange, 'from' | 'before'>): boolean {
  return instant >= from && (before === undefined || instant < before);
}
