import type { Phrase } from '../../../framework/framework.ts';

/** Six councillor roles and their 24 attributes. `kc-c` and `kc-d` share their words: collecting and analysing are asked apart. */
export const roles: readonly Phrase[] = [
  { id: 'pr-a', phrase: 'connect with all parts of the community', document: 'S004', section: '1.1 Councillor roles and skills' },
  { id: 'pr-b', phrase: 'represent everyone fairly', document: 'S004', section: '1.1 Councillor roles and skills' },
  { id: 'ca-a', phrase: 'Advocate for everyone', document: 'S004', section: '1.1 Councillor roles and skills' },
  { id: 'ca-b', phrase: 'confidence to speak freely', document: 'S004', section: '1.1 Councillor roles and skills' },
  { id: 'ca-c', phrase: 'challenge the executive', document: 'S004', section: '1.1 Councillor roles and skills' },
  { id: 'cl-a', phrase: 'support and promote local initiatives', document: 'S004', section: '1.1 Councillor roles and skills' },
  {
    id: 'cl-b', phrase: 'explain what political decisions and structures mean',
    document: 'S004', section: '1.1 Councillor roles and skills',
  },
  { id: 'cl-c', phrase: 'sensitive to difference', document: 'S004', section: '1.1 Councillor roles and skills' },
  {
    id: 'cl-d', phrase: 'engage people in a variety of ways (not just meetings)',
    document: 'S004', section: '1.1 Councillor roles and skills',
  },
  { id: 'cl-e', phrase: 'be a confident broker', document: 'S004', section: '1.1 Councillor roles and skills' },
  {
    id: 'st-a', phrase: 'complex business of local government and service provision',
    document: 'S004', section: '1.1 Councillor roles and skills',
  },
  { id: 'st-b', phrase: 'ability to challenge the executive', document: 'S004', section: '1.1 Councillor roles and skills' },
  { id: 'st-c', phrase: 'hold service providers to account', document: 'S004', section: '1.1 Councillor roles and skills' },
  { id: 'st-d', phrase: 'understand local problems', document: 'S004', section: '1.1 Councillor roles and skills' },
  { id: 'st-e', phrase: 'use this knowledge tactically and strategically', document: 'S004', section: '1.1 Councillor roles and skills' },
  { id: 'ps-a', phrase: 'shape the very local environment', document: 'S004', section: '1.1 Councillor roles and skills' },
  { id: 'ps-b', phrase: 'identify local priorities', document: 'S004', section: '1.1 Councillor roles and skills' },
  { id: 'ps-c', phrase: 'work with officers and service providers', document: 'S004', section: '1.1 Councillor roles and skills' },
  { id: 'ps-d', phrase: 'manage locality budgets', document: 'S004', section: '1.1 Councillor roles and skills' },
  { id: 'kc-a', phrase: 'primary source of local intelligence', document: 'S004', section: '1.1 Councillor roles and skills' },
  { id: 'kc-b', phrase: 'working closely with officers', document: 'S004', section: '1.1 Councillor roles and skills' },
  { id: 'kc-c', phrase: 'collect and analyse local information', document: 'S004', section: '1.1 Councillor roles and skills' },
  { id: 'kc-d', phrase: 'collect and analyse local information', document: 'S004', section: '1.1 Councillor roles and skills' },
  { id: 'kc-e', phrase: 'use it to benefit the community', document: 'S004', section: '1.1 Councillor roles and skills' },
];
