import * as z from 'zod';
import { TemplateError } from './errors.ts';

/** One resource of a template. `Metadata` and the policies matter to CloudFormation only. */
const resourceSchema = z.strictObject({
  Type: z.string(),
  Properties: z.record(z.string(), z.unknown()).default({}),
  DependsOn: z.union([z.string(), z.array(z.string())]).optional(),
  DeletionPolicy: z.string().optional(),
  UpdateReplacePolicy: z.string().optional(),
  Metadata: z.unknown().optional(),
});
export type Resource = z.infer<typeof resourceSchema>;

/**
 * A CloudFormation template, with the parts that the local cloud reads. It does not read conditions, mappings and
 * transforms, so it refuses a template that has any.
 */
const templateSchema = z.strictObject({
  AWSTemplateFormatVersion: z.string().optional(),
  Description: z.string().optional(),
  Parameters: z.record(z.string(), z.looseObject({ Default: z.string().optional() })).default({}),
  Resources: z.record(z.string(), resourceSchema),
  Outputs: z.record(z.string(), z.looseObject({ Value: z.unknown() })).default({}),
  /** CDK's own check of its bootstrap version, which has no meaning here. */
  Rules: z.unknown().optional(),
  Metadata: z.unknown().optional(),
});
export type Template = z.infer<typeof templateSchema>;

/**
 * Reads a template.
 * @throws {TemplateError} naming the part, or the resource and its attribute, that is not known
 */
export function readTemplate(value: unknown): Template {
  const parsed = templateSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const keys = issue?.code === 'unrecognized_keys' ? issue.keys : [];
  const [part = '', logicalId, ...rest] = [...(issue?.path ?? []), ...keys].map(String);
  const place =
    part === 'Resources' && logicalId !== undefined
      ? { logicalId, type: 'resource', property: rest.join('.') }
      : { logicalId: 'the template', type: 'template', property: part };
  throw new TemplateError(place, `the local cloud does not know this: ${issue?.message}`);
}
