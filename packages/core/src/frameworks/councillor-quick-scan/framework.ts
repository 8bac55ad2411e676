import { defineFramework } from '../../framework/define-framework.ts';
import { headings } from '../councillor-roles/headings.ts';
import { withPhrases } from '../library/with-phrases.ts';
import { competencies } from './competencies.ts';
import { quickScan } from './scale.ts';

/** The same ten skills as the councillor roles, placed in two minutes. It has no number, no gap and no plan. */
export const councillorQuickScan = /* @__PURE__ */ defineFramework(/* @__PURE__ */ withPhrases({
  id: 'councillor-quick-scan',
  version: '1.0.0',
  kind: 'scan',
  title: 'Quick scan for councillors',
  summary: 'Ten short questions about your work as a councillor. '
    + 'Say what is a strength, what you would like to develop, and what can wait.',
  forWhom: 'Councillors with two minutes, alone or in a group',
  minutes: 2,
  limits: [
    'It is a first look. Your answers may be counted, and are never turned into a mark.',
    'It shows how you see yourself today. It is not a test: nobody passes and nobody fails.',
    'It does not ask about planning or licensing cases, about looking after yourself when the work is hard, or about life online.',
  ],
  scale: quickScan,
  leads: { self: 'How would you describe the way you' },
  nonAnswers: [{ id: 'preferNotToSay', by: ['self'], label: 'I would rather not say' }],
  missing: { atLeast: 1, share: 1, reasonAbove: 1 },
  target: 0,
  competencies,
  notes: [],
  scenarios: [],
  checks: [],
  causes: [],
  actions: [],
  flow: [
    { kind: 'before-you-start', id: 'before-you-start', title: 'Before you start' },
    {
      kind: 'ask',
      id: 'scan',
      title: 'Ten quick questions',
      hint: 'Go with your first thought. No answer is better than another.',
      rater: 'self',
      competencies: [
        headings.politicalRepresentative.id,
        headings.communityAdvocate.id,
        headings.communityLeader.id,
        headings.serviceTransformer.id,
        headings.placeShaper.id,
        headings.knowledgeChampion.id,
        headings.actionPlanning.id,
        headings.engagingNewCommunities.id,
        headings.conflictResolution.id,
        headings.brokering.id,
      ],
      prompts: [],
    },
    { kind: 'review', id: 'picture', title: 'Your picture' },
  ],
}));
