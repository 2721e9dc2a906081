/** The account and region of the local cloud. The account is built into fauxqs. */
export const account = '000000000000';
export const region = 'us-east-1';

/** Returns an ARN in the local account. S3 and IAM leave parts of an ARN empty; of our types, only roles do. */
export function arn(service: string, resource: string): string {
  return `arn:aws:${service}:${service === 'iam' ? '' : region}:${account}:${resource}`;
}
