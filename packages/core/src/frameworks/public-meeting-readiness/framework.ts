import { defineFramework } from '../../framework/define-framework.ts';
import { actions } from '../library/actions.ts';
import { causes } from '../library/causes.ts';
import { readinessLevels } from '../library/scales.ts';
import { withPhrases } from '../library/with-phrases.ts';
import { checks } from './checks.ts';
import { competencies } from './competencies/competencies.ts';
import { flow } from './flow.ts';
import { notes } from './notes.ts';
import { scenarios } from './scenarios/scenarios.ts';

/**
 * An officer's way to a public meeting: help beforehand, a self-check, ten situations, what a colleague has seen, and a
 * decision by a manager. What an officer says of themselves never settles it.
 */
export const publicMeetingReadiness = /* @__PURE__ */ defineFramework(/* @__PURE__ */ withPhrases({
  id: 'public-meeting-readiness',
  version: '1.0.0',
  kind: 'assessment',
  title: 'Getting ready for public meetings',
  summary: 'Start from your meeting and your part in it. See what help to have before you go, how you see yourself in twelve skills, '
    + 'and what a colleague has seen. A manager then says what you may do.',
  forWhom: 'Council officers who speak at public meetings, or soon will',
  minutes: 40,
  limits: [
    'It rests on what people have watched. What you say about yourself never decides whether you may speak.',
    'The questions, and what counts as a good answer in the ten situations, are a draft that no panel has checked yet.',
    'It is not a licence. It ends after twelve months, when your job changes, or after something serious has happened.',
    'It is there to help you get ready. It makes no decision about your job, and every decision in it is made by a person.',
  ],
  scale: readinessLevels,
  leads: { self: 'How well do you', observed: 'How well does this officer' },
  nonAnswers: [
    { id: 'notMyRole', by: ['self', 'observed'], label: 'Not part of this role' },
    { id: 'notSeen', by: ['observed'], label: 'I have not seen this' },
    { id: 'needToKnowMore', by: ['self'], label: 'I need to know more' },
    { id: 'preferNotToSay', by: ['self', 'observed'], label: 'I would rather not say' },
  ],
  missing: { atLeast: 2, share: 0.5, reasonAbove: 1 / 3 },
  target: 2,
  competencies,
  notes,
  scenarios,
  checks,
  causes,
  actions,
  readiness: {
    othersLow: 0.5,
    othersMeanLow: 1.5,
    othersMeanReady: 2,
    othersAtLeast: 4,
    assessorsDiffer: 2,
    validMonths: 12,
    debriefDays: 5,
  },
  flow,
}));
