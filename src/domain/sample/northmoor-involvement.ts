import type { Involvement } from '../model/involvement-log';
import type { WeeksFromToday } from './northmoor';

/** Flaw: service users took part before the scoping day, but carers only after it. */
export function sampleInvolvement(week: WeeksFromToday): Involvement[] {
  return [
    {
      date: week(-28), who: 'Service-user forum', from: 'Service users', linkedTo: [], kind: 'Consultation',
      whatChanged: 'Endings became a topic of the scoping day',
    },
    {
      date: week(-20), who: 'Carers’ network', from: 'Carers and supports', linkedTo: ['G3'], kind: 'Informing',
      whatChanged: 'They told us whom to ask next time, and when',
    },
    {
      date: week(-10), who: 'Four people from the forum', from: 'Service users', linkedTo: ['G2', 'W2'], kind: 'Co-design',
      whatChanged: 'The leaflet says whom to ring after the last visit',
    },
    {
      date: week(-6), who: 'Two carers', from: 'Carers and supports', linkedTo: ['G3', 'W3'], kind: 'Engagement',
      whatChanged: 'The prompts begin with “How are you managing?”',
    },
  ];
}
