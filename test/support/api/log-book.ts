import type { ApiServices } from '../../../functions/api/services.ts';

/** A logger that keeps its entries. */
export class LogBook {
  readonly lines: { readonly level: 'info' | 'warn' | 'error'; readonly said: readonly unknown[] }[] = [];
  readonly keys: Record<string, unknown> = {};

  info: ApiServices['logger']['info'] = (...said) => void this.lines.push({ level: 'info', said });
  warn: ApiServices['logger']['warn'] = (...said) => void this.lines.push({ level: 'warn', said });
  error: ApiServices['logger']['error'] = (...said) => void this.lines.push({ level: 'error', said });

  appendKeys(keys: Record<string, unknown>): void {
    Object.assign(this.keys, keys);
  }
}
