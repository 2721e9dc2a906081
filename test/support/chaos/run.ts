import { parseArgs } from 'node:util';
import { killUnderLoad } from './kill-under-load.ts';

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '20' },
    seconds: { type: 'string', default: '120' },
    articles: { type: 'string', default: '80' },
    watches: { type: 'string', default: '6' },
  },
});
const print = (line: string) => process.stdout.write(`${line}\n`);

const result = await killUnderLoad({
  kills: Number(values.kills),
  seconds: Number(values.seconds),
  articles: Number(values.articles),
  watches: Number(values.watches),
  say: (line) => print(line),
});
print(JSON.stringify(result));
const { owed, sent, missing, parked, accepted, failed, twice, marked } = result;
if (sent !== owed || missing + parked + accepted + failed > 0 || twice > marked) process.exitCode = 1;
