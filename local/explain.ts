import { ArgumentsError } from './arguments.ts';
import { DataFolderError } from './data-folder.ts';
import { WiringError } from './iam/check-wiring.ts';
import { SynthesisError } from './synth/synthesize.ts';
import { TemplateError } from './template/errors.ts';

/** Errors whose message says all that there is to say. */
const plain = [ArgumentsError, DataFolderError, SynthesisError, TemplateError, WiringError];

/** What to tell a person of an error that kept the local cloud from starting. */
export function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (plain.some((kind) => error instanceof kind)) return error.message;
  if ('code' in error && error.code === 'EADDRINUSE') {
    return `${error.message}\nAnother program has this port. Choose another with --port, or --port 0 for any.`;
  }
  return error.stack ?? error.message;
}
