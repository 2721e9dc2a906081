import { ArgumentsError, readArguments, type StartArguments } from './arguments.ts';
import { type Cloud, startCloud } from './cloud.ts';
import { whenNpmIsGone } from './follow-npm.ts';
import { runSample } from './sample.ts';

try {
  await start(readArguments(process.argv.slice(2)));
} catch (error) {
  console.error(explain(error));
  process.exit(1);
}

async function start({ port, data, empty, clock }: StartArguments): Promise<void> {
  const token = process.env.DATELINE_TOKEN;
  const starting = startCloud({ port, data, clock, token: token === '' ? undefined : token });
  stopOnSignals(starting);
  const cloud = await starting;
  console.log(`Dateline is running at ${cloud.url}`);
  console.log(`Token: ${cloud.token}`);
  if (empty) return;
  if (cloud.mailbox.all().length === 0) await runSample(cloud);
  else console.log(`The folder ${data} has been used before, so the sample is not sent again.`);
}

/** The first signal stops in order, the second at once. */
function stopOnSignals(starting: Promise<Cloud>): void {
  let stopping = false;
  const stop = async () => {
    if (stopping) process.exit(1);
    stopping = true;
    await (await starting).stop();
    process.exit(0);
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
  process.on('SIGHUP', stop);
  whenNpmIsGone(stop);
}

function explain(error: unknown): string {
  if (error instanceof ArgumentsError) return error.message;
  if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') {
    return `${error.message}\nAnother program has this port. Choose another with --port, or --port 0 for any.`;
  }
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
