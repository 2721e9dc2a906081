/** The account and region that the local cloud plays. fauxqs has this account built in. */
export const account = '000000000000';
export const region = 'us-east-1';

/** An ARN in the local account; S3 and IAM leave parts empty, which none of ours but roles do. */
export function arn(service: string, resource: string): string {
  return `arn:aws:${service}:${service === 'iam' ? '' : region}:${account}:${resource}`;
}
