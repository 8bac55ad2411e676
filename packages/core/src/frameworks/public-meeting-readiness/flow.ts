import type { Stage } from '../../framework/framework.ts';
import { facts } from './facts.ts';
import { selfCheckPrompts } from './prompts.ts';

const everyCompetency = [
  'authority-and-limits', 'political-neutrality', 'honesty-and-follow-through', 'respect-and-fairness', 'calm-under-challenge', 'safety-and-plan',
  'subject-and-place', 'plain-explanation', 'listening-and-recording', 'roles-in-the-room', 'partners-and-agencies', 'feelings-and-reactions',
] as const;

/** From the meeting's date to a decision by a person, and from there through meetings and their debriefs. */
export const flow: readonly Stage[] = [
  { kind: 'before-you-start', id: 'before-you-start', title: 'Before you start' },
  { kind: 'about', id: 'about', title: 'Your meeting', facts },
  {
    kind: 'beside',
    id: 'getting-ready',
    title: 'Getting ready',
    open: {
      kind: 'checklist',
      id: 'supports',
      title: 'Help to have before you go',
      checks: ['sp1', 'sp2', 'sp3', 'sp4', 'sp5', 'sp6', 'sp7', 'sp8', 'sp9', 'sp10'],
    },
    row: [
      {
        kind: 'ask',
        id: 'self-check',
        title: 'How you see it yourself',
        hint: 'There are twelve short parts. You can stop after any of them and come back. The four things to think about at the end are yours to leave out.',
        rater: 'self',
        competencies: everyCompetency,
        prompts: selfCheckPrompts,
      },
      {
        kind: 'scenarios',
        id: 'scenarios',
        title: 'Ten situations',
        scenarios: ['sj1', 'sj2', 'sj3', 'sj4', 'sj5', 'sj6', 'sj7', 'sj8', 'sj9', 'sj10'],
      },
      {
        kind: 'ask',
        id: 'observed',
        title: 'What a colleague has seen',
        hint: 'Say what you have seen this officer do, at a meeting or in a practice run. Where you have not seen it, say so: that helps more than a guess.',
        rater: 'assessor',
        competencies: everyCompetency,
        prompts: [],
      },
    ],
  },
  {
    kind: 'decision',
    id: 'decision',
    title: 'What you may do at the meeting',
    by: 'manager',
    outcomes: [
      { id: 'READY', label: 'May speak alone', then: 'next' },
      { id: 'READY_WITH_SUPPORT', label: 'May speak beside a colleague', then: 'next', beside: true },
      { id: 'NOT_YET', label: 'Watch and take notes for now', then: ['supports', 'observed'] },
      { id: 'REVIEW', label: 'Talk it through first', then: ['observed'] },
      { id: 'NOT_ASSESSED', label: 'Not everything has been watched yet', then: ['observed'] },
    ],
  },
  { kind: 'plan', id: 'plan', title: 'What to work on next', most: 3 },
  { kind: 'standing', id: 'standing', title: 'Your meetings, and talking them over' },
];
