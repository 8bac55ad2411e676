import type { Phrase } from '../../../framework/framework.ts';

/** From the four news articles: only what an action rests on. They have no headings, so `section` says what the paragraph is about. */
export const elsewhere: readonly Phrase[] = [
  {
    id: 'sq-9', phrase: 'employment law training and be involved in shadowing and mentoring',
    document: 'S000', section: 'on the three parts of the qualification',
  },
  { id: 'sq-10', phrase: 'all four council types', document: 'S000', section: 'on the mentoring scheme' },
  { id: 'bp-3', phrase: '18 HR directors from excellent and weak councils', document: 'S001', section: 'on sharing practice' },
  {
    id: 'eo-4', phrase: 'six two-hour sessions with IES, spread over six months',
    document: 'S002', section: 'on the first batch of coaches',
  },
  { id: 'eo-8', phrase: 'peers in other local authorities', document: 'S002', section: 'on passing it on' },
  { id: 'eo-9', phrase: 'one-to-one process', document: 'S002', section: 'on one-to-one coaching' },
  { id: 'eo-10', phrase: 'practical application', document: 'S002', section: 'on what was learned' },
  { id: 'lc-4', phrase: 'local action as well as support from the Centre', document: 'S003', section: 'on filling the gap' },
];
