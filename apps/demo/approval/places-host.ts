import { finishedFields, planFields, resultFields } from './other-fields.ts';
import type { Place } from './place.ts';

const host = { madeIn: ['packages/react/src/service/watcher.tsx'] } as const;

/** What a council’s own page is told, where it has put the components into it. This application has no such page. */
export const placesHost: readonly Place[] = [
  { id: 'host-nobody', title: 'A council’s own page, sharing “nobody”', holds: 'That somebody finished, and when', fields: finishedFields, ...host, never: 'An answer, a code or a name. A page with a sign-in of its own knows who is signed in', proofs: ['nobody', 'leastPromise'] },
  { id: 'host-plan', title: 'A council’s own page, sharing “plan”', holds: 'What the person chose to do, for which skills, by when', fields: planFields, ...host, never: 'Notes, why there is no plan, or a skill about honesty', proofs: ['words', 'leastPromise'] },
  {
    id: 'host-result', title: 'A council’s own page, sharing “result”', holds: 'Where the person is with each skill, what stands in the way, and the plan. Of the quick scan, and of a skill with one question answered, that is the answer itself', fields: resultFields, ...host,
    never: 'Notes, reasons, or answers about honesty unless asked for and said before', proofs: ['words', 'honesty', 'leastPromise'],
  },
];
