import type { Anchor, Cause, Competency, DevelopmentAction, Framework, LevelScale } from '../framework/framework.ts';

const fourLevels: LevelScale = {
  kind: 'levels', id: 'four-levels', bands: [],
  levels: [
    { value: 0, id: 'not-shown', label: 'Not shown', shown: 'Not shown', meaning: 'I have not done this yet.' },
    { value: 1, id: 'with-help', label: 'With help', shown: 'With help', meaning: 'I do this when somebody helps me.' },
    { value: 2, id: 'alone', label: 'On their own', shown: 'On their own', meaning: 'I do this on my own.' },
    { value: 3, id: 'helps-others', label: 'Helps others', shown: 'Can help others', meaning: 'I help others to do this.' },
  ],
};

const fiveLevels: LevelScale = {
  kind: 'levels', id: 'five-levels',
  levels: [
    { value: 1, id: 'one', label: 'Not yet', shown: 'Not yet', meaning: 'I have not begun.' },
    { value: 2, id: 'two', label: 'Starting', shown: 'Sometimes, with help', meaning: 'I am between the two.' },
    { value: 3, id: 'three', label: 'Doing', shown: 'Well, day to day', meaning: 'I do this as a matter of course.' },
    { value: 4, id: 'four', label: 'Strong', shown: 'Well, even when it is hard', meaning: 'I am between the two.' },
    { value: 5, id: 'five', label: 'Leading', shown: 'Others learn from me', meaning: 'Others ask me how.' },
  ],
  bands: [
    { id: 'not-yet', label: 'Not yet', shown: 'Not yet', from: 1 },
    { id: 'starting', label: 'Starting', shown: 'Sometimes, with help', from: 1.5 },
    { id: 'doing', label: 'Doing', shown: 'Well, day to day', from: 2.5 },
    { id: 'strong', label: 'Strong', shown: 'Well, even when it is hard', from: 3.5 },
    { id: 'leading', label: 'Leading', shown: 'Others learn from me', from: 4.5 },
  ],
};

const documents = [{ id: 'd1', title: 'Notes on village halls', author: 'A made-up author', year: 2020 }];
const phrases = [
  { id: 'vh-a', phrase: 'speak within limits', document: 'd1', section: '1' },
  { id: 'vh-b', phrase: 'explain in plain words', document: 'd1', section: '2' },
  { id: 'vh-c', phrase: 'stay calm', document: 'd1', section: '3' },
];

const actions: readonly DevelopmentAction[] = [
  action('da1', 'Read the rules', ['vh-a']),
  action('da2', 'Say it to a friend', ['vh-b']),
  action('da3', 'Agree how the meeting is run', ['vh-c']),
];

const causes: readonly Cause[] = [
  { id: 'know-more', label: 'I need to know more', to: 'person', actions: ['da1'] },
  { id: 'practise', label: 'I need to practise', to: 'person', actions: ['da2'] },
  { id: 'council-rules', label: 'Something about how the council works', to: 'organisation', actions: ['da3'] },
];

function action(id: string, title: string, rests: readonly string[]): DevelopmentAction {
  return { id, title, text: `${title}.`, fits: 'Nearly always.', doesNotFit: 'In a hurry.', doneWhen: 'It is done.', weeks: 2, phrases: rests };
}

function anchors(levels: readonly number[]): readonly Anchor[] {
  return levels.map((level) => ({ level, analyst: `Analyst's level ${level}`, shown: `I am at level ${level}.` }));
}

const hall: readonly Competency[] = [
  {
    id: 'keep-limits', title: 'Limits', plainTitle: 'Knowing my limits', summary: 'What I may say for the council.', group: 'readiness',
    phrases: ['vh-a'], critical: 'integrity', anchors: anchors([0, 1, 2, 3]), firstChoices: ['da1'],
    indicators: [
      { id: 'kl1', reviewed: 'draft', stem: 'say what you may promise', observed: 'say what they may promise', phrases: ['vh-a'], refuses: ['notMyRole'] },
      { id: 'kl2', reviewed: 'draft', stem: 'say when you do not know', observed: 'say when they do not know', phrases: ['vh-a'], refuses: ['notMyRole'] },
    ],
  },
  {
    id: 'stay-calm', title: 'Calm', plainTitle: 'Staying calm', summary: 'What I do when voices rise.', group: 'readiness',
    phrases: ['vh-c'], critical: 'skill', anchors: anchors([0, 1, 2, 3]), firstChoices: ['da3', 'da2'],
    indicators: [
      { id: 'sc1', reviewed: 'draft', stem: 'pause before you reply', observed: 'pause before they reply', phrases: ['vh-c'], refuses: ['notMyRole'] },
      { id: 'sc2', reviewed: 'draft', stem: 'ask for a break', observed: 'ask for a break', phrases: [], basis: 'practice', note: 'Good practice.', refuses: ['notMyRole'] },
    ],
  },
  {
    id: 'explain', title: 'Explaining', plainTitle: 'Explaining things', summary: 'Whether people can follow me.', group: 'readiness',
    phrases: ['vh-b'], anchors: anchors([0, 1, 2, 3]), firstChoices: ['da2'],
    indicators: [
      { id: 'ex1', reviewed: 'draft', stem: 'use everyday words', observed: 'use everyday words', phrases: ['vh-b'] },
      { id: 'ex2', reviewed: 'draft', stem: 'check that people followed', observed: 'check that people followed', phrases: ['vh-b'] },
      { id: 'ex3', reviewed: 'draft', stem: 'answer the room alone', observed: 'answer the room alone', phrases: ['vh-b'], putTo: { part: ['alone'] } },
    ],
  },
];

/**
 * A whole framework small enough to hold in mind, for tests: must-pass competencies, an item put only to those who speak
 * alone, a scenario, three checks, an assessor, a decision and a standing. Its content means nothing.
 */
export const smallFramework: Framework = {
  id: 'village-hall', version: '1.0.0', kind: 'assessment',
  title: 'Speaking in the village hall', summary: 'A small framework for tests.', forWhom: 'nobody', minutes: 5, limits: ['It says nothing of anybody.'],
  scale: fourLevels,
  leads: { self: 'How well do you', observed: 'How well does this officer' },
  nonAnswers: [
    { id: 'notMyRole', by: ['self', 'observed'], label: 'Not part of my role' },
    { id: 'notSeen', by: ['observed'], label: 'I have not seen this' },
    { id: 'needToKnowMore', by: ['self'], label: 'I need to know more' },
    { id: 'preferNotToSay', by: ['self', 'observed'], label: 'I would rather not say' },
  ],
  missing: { atLeast: 2, share: 0.6, reasonAbove: 1 / 3 },
  target: 2,
  competencies: hall,
  notes: [{ id: 'exits', where: 'card', text: 'Know where the exits are.', phrases: ['vh-c'] }],
  scenarios: [{
    id: 's1', reviewed: 'draft', title: 'A promise is wanted', situation: 'Somebody asks you to promise a crossing.',
    competencies: ['keep-limits'], phrases: ['vh-a'], rationale: 'A promise before a decision binds nobody and misleads everybody.',
    options: [
      { id: 'a', text: 'Say who decides, and when.', key: 4 },
      { id: 'b', text: 'Say that you will find out.', key: 3 },
      { id: 'c', text: 'Promise it.', key: 1 },
    ],
  }],
  checks: [
    { id: 'c1', title: 'Told who is in the chair', mandatory: true, leadDays: 5, shortestDays: 1, phrases: ['vh-a'] },
    { id: 'c2', title: 'Somebody experienced within reach', mandatory: { fact: 'meetingsSpoken', below: 3 }, leadDays: 5, shortestDays: 0, phrases: ['vh-c'] },
    { id: 'c3', title: 'Hall looked at', mandatory: false, leadDays: 2, shortestDays: 0, phrases: [], basis: 'practice', note: 'Good practice.' },
  ],
  causes, actions,
  readiness: {
    othersLow: 0.5, othersMeanLow: 1.5, othersMeanReady: 2, othersAtLeast: 1, assessorsDiffer: 2, validMonths: 12, debriefDays: 5,
  },
  flow: [
    { kind: 'before-you-start', id: 'before', title: 'Before you start' },
    {
      kind: 'about', id: 'about', title: 'About the meeting',
      facts: [
        { id: 'meetingOn', question: 'When is the meeting?', kind: 'date', optional: true },
        {
          id: 'part', question: 'What is your part in it?', kind: 'choice',
          options: [{ id: 'watch', label: 'Watch' }, { id: 'beside', label: 'Speak beside a colleague' }, { id: 'alone', label: 'Speak alone' }],
        },
        { id: 'meetingsSpoken', question: 'At how many have you spoken?', kind: 'whole-number', default: 0 },
      ],
    },
    {
      kind: 'beside', id: 'getting-ready', title: 'Getting ready',
      open: { kind: 'checklist', id: 'supports', title: 'In place before you go', checks: ['c1', 'c2', 'c3'] },
      row: [
        { kind: 'ask', id: 'self-check', title: 'Look at yourself', rater: 'self', competencies: ['keep-limits', 'stay-calm', 'explain'], prompts: [] },
        { kind: 'scenarios', id: 'situations', title: 'Situations', scenarios: ['s1'] },
        { kind: 'ask', id: 'observed', title: 'Watched by somebody else', rater: 'assessor', competencies: ['keep-limits', 'stay-calm', 'explain'], prompts: [] },
      ],
    },
    {
      kind: 'decision', id: 'sign-off', title: 'Decision', by: 'manager',
      outcomes: [
        { id: 'READY', label: 'May speak alone', then: 'next' },
        { id: 'READY_WITH_SUPPORT', label: 'May speak beside a colleague', then: 'next', beside: true },
        { id: 'NOT_YET', label: 'Not yet', then: ['supports'] },
        { id: 'REVIEW', label: 'Talk it through first', then: ['observed'] },
      ],
    },
    { kind: 'plan', id: 'plan', title: 'Plan', most: 3 },
    { kind: 'standing', id: 'standing', title: 'Standing' },
  ],
  phrases, documents,
};

/**
 * A second whole framework for tests, of the other temper: five levels with bands, areas of which the person chooses, an item
 * put only to those with money to spend, another wording for executives, an area of integrity that is never averaged, a prompt.
 */
export const smallAreas: Framework = {
  id: 'village-green', version: '1.1.0', kind: 'assessment',
  title: 'Looking after the green', summary: 'Another small framework for tests.', forWhom: 'nobody', minutes: 5, limits: ['It says nothing of anybody.'],
  scale: fiveLevels,
  leads: { self: 'How well do you' },
  nonAnswers: [
    { id: 'notMyRole', by: ['self', 'observed'], label: 'Not part of my role' },
    { id: 'notSeen', by: ['observed'], label: 'I have not seen this' },
    { id: 'needToKnowMore', by: ['self'], label: 'I need to know more' },
    { id: 'preferNotToSay', by: ['self', 'observed'], label: 'I would rather not say' },
  ],
  missing: { atLeast: 2, share: 0.6, reasonAbove: 1 / 3 },
  target: 3,
  competencies: [
    {
      id: 'listening', title: 'Listening', plainTitle: 'Hearing people out', summary: 'Who I hear from.', group: 'role', phrases: ['vh-b'], firstChoices: ['da2'],
      indicators: [
        {
          id: 'li1', reviewed: 'draft', stem: 'hear people out', observed: 'hear people out', phrases: ['vh-b'], anchors: anchors([1, 3, 5]),
          wordings: [{ when: { office: ['executive'] }, stem: 'hear your critics out', observed: 'hear their critics out' }],
        },
        { id: 'li2', reviewed: 'draft', stem: 'say back what you heard', observed: 'say back what they heard', phrases: ['vh-b'], anchors: anchors([1, 3, 5]) },
      ],
    },
    {
      id: 'mending', title: 'Mending', plainTitle: 'Getting things mended', summary: 'What gets done.', group: 'role', phrases: ['vh-c'], firstChoices: ['da3', 'da1'],
      indicators: [
        { id: 'me1', reviewed: 'draft', stem: 'see what is broken', observed: 'see what is broken', phrases: ['vh-c'], anchors: anchors([1, 3, 5]) },
        { id: 'me2', reviewed: 'draft', stem: 'see that it is mended', observed: 'see that it is mended', phrases: ['vh-c'], anchors: anchors([1, 3, 5]) },
        {
          id: 'me3', reviewed: 'draft', stem: 'spend within the rules', observed: 'spend within the rules', phrases: ['vh-a'], anchors: anchors([1, 3, 5]),
          putTo: { localBudget: ['yes'] },
        },
      ],
    },
    {
      id: 'candour', title: 'Candour', plainTitle: 'Being straight', summary: 'Between me and myself.', group: 'role', phrases: ['vh-a'], integrity: 'alone',
      firstChoices: [], noAction: 'monitoring-officer',
      indicators: [
        { id: 'ca1', reviewed: 'draft', stem: 'own up', observed: 'own up', phrases: ['vh-a'], anchors: anchors([1, 3, 5]) },
        { id: 'ca2', reviewed: 'draft', stem: 'declare what you stand to gain', observed: 'declare what they stand to gain', phrases: ['vh-a'], anchors: anchors([1, 3, 5]) },
      ],
    },
  ],
  notes: [], scenarios: [], checks: [], causes, actions,
  flow: [
    { kind: 'before-you-start', id: 'before', title: 'Before you start' },
    {
      kind: 'about', id: 'about', title: 'About you',
      facts: [
        { id: 'office', question: 'What is your office?', kind: 'choice', options: [{ id: 'non-executive', label: 'Councillor' }, { id: 'executive', label: 'In the cabinet' }] },
        { id: 'localBudget', question: 'Have you money to spend?', kind: 'choice', options: [{ id: 'yes', label: 'Yes' }, { id: 'no', label: 'No' }] },
      ],
    },
    {
      kind: 'areas', id: 'areas', title: 'Areas', chosen: true,
      areas: [
        { id: 'ears', title: 'Listening', rater: 'self', competencies: ['listening'], prompts: [] },
        { id: 'hands', title: 'Mending', rater: 'self', competencies: ['mending'], prompts: [] },
        {
          id: 'heart', title: 'Candour', rater: 'self', competencies: ['candour'],
          prompts: [{ id: 'thoughts', question: 'What comes to mind?', phrases: ['vh-a'], optional: true }],
        },
      ],
    },
    { kind: 'review', id: 'review', title: 'Look it over' },
    { kind: 'plan', id: 'plan', title: 'Plan', most: 3 },
    { kind: 'follow-up', id: 'follow-up', title: 'Look again' },
  ],
  phrases, documents,
};

/** A quick scan for tests: choices that are counted, and no levels. */
export const smallScan: Framework = {
  id: 'village-scan', version: '1.0.0', kind: 'scan',
  title: 'A look round the green', summary: 'A small scan for tests.', forWhom: 'nobody', minutes: 1, limits: ['It says nothing of anybody.'],
  scale: {
    kind: 'choices', id: 'scan',
    choices: [
      { id: 'strength', label: 'A strength', meaning: 'I do this well.' },
      { id: 'to-develop', label: 'To work on', meaning: 'I would like to do this better.' },
      { id: 'not-important', label: 'Not important for me', meaning: 'This is not something I need.' },
    ],
  },
  leads: { self: 'How is it with' },
  nonAnswers: [], missing: { atLeast: 1, share: 0, reasonAbove: 1 }, target: 0,
  competencies: [
    {
      id: 'listening', title: 'Listening', plainTitle: 'Hearing people out', summary: 'Who I hear from.', group: 'role', phrases: ['vh-b'], firstChoices: ['da2'],
      indicators: [{ id: 'scan-listening', reviewed: 'draft', stem: 'hearing people out', observed: 'hearing people out', phrases: ['vh-b'] }],
    },
    {
      id: 'mending', title: 'Mending', plainTitle: 'Getting things mended', summary: 'What gets done.', group: 'role', phrases: ['vh-c', 'vh-a'], firstChoices: ['da3', 'da1'],
      indicators: [{ id: 'scan-mending', reviewed: 'draft', stem: 'getting things mended', observed: 'getting things mended', phrases: ['vh-c', 'vh-a'] }],
    },
  ],
  notes: [], scenarios: [], checks: [], causes, actions,
  flow: [
    { kind: 'before-you-start', id: 'before', title: 'Before you start' },
    { kind: 'ask', id: 'scan', title: 'Ten words', rater: 'self', competencies: ['listening', 'mending'], prompts: [] },
    { kind: 'plan', id: 'plan', title: 'Plan', most: 3 },
  ],
  phrases, documents,
};
