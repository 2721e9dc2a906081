import { format } from 'node:util';

const levels = { debug: 'DEBUG', log: 'INFO', info: 'INFO', warn: 'WARN', error: 'ERROR' } as const;

/** Makes `console` write JSON lines, as Lambda's runtime does when the log format is JSON. */
export function installJsonConsole(): void {
  for (const [method, level] of Object.entries(levels)) {
    console[method as keyof typeof levels] = (...values: unknown[]) => {
      const line = { timestamp: new Date().toISOString(), level, message: format(...values) };
      process.stdout.write(`${JSON.stringify(line)}\n`);
    };
  }
}
