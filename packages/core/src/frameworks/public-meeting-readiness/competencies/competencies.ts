import type { Competency } from '../../../framework/framework.ts';
import { authorityAndLimits } from './authority-and-limits.ts';
import { calmUnderChallenge } from './calm-under-challenge.ts';
import { feelingsAndReactions } from './feelings-and-reactions.ts';
import { honestyAndFollowThrough } from './honesty-and-follow-through.ts';
import { listeningAndRecording } from './listening-and-recording.ts';
import { partnersAndAgencies } from './partners-and-agencies.ts';
import { plainExplanation } from './plain-explanation.ts';
import { politicalNeutrality } from './political-neutrality.ts';
import { respectAndFairness } from './respect-and-fairness.ts';
import { rolesInTheRoom } from './roles-in-the-room.ts';
import { safetyAndPlan } from './safety-and-plan.ts';
import { subjectAndPlace } from './subject-and-place.ts';

/** RD1 to RD12. Nothing makes up for the first four; support in the room can cover the next two for a time. */
export const competencies: readonly Competency[] = [
  authorityAndLimits,
  politicalNeutrality,
  honestyAndFollowThrough,
  respectAndFairness,
  calmUnderChallenge,
  safetyAndPlan,
  subjectAndPlace,
  plainExplanation,
  listeningAndRecording,
  rolesInTheRoom,
  partnersAndAgencies,
  feelingsAndReactions,
];
