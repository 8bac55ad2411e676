import type { Phrase } from '../../../framework/framework.ts';

/** Points from the round table. */
export const discussion: readonly Phrase[] = [
  { id: 'dp-1', phrase: 'tensions between elected councillors and community leaders', document: 'S004', section: '1.2 Discussion Points' },
  { id: 'dp-2', phrase: 'competing tensions within communities', document: 'S004', section: '1.2 Discussion Points' },
  { id: 'dp-3', phrase: 'no one typology of working', document: 'S004', section: '1.2 Discussion Points' },
  { id: 'dp-4', phrase: 'including those who did not vote for them', document: 'S004', section: '1.2 Discussion Points' },
  { id: 'dp-5', phrase: 'Councillor shadowing proposed as a good way to learn', document: 'S004', section: '1.2 Discussion Points' },
];
