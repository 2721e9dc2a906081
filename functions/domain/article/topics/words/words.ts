import type { TopicWords } from '../topic.ts';
import { agricultureWords } from './agriculture.ts';
import { businessWords } from './business.ts';
import { defenceWords } from './defence.ts';
import { economyWords } from './economy.ts';
import { energyWords } from './energy.ts';
import { environmentWords } from './environment.ts';
import { financeWords } from './finance.ts';
import { healthWords } from './health.ts';
import { industryWords } from './industry.ts';
import { labourWords } from './labour.ts';
import { policyWords } from './policy.ts';
import { societyWords } from './society.ts';
import { technologyWords } from './technology.ts';
import { tradeWords } from './trade.ts';
import { transportWords } from './transport.ts';

/** The phrases of each topic, by its name. Own lists. */
export const topicWords: Readonly<Record<string, TopicWords>> = {
  ...economyWords,
  ...financeWords,
  ...tradeWords,
  ...businessWords,
  ...labourWords,
  ...industryWords,
  ...technologyWords,
  ...energyWords,
  ...transportWords,
  ...agricultureWords,
  ...defenceWords,
  ...policyWords,
  ...societyWords,
  ...healthWords,
  ...environmentWords,
};
