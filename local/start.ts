import { keepLocalToken } from '../client/local-token.ts';
import { readArguments, type StartArguments } from './arguments.ts';
import { startCloud } from './cloud.ts';
import { explain } from './explain.ts';
import { runSample } from './sample.ts';
import { stopOnSignals } from './stop-on-signals.ts';

const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
// Lambda runs in UTC. Threads take their time zone from the process, not from their own environment.
process.env.TZ = 'UTC';

try {
  await start(readArguments(process.argv.slice(2), process.env.DATELINE_TOKEN));
} catch (error) {
  console.error(explain(error));
  process.exit(1);
}

async function start({ empty, ...options }: StartArguments): Promise<void> {
  const starting = startCloud(options);
  const stopping = stopOnSignals(starting);
  const cloud = await starting;
  console.log(`Dateline is running at ${cloud.url}`);
  console.log(`Token: ${cloud.token}`);
  keepLocalToken(cloud.url, cloud.token);
  if (cloud.debuggerUrl !== undefined) {
    console.log(`A debugger can attach to ${options.inspect?.functionName} at ${cloud.debuggerUrl}`);
  }
  if (empty) return;
  if (cloud.mailbox.all().length > 0) {
    console.log(`The folder ${options.data} was used before, so the sample is not sent again.`);
    return;
  }
  await runSample(cloud, timeZone).catch((error: unknown) => {
    if (!stopping()) console.error(`The sample failed: ${explain(error)}`);
  });
}
