import type { Competency } from '../../framework/framework.ts';

/** What the person wishes to achieve with the change. */
export const outcomes: Competency = {
  id: 'outcomes',
  title: 'Outcomes',
  plainTitle: 'What I want to achieve',
  summary: 'Being clear about what the change is for, how you will know, and where it stops.',
  group: 'area',
  phrases: ['ja-o'],
  firstChoices: ['da10'],
  indicators: [
    {
      id: 'jo1',
      reviewed: 'draft',
      stem: 'say in one sentence what will be better, and for whom',
      observed: 'say in one sentence what will be better, and for whom',
      phrases: ['ja-o'],
      anchors: [
        {
          level: 1,
          analyst: 'Lists activity',
          shown: 'I can list what we will do; I am still looking for the one sentence that says what will be better.',
        },
        {
          level: 3,
          analyst: 'Clear result for named people',
          shown: 'I can say in one sentence what will be better, and which people will notice it.',
        },
        {
          level: 5,
          analyst: 'Others repeat it the same way',
          shown: 'My sentence stands up to hard questions, and other people say it the same way when I am not there.',
        },
      ],
    },
    {
      id: 'jo2',
      reviewed: 'draft',
      stem: 'say how you will know it has worked',
      observed: 'say how they will know it has worked',
      phrases: ['ja-o'],
      anchors: [
        { level: 1, analyst: 'No measure', shown: 'I have not yet found a way to tell whether it has worked.' },
        {
          level: 3,
          analyst: 'One or two fair measures',
          shown: 'I have one or two fair ways to measure whether it has worked.',
        },
        {
          level: 5,
          analyst: 'Measures include harm or side effects',
          shown: 'I also measure harm and side effects, even where that may look bad for me, and others now check theirs too.',
        },
      ],
    },
    {
      id: 'jo3',
      reviewed: 'draft',
      stem: 'say what you will not do',
      observed: 'say what they will not do',
      phrases: ['ja-o'],
      anchors: [
        {
          level: 1,
          analyst: 'Everything matters',
          shown: 'Everything still looks important to me, and I have not yet chosen what to leave out.',
        },
        { level: 3, analyst: 'Some limits set', shown: 'I have named some things that we will not do, and I keep to that.' },
        {
          level: 5,
          analyst: 'Limits agreed with those who lose',
          shown: 'I have agreed the limits with the people who lose by them, and others ask me how to have that talk.',
        },
      ],
    },
  ],
};

/** Who has a stake in the change. */
export const interests: Competency = {
  id: 'interests',
  title: 'Interests',
  plainTitle: 'Who has a stake in it',
  summary: 'Knowing who the change touches, what each of them wants, and where those wishes meet.',
  group: 'area',
  phrases: ['ja-i'],
  firstChoices: ['da9'],
  indicators: [
    {
      id: 'ji1',
      reviewed: 'draft',
      stem: 'name everyone with a stake, inside and outside the council',
      observed: 'name everyone with a stake, inside and outside the council',
      phrases: ['ja-i'],
      anchors: [
        {
          level: 1,
          analyst: 'Usual names',
          shown: 'I think first of the people I know best, and I am still finding out who else it touches.',
        },
        {
          level: 3,
          analyst: 'Main groups, parties and partners',
          shown: 'I can name the main groups, parties and partners that have a stake.',
        },
        {
          level: 5,
          analyst: 'Includes quiet and opposed voices',
          shown: 'My list also holds the quiet people and those who are against it, and others work from it.',
        },
      ],
    },
    {
      id: 'ji2',
      reviewed: 'draft',
      stem: 'describe what each wants in their own terms',
      observed: 'describe what each wants in that group\'s own terms',
      phrases: ['ja-i'],
      anchors: [
        { level: 1, analyst: 'Guesses', shown: 'So far I go by my own idea of what each group wants.' },
        {
          level: 3,
          analyst: 'Checked with most',
          shown: 'I have asked most groups what they want, and I can put it in their words.',
        },
        {
          level: 5,
          analyst: 'Each would agree with the description',
          shown: 'Every group, even those against me, would say I put its view fairly, and I help one group see another.',
        },
      ],
    },
    {
      id: 'ji3',
      reviewed: 'draft',
      stem: 'see where interests clash or could join',
      observed: 'see where interests clash or could join',
      phrases: ['ja-i'],
      anchors: [
        {
          level: 1,
          analyst: 'Not seen',
          shown: 'I have not yet looked at where the wishes of different groups pull apart or fit together.',
        },
        {
          level: 3,
          analyst: 'Main clashes mapped',
          shown: 'I have set out the main clashes, and where groups could join up.',
        },
        {
          level: 5,
          analyst: 'Deals and trade-offs ready',
          shown: 'I have deals ready for the hardest clashes, with what each side gives and gets, and I help others work out theirs.',
        },
      ],
    },
  ],
};

/** What the change will be like for the people in it, the person among them. */
export const emotions: Competency = {
  id: 'emotions',
  title: 'Emotions',
  plainTitle: 'What people may feel',
  summary: 'Seeing what the change may be like for others and for you, and making it safe to talk about.',
  group: 'area',
  phrases: ['ja-e'],
  firstChoices: ['da5'],
  indicators: [
    {
      id: 'je1',
      reviewed: 'draft',
      stem: 'say how each group may feel, and what it may find hard',
      observed: 'say how each group may feel, and what it may find hard',
      phrases: ['ja-e'],
      anchors: [
        {
          level: 1,
          analyst: 'Not considered',
          shown: 'I have thought about the work so far; how each group may feel comes next for me.',
        },
        {
          level: 3,
          analyst: 'Main worries named',
          shown: 'I can name the main worries of each group and what it may find hard.',
        },
        {
          level: 5,
          analyst: 'Checked with people; plans fit them',
          shown: 'I check these worries with the people who have them, fit the plans to them, and others have learned to do the same.',
        },
      ],
    },
    {
      id: 'je2',
      reviewed: 'draft',
      stem: 'notice your own reactions and pressures',
      observed: 'notice their own reactions and pressures',
      phrases: ['ja-e'],
      anchors: [
        { level: 1, analyst: 'Unaware', shown: 'It is new to me to ask how I am reacting and what is pressing on me.' },
        { level: 3, analyst: 'Names them', shown: 'I can name what I feel and what puts pressure on me.' },
        {
          level: 5,
          analyst: 'Uses them well and asks for help',
          shown: 'Under strain I use what I feel to act well and I ask for help, so others see that they can too.',
        },
      ],
    },
    {
      id: 'je3',
      reviewed: 'draft',
      stem: 'make it safe for people to speak honestly',
      observed: 'make it safe for people to speak honestly',
      phrases: ['ja-e'],
      anchors: [
        {
          level: 1,
          analyst: 'People hide bad news',
          shown: 'Bad news tends to reach me late, and I am working out how to make it easier to tell me.',
        },
        { level: 3, analyst: 'Most speak up', shown: 'Most people tell me what they think, even when it is not good news.' },
        {
          level: 5,
          analyst: 'Bad news comes early',
          shown: 'Bad news comes to me early, even when things are tense, and others make room for it as I do.',
        },
      ],
    },
  ],
};
