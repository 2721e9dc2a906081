import * as z from 'zod';

/** What one resource of a template may say. `Metadata` and the policies concern CloudFormation alone. */
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
 * A CloudFormation template, as far as the local cloud reads one. Conditions, mappings and transforms are not among
 * what it reads, so a template that has any is refused rather than half understood.
 */
export const templateSchema = z.strictObject({
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
