import type { Topic } from '../topic.ts';

/** Work, pay, and agreements of employers and workers. */
export const labour: readonly Topic[] = [
  { name: 'employment', medtop: '20000509', queryNames: 'jobs|labour market' },
  { name: 'unemployment', medtop: '20000533', broader: 'employment' },
  { name: 'wages', medtop: '20000518', queryNames: 'pay|salaries' },
  {
    name: 'strikes',
    medtop: '20000530',
    broader: 'labour relations',
    queryNames: 'strike|industrial action',
  },
  {
    name: 'labour unions',
    medtop: '20000536',
    broader: 'labour relations',
    aliases: 'trade unions|trade union|labour union',
    queryNames: 'unions|union',
  },
  { name: 'labour relations', medtop: '20000524', aliases: 'industrial relations' },
  { name: 'labour law', medtop: '20000521', queryNames: 'employment legislation|workers rights' },
  { name: 'workplace safety', medtop: '20000522' },
  { name: 'pensions', medtop: '20000532', queryNames: 'pension|retirement' },
];
