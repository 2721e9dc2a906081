import { readArguments, type StartArguments } from './arguments.ts';
import { startCloud } from './cloud.ts';
import { explain } from './explain.ts';
import { runSample } from './sample.ts';
import { stopOnSignals } from './stop-on-signals.ts';

const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
// As in Lambda. Threads take their zone from the process, not from their own environment.
process.env.TZ = 'UTC';

try {
  await start(readArguments(process.argv.slice(2), process.env.DATELINE_TOKEN));
} catch (error) {
  console.error(explain(error));
  process.exit(1);
}

async function start({ port, data, empty, clock, token }: StartArguments): Promise<void> {
  const starting = startCloud({ port, data, clock, token });
  const stopping = stopOnSignals(starting);
  const cloud = await starting;
  console.log(`Dateline is running at ${cloud.url}`);
  console.log(`Token: ${cloud.token}`);
  if (empty) return;
  if (cloud.mailbox.all().length > 0) {
    console.log(`The folder ${data} has been used before, so the sample is not sent again.`);
    return;
  }
  await runSample(cloud, timeZone).catch((error: unknown) => {
    if (!stopping()) console.error(`The sample did not come through: ${explain(error)}`);
  });
}
