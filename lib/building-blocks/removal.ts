import { RemovalPolicy } from 'aws-cdk-lib';
import type { Settings } from '../settings.ts';

/** Returns what becomes of tables and logs when the stack is deleted. */
export function removalPolicyOf(settings: Pick<Settings, 'removal'>): RemovalPolicy {
  return settings.removal === 'retain' ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY;
}
