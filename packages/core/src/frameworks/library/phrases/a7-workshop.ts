import type { Phrase } from '../../../framework/framework.ts';

/** Themes of the workshop. `wt-6` to `wt-8` are open questions there, not rules. */
export const workshop: readonly Phrase[] = [
  { id: 'wt-1', phrase: 'change in the organisational culture', document: 'S004', section: '2 Themes, 1' },
  { id: 'wt-2', phrase: 'members berating junior officers in public for political gain', document: 'S004', section: '2 Themes, 2' },
  { id: 'wt-2a', phrase: 'not put each other in unfair positions', document: 'S004', section: '2 Themes, 2' },
  { id: 'wt-3', phrase: 'codes of conduct', document: 'S004', section: '2 Themes, 2' },
  { id: 'wt-4', phrase: 'honest conversation', document: 'S004', section: '2 Themes, 3' },
  { id: 'wt-4a', phrase: 'intimidated by the prospect of engaging members', document: 'S004', section: '2 Themes, 3' },
  { id: 'wt-5', phrase: 'change in the philosophy', document: 'S004', section: '2 Themes, 4' },
  { id: 'wt-6', phrase: 'only senior officers be obliged', document: 'S004', section: '2 Themes, 5' },
  { id: 'wt-7', phrase: "same 'customer service' attitude", document: 'S004', section: '2 Themes, 5' },
  { id: 'wt-8', phrase: 'one point of contact', document: 'S004', section: '2 Themes, 5' },
  { id: 'wt-9', phrase: 'no "one size fits all" solution', document: 'S004', section: '2 Themes, 6' },
  { id: 'wt-10', phrase: 'internal hierarchy of members and officers', document: 'S004', section: '2 Themes, 7' },
  { id: 'wt-11', phrase: 'fear of asking for information', document: 'S004', section: '2 Themes, 7' },
];
