import { account, region } from './account.ts';
import type { Identity } from './identities.ts';

/** The values that the references in a template lead to. */
export interface References {
  readonly identities: ReadonlyMap<string, Identity>;
  readonly parameters: Readonly<Record<string, string>>;
}

/** A value of the template cannot be resolved. */
export class ResolveError extends Error {
  override readonly name = 'ResolveError';
}

const pseudoParameters: Readonly<Record<string, string>> = {
  'AWS::AccountId': account,
  'AWS::Region': region,
  'AWS::Partition': 'aws',
  'AWS::URLSuffix': 'amazonaws.com',
};

type Resolve = (argument: unknown, references: References) => unknown;

/** The intrinsic functions that occur. Any other is an error that names it. */
const intrinsics: Readonly<Record<string, Resolve>> = {
  Ref: (name, references) => refer(text(name, 'Ref'), references),
  'Fn::GetAtt': getAttribute,
  'Fn::Join': join,
  'Fn::Sub': substitute,
  'Fn::Select': select,
};

/**
 * Returns a value with every reference in it resolved.
 * @throws {ResolveError} for an intrinsic function or a reference that is not known
 */
export function resolve(value: unknown, references: References): unknown {
  if (Array.isArray(value)) return value.map((each) => resolve(each, references));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value);
  const [only] = entries;
  if (entries.length === 1 && only !== undefined) {
    const [key, argument] = only;
    const intrinsic = intrinsics[key];
    if (intrinsic !== undefined) return intrinsic(argument, references);
    if (key.startsWith('Fn::') || key === 'Condition') throw new ResolveError(`${key} is not known here`);
  }
  return Object.fromEntries(entries.map(([key, each]) => [key, resolve(each, references)]));
}

function refer(name: string, { identities, parameters }: References): string {
  const found = pseudoParameters[name] ?? parameters[name] ?? identities.get(name)?.ref;
  if (found === undefined) throw new ResolveError(`Ref leads nowhere: ${name}`);
  return found;
}

function getAttribute(argument: unknown, { identities }: References): string {
  const [logicalId = '', attribute = ''] =
    typeof argument === 'string' ? argument.split('.') : list(argument, 'Fn::GetAtt').map(String);
  const found = identities.get(logicalId)?.attributes[attribute];
  if (found === undefined) throw new ResolveError(`Fn::GetAtt is not known here: ${logicalId}.${attribute}`);
  return found;
}

function join(argument: unknown, references: References): string {
  const [separator, parts] = list(argument, 'Fn::Join');
  const resolved = list(resolve(parts, references), 'Fn::Join');
  return resolved.map((part) => text(part, 'Fn::Join')).join(text(separator, 'Fn::Join'));
}

function substitute(argument: unknown, references: References): string {
  const template = text(argument, 'Fn::Sub');
  return template.replaceAll(/\$\{([^!}][^}]*)\}/g, (_, name: string) => {
    const [logicalId = '', attribute] = name.split('.');
    return attribute === undefined
      ? refer(name, references)
      : getAttribute([logicalId, attribute], references);
  });
}

function select(argument: unknown, references: References): unknown {
  const [index, values] = list(argument, 'Fn::Select');
  return list(resolve(values, references), 'Fn::Select')[Number(index)];
}

function list(value: unknown, where: string): unknown[] {
  if (!Array.isArray(value)) throw new ResolveError(`${where} is used in a way that is not known here`);
  return value;
}

function text(value: unknown, where: string): string {
  if (typeof value !== 'string') throw new ResolveError(`${where} is used in a way that is not known here`);
  return value;
}
