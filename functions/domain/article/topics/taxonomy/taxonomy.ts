import type { Topic } from '../topic.ts';
import { agriculture } from './agriculture.ts';
import { business } from './business.ts';
import { defence } from './defence.ts';
import { economy } from './economy.ts';
import { energy } from './energy.ts';
import { environment } from './environment.ts';
import { finance } from './finance.ts';
import { health } from './health.ts';
import { industry } from './industry.ts';
import { labour } from './labour.ts';
import { policy } from './policy.ts';
import { society } from './society.ts';
import { technology } from './technology.ts';
import { trade } from './trade.ts';
import { transport } from './transport.ts';

/**
 * All topics. Own list; names follow IPTC Media Topics (CC BY 4.0) where that has the concept, in British spelling,
 * and `medtop` is the concept's code there. How to add one: docs/structuring-topics.md.
 */
export const taxonomy: readonly Topic[] = [
  ...economy,
  ...finance,
  ...trade,
  ...business,
  ...labour,
  ...industry,
  ...technology,
  ...energy,
  ...transport,
  ...agriculture,
  ...defence,
  ...policy,
  ...society,
  ...health,
  ...environment,
];
