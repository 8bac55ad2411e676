import type { Phrase } from '../../../framework/framework.ts';

/** Four soft skills, and what was said about the roles as a whole. */
export const softSkills: readonly Phrase[] = [
  { id: 'ss-ap', phrase: 'action planning', document: 'S004', section: '1.1 Councillor roles and skills' },
  { id: 'ss-ec', phrase: 'the ability to engage new communities', document: 'S004', section: '1.1 Councillor roles and skills' },
  { id: 'ss-cr', phrase: 'conflict resolution', document: 'S004', section: '1.1 Councillor roles and skills' },
  { id: 'ss-br', phrase: 'brokering', document: 'S004', section: '1.1 Councillor roles and skills' },
  { id: 'cx-1', phrase: 'more comfortable with local working', document: 'S004', section: '1.1 Councillor roles and skills' },
  { id: 'cx-2', phrase: 'engagement, governance and service management and delivery', document: 'S004', section: '1.1 Context, local' },
  { id: 'cx-3', phrase: 'enhanced frontline role for non-executive members', document: 'S004', section: '1.1 Context, national' },
  {
    id: 'cx-4', phrase: 'what tools, structures, and support councillors will need',
    document: 'S004', section: '1.1 Councillor roles and skills',
  },
];
