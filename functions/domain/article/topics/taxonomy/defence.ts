import type { Topic } from '../topic.ts';

/** Defence, war and peace, security. */
export const defence: readonly Topic[] = [
  { name: 'defence', medtop: '20000598', queryNames: 'military' },
  { name: 'armed forces', medtop: '20000599', broader: 'defence', queryNames: 'army|navy|air force|troops' },
  { name: 'defence spending', broader: 'defence' },
  { name: 'defence industry', medtop: '20000297', broader: 'defence', queryNames: 'defence equipment' },
  { name: 'arms trade', broader: 'defence', queryNames: 'arms|arms sales' },
  { name: 'weapons', medtop: '20000602', broader: 'defence' },
  { name: 'military aid', broader: 'defence' },
  { name: 'military exercises', broader: 'defence' },
  { name: 'missiles', broader: 'defence' },
  { name: 'nuclear weapons', broader: 'defence' },
  { name: 'arms control', medtop: '20000078', queryNames: 'disarmament' },
  { name: 'war', medtop: '20000062', queryNames: 'armed conflict|conflict' },
  { name: 'peace process', medtop: '20000073', queryNames: 'peace|ceasefire' },
  { name: 'peacekeeping', medtop: '20000059' },
  { name: 'terrorism', medtop: '20000103' },
  { name: 'espionage', medtop: '20000605', queryNames: 'intelligence|spying' },
  { name: 'national security', medtop: '20000604' },
  { name: 'piracy' },
];
