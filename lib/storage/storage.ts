import { Construct } from 'constructs';
import type { Settings } from '../settings.ts';
import { AlertsTable } from './alerts-table.ts';
import { ArticlesTable } from './articles-table.ts';
import { ControlTable } from './control-table.ts';
import { IndexTable } from './index-table.ts';
import { SubscribersTable } from './subscribers-table.ts';
import { WatchesTable } from './watches-table.ts';

/** The tables. functions/stores/keys.ts has the keys of their rows. */
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

  /** The name of each table by its noun. */
  get tableNames(): Readonly<Record<string, string>> {
    return {
      Articles: this.articles.variable.ARTICLES_TABLE,
      Index: this.index.variable.INDEX_TABLE,
      Watches: this.watches.variable.WATCHES_TABLE,
      Subscribers: this.subscribers.variable.SUBSCRIBERS_TABLE,
      Alerts: this.alerts.variable.ALERTS_TABLE,
      Control: this.control.variable.CONTROL_TABLE,
    };
  }
}
