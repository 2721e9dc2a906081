import { Construct } from 'constructs';
import type { DatelineTable } from '../building-blocks/dateline-table.ts';
import type { Settings } from '../settings.ts';
import { AlertsTable } from './alerts-table.ts';
import { ArticlesTable } from './articles-table.ts';
import { ControlTable } from './control-table.ts';
import { IndexTable } from './index-table.ts';
import { SubscribersTable } from './subscribers-table.ts';
import { WatchesTable } from './watches-table.ts';

/** The tables: where the truth is. Keys of the rows are in functions/stores/keys.ts. */
export class Storage extends Construct {
  readonly articles: ArticlesTable;
  readonly index: IndexTable;
  readonly watches: WatchesTable;
  readonly subscribers: SubscribersTable;
  readonly alerts: AlertsTable;
  readonly control: ControlTable;

  constructor(scope: Construct, id: string, props: { readonly settings: Settings }) {
    super(scope, id);
    this.articles = new ArticlesTable(this, 'Articles', props);
    this.index = new IndexTable(this, 'Index', props);
    this.watches = new WatchesTable(this, 'Watches', props);
    this.subscribers = new SubscribersTable(this, 'Subscribers', props);
    this.alerts = new AlertsTable(this, 'Alerts', props);
    this.control = new ControlTable(this, 'Control', props);
  }

  /** Every table by its noun, for outputs and the dashboard. */
  get tables(): Readonly<Record<string, DatelineTable<string>>> {
    const { articles, index, watches, subscribers, alerts, control } = this;
    return {
      Articles: articles.table,
      Index: index.table,
      Watches: watches.table,
      Subscribers: subscribers.table,
      Alerts: alerts.table,
      Control: control.table,
    };
  }
}
