import { call } from './cli/call.ts';
import { processIo } from './cli/process-io.ts';

process.exitCode = await call(process.argv.slice(2), processIo);
