import { defineFramework } from '../../framework/define-framework.ts';
import { actions } from '../library/actions.ts';
import { causes } from '../library/causes.ts';
import { fiveLevels } from '../library/scales.ts';
import { withPhrases } from '../library/with-phrases.ts';
import { roleAreas, softSkillAreas } from './areas.ts';
import { competencies } from './competencies/index.ts';
import { facts } from './facts.ts';
import { notes } from './notes.ts';

/** How a councillor sees their own work today, in six roles and four soft skills, one at a time, ending in a plan. */
export const councillorRoles = /* @__PURE__ */ defineFramework(/* @__PURE__ */ withPhrases({
  id: 'councillor-roles',
  version: '1.0.0',
  kind: 'assessment',
  title: 'Councillor roles and skills',
  summary: 'Look at what you do well and what you would like to work on, in six roles and four skills. '
    + 'Choose one today, or as many as you like.',
  forWhom: 'Councillors, whether newly elected or long in office',
  minutes: 20,
  limits: [
    'It shows how you see yourself today. It is not a test: nobody passes and nobody fails.',
    'It is there to help you develop. It is not for choosing people, setting allowances or taking action against anyone.',
    'It does not ask about deciding planning or licensing cases.',
    'It does not ask how you look after yourself when the work is hard on you.',
    'It does not ask about life online: what you post, or what others post about you.',
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
  competencies,
  notes,
  scenarios: [],
  checks: [],
  causes,
  actions,
  flow: [
    { kind: 'before-you-start', id: 'before-you-start', title: 'Before you start' },
    { kind: 'about', id: 'about', title: 'About you', facts },
    { kind: 'areas', id: 'roles', title: 'Your roles', chosen: true, areas: roleAreas },
    { kind: 'areas', id: 'soft-skills', title: 'Skills that help in every role', chosen: true, areas: softSkillAreas },
    { kind: 'review', id: 'profile', title: 'How things stand' },
    { kind: 'plan', id: 'plan', title: 'Your plan', most: 3 },
    { kind: 'follow-up', id: 'follow-up', title: 'Looking at your plan again' },
  ],
}));
