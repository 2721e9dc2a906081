import type { Topic } from '../topic.ts';

/** Health, illness and care. */
export const health: readonly Topic[] = [
  { name: 'health', medtop: '07000000' },
  { name: 'healthcare policy', medtop: '20000479', broader: 'health', queryNames: 'healthcare|health care' },
  { name: 'health insurance', medtop: '20000483', broader: 'health' },
  { name: 'hospitals', medtop: '20000462', broader: 'health' },
  { name: 'epidemics', medtop: '20000449', broader: 'health', queryNames: 'pandemics|outbreaks|covid' },
  {
    name: 'communicable diseases',
    medtop: '20000448',
    broader: 'health',
    aliases: 'infectious diseases',
    queryNames: 'virus|infection',
  },
  { name: 'vaccines', medtop: '20000477', broader: 'health', queryNames: 'vaccination' },
  { name: 'animal diseases', medtop: '20000494' },
  { name: 'cancer', medtop: '20000447', broader: 'health' },
  { name: 'mental health', medtop: '20000458', broader: 'health' },
  { name: 'medical devices', medtop: '20001167', queryNames: 'medical equipment|medtech' },
  { name: 'medical research', medtop: '20000737' },
];
