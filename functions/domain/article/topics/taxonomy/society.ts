import type { Topic } from '../topic.ts';

/** Law and order, education, housing, welfare. */
export const society: readonly Topic[] = [
  { name: 'courts', medtop: '20000107', queryNames: 'litigation|lawsuits|judiciary|justice' },
  { name: 'crime', medtop: '20000082' },
  { name: 'financial crime', broader: 'crime', queryNames: 'fraud|white-collar crime|corporate crime' },
  { name: 'policing', medtop: '20000129', queryNames: 'police|law enforcement' },
  { name: 'civil unrest', medtop: '20000065', queryNames: 'protests|demonstrations' },
  { name: 'education', medtop: '05000000', queryNames: 'schools|universities' },
  { name: 'skills and training', medtop: '20000514', broader: 'employment' },
  { name: 'housing', medtop: '20000628' },
  { name: 'social welfare', medtop: '20000817', queryNames: 'welfare|social security' },
  { name: 'demographics', medtop: '20000770', queryNames: 'population' },
  { name: 'gender equality' },
  { name: 'religion', medtop: '12000000' },
  { name: 'sport', medtop: '15000000', queryNames: 'sports' },
];
