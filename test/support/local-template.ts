import { Stack } from '../../local/template/stack.ts';
import { type Resource, readTemplate } from '../../local/template/template.ts';
import { everything, templateOf } from './synthesized.ts';

const json = templateOf(everything).toJSON();

/** Reads the project's own template with every optional part, after `change` changed it. */
export function localStack(change: (resources: Record<string, Resource>) => void = () => {}): Stack {
  const template = readTemplate(structuredClone(json));
  change(template.Resources);
  return new Stack('dateline-test', template, {
    addresses: { apiUrl: 'http://127.0.0.1:4000', gatewayUrl: 'http://127.0.0.1:4001' },
    parameters: { BootstrapTokenHash: '' },
  });
}

/** Returns the first resource of a type whose logical id contains this text. */
export function firstOf(
  resources: Record<string, Resource>,
  type: string,
  has = '',
): { readonly id: string; readonly properties: Record<string, unknown> } {
  const found = Object.entries(resources).find(([id, { Type }]) => Type === type && id.includes(has));
  if (found === undefined) throw new Error(`The template has no ${type} ${has}.`);
  return { id: found[0], properties: found[1].Properties };
}
