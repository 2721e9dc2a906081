import { createHash } from 'node:crypto';

/** The id of the alert with this key (see `alertKey`): the same alert has the same id, whoever computes it. */
export function alertId(key: string): string {
  return `alr_${createHash('sha256').update(key).digest('base64url').slice(0, 27)}`;
}
