import type { Phrase } from '../../../framework/framework.ts';

/** What officers said about their side of the work. */
export const officerThemes: readonly Phrase[] = [
  {
    id: 'ot-1', phrase: 'partnership working, especially in context of place shaping',
    document: 'S004', section: '1.1 Officer roles and skills',
  },
  { id: 'ot-2', phrase: 'individual relationship building', document: 'S004', section: '1.1 Officer roles and skills' },
  { id: 'ot-3', phrase: 'working across agencies', document: 'S004', section: '1.1 Officer roles and skills' },
  { id: 'ot-4', phrase: 'thrown in at the deep end', document: 'S004', section: '1.1 Officer roles and skills' },
  {
    id: 'ot-5', phrase: 'a core set of competencies and support/training before officers represent the council at public meetings',
    document: 'S004', section: '1.1 Officer roles and skills',
  },
  { id: 'ot-6', phrase: 'members and officers do different jobs', document: 'S004', section: '1.1 Officer roles and skills' },
  { id: 'ot-7a', phrase: 'fear of change', document: 'S004', section: '1.1 Officer roles and skills' },
  { id: 'ot-7b', phrase: "established 'comfort zones'", document: 'S004', section: '1.1 Officer roles and skills' },
  { id: 'ot-7c', phrase: 'relying on entrenched stereotypes', document: 'S004', section: '1.1 Officer roles and skills' },
  { id: 'ot-8a', phrase: 'transience of population', document: 'S004', section: '1.1 Officer roles and skills' },
  { id: 'ot-8b', phrase: 'range of models and new ways of working', document: 'S004', section: '1.1 Officer roles and skills' },
  { id: 'ot-8c', phrase: 'culture of avoiding risk', document: 'S004', section: '1.1 Officer roles and skills' },
];
