import type * as z from 'zod';
import type { Fault } from './problem.ts';

type Issue = z.core.$ZodIssue;

/** Returns the faults that zod found in a body, each with its JSON pointer (RFC 6901). */
export function bodyFaults(error: z.ZodError): Fault[] {
  return leaves(error.issues, []).map(({ path, message }) => ({
    pointer: pointer(path),
    detail: message,
  }));
}

/** Returns the faults that zod found in parameters, each with the name of its parameter. */
export function parameterFaults(error: z.ZodError): Fault[] {
  return leaves(error.issues, []).map(({ path, message }) => ({
    parameter: path.join('.'),
    detail: message,
  }));
}

/** Returns the first five faults as sentences on one line. */
export function summary(faults: readonly Fault[]): string {
  const shown = faults.slice(0, 5).map((fault) => {
    const where = fault.pointer ?? fault.parameter ?? '';
    return where === '' ? fault.detail : `${where}: ${fault.detail}`;
  });
  return [...shown, ...(faults.length > 5 ? [`There are ${faults.length - 5} more.`] : [])].join(' ');
}

interface Leaf {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

/**
 * Returns one leaf per fault. Each unknown member is a fault of its own.
 *
 * A union reports the faults of every alternative. If only one alternative has the right type, its faults are returned.
 * Example: an object sent to `POST /articles` gets the faults of an article, and not "It must be a list".
 */
function leaves(issues: readonly Issue[], within: readonly PropertyKey[]): Leaf[] {
  return issues.flatMap((issue): Leaf[] => {
    const path = [...within, ...issue.path];
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({
        path: [...path, key],
        message: 'This name is not known here. Remove it, or check its spelling.',
      }));
    }
    if (issue.code === 'invalid_union') {
      const meant = issue.errors.filter((faults) => !faults.every(isOfAnotherType));
      if (meant.length === 1) return leaves(meant[0] ?? [], path);
    }
    return [{ path, message: issue.message }];
  });
}

function isOfAnotherType(issue: Issue): boolean {
  return issue.code === 'invalid_type' && issue.path.length === 0;
}

function pointer(path: readonly PropertyKey[]): string {
  return path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
