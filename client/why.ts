import { processIo } from './cli/process-io.ts';
import { why } from './cli/why.ts';

process.exitCode = await why(process.argv.slice(2), processIo);
