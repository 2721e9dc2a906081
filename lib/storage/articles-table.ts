import { Construct } from 'constructs';
import { tables } from '../../functions/stores/tables.ts';
import type { DatelineFunction } from '../building-blocks/dateline-function.ts';
import { DatelineTable } from '../building-blocks/dateline-table.ts';
import type { Settings } from '../settings.ts';

/** Articles with their texts and items. The index `Pending` has the articles that wait to be structured, and those
 * that failed. */
export class ArticlesTable extends Construct {
  /** The variable that goes with every grant. */
  readonly variable: { readonly ARTICLES_TABLE: string };
  readonly #table: DatelineTable<keyof typeof tables.articles.indexes>;

  constructor(scope: Construct, id: string, props: { readonly settings: Settings }) {
    super(scope, id);
    this.#table = new DatelineTable(this, 'Articles', {
      settings: props.settings,
      definition: tables.articles,
    });
    this.variable = { ARTICLES_TABLE: this.#table.name };
  }

  /** Allows the function to read articles with their items, each from its own partition. */
  grantRead<E>(fn: DatelineFunction<E>): void {
    this.#table.allow(fn, 'Query');
  }

  /** Allows the function to read articles, to store new ones, and to accept failed ones again. */
  grantAccept<E>(fn: DatelineFunction<E>): void {
    this.grantRead(fn);
    this.#table.allow(fn, 'GetItem', 'PutItem', 'UpdateItem', 'BatchWriteItem');
  }

  /** Allows the function to read articles, to store their items and revisions, and to set their status. */
  grantStructure<E>(fn: DatelineFunction<E>): void {
    this.grantRead(fn);
    this.#table.allow(fn, 'BatchWriteItem', 'PutItem', 'UpdateItem');
  }

  /** Allows the function to find the articles that wait to be structured. */
  grantFindPending<E>(fn: DatelineFunction<E>): void {
    this.#table.allowQuery(fn, 'Pending');
  }
}
