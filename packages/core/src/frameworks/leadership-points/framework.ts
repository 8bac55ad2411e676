import { defineFramework } from '../../framework/define-framework.ts';
import { actions } from '../library/actions.ts';
import { causes } from '../library/causes.ts';
import { fiveLevels } from '../library/scales.ts';
import { withPhrases } from '../library/with-phrases.ts';
import { emotions, interests, outcomes } from './areas.ts';
import { flow } from './flow.ts';
import { joint } from './joint.ts';
import { notes } from './notes.ts';
import { points } from './points/points.ts';

/**
 * Leading a real change: three areas each on its own, then together, then thirteen points.
 *
 * The points put to a person depend on the fact `identity`. Points 3, 4 and 10 are about integrity: their answers
 * stand alone and are never averaged.
 */
export const leadershipPoints = /* @__PURE__ */ defineFramework(/* @__PURE__ */ withPhrases({
  id: 'leadership-points',
  version: '1.0.0',
  kind: 'assessment',
  title: 'Leading a change: three areas and thirteen points',
  summary: 'Think about a real change that you are leading: what you want to achieve, who has a stake in it and what people may feel. '
    + 'Then look at up to thirteen points that help a council to be led well.',
  forWhom: 'Senior officers, chief executives, leaders, cabinet members and other councillors',
  minutes: 30,
  limits: [
    'It does not cover the law, money, safeguarding or emergencies.',
    'It shows how you see yourself. Nobody else has checked it.',
    'Each of the thirteen points rests on two questions, so a small difference between two points means little.',
  ],
  scale: fiveLevels,
  leads: { self: 'How well do you', observed: 'How well does this person' },
  nonAnswers: [
    { id: 'notMyRole', by: ['self', 'observed'], label: 'Not part of my role' },
    { id: 'notSeen', by: ['observed'], label: 'I have not seen this' },
    { id: 'needToKnowMore', by: ['self'], label: 'I need to know more' },
    { id: 'preferNotToSay', by: ['self', 'observed'], label: 'I would rather not say' },
  ],
  missing: { atLeast: 2, share: 0.5, reasonAbove: 1 / 3 },
  target: 3,
  competencies: [outcomes, interests, emotions, joint, ...points],
  notes,
  scenarios: [],
  checks: [],
  causes,
  actions,
  flow,
}));
