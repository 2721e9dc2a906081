import { ArgumentsError } from './arguments.ts';
import { DataFolderError } from './data-folder.ts';
import { WiringError } from './iam/check-wiring.ts';
import { SynthesisError } from './synth/synthesize.ts';
import { TemplateError } from './template/errors.ts';

/** Errors whose message is enough: the stack would not help. */
const plain = [ArgumentsError, DataFolderError, SynthesisError, TemplateError, WiringError];

/** Returns what to tell a person about an error that kept the local cloud from starting. */
export function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (plain.some((kind) => error instanceof kind)) return error.message;
  if ('code' in error && error.code === 'EADDRINUSE') {
    return `${error.message}\nAnother program uses this port. Choose another: --port N, or --port 0 for any free port.`;
  }
  return error.stack ?? error.message;
}
