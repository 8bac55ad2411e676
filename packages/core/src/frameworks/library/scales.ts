import type { LevelScale } from '../../framework/framework.ts';

/** Five levels, for roles, soft skills, areas and points. Anchored in behaviour: none of them says how often. */
export const fiveLevels: LevelScale = {
  kind: 'levels',
  id: 'L5',
  levels: [
    {
      value: 1, id: 'not-yet', label: 'Not yet', shown: 'Not yet',
      meaning: 'I do not do this yet, or it has not worked out when I tried.',
      meaningObserved: 'They do not do this yet, or it has not worked out when they tried.',
    },
    {
      value: 2, id: 'starting', label: 'Starting', shown: 'Sometimes, with help',
      meaning: 'I do this sometimes, and mostly with help or a reminder.',
      meaningObserved: 'They do this sometimes, and mostly with help or a reminder.',
    },
    {
      value: 3, id: 'doing', label: 'Doing', shown: 'Well, day to day',
      meaning: 'I do this well in everyday situations, without help.',
      meaningObserved: 'They do this well in everyday situations, without help.',
    },
    {
      value: 4, id: 'strong', label: 'Strong', shown: 'Well, even when it is hard',
      meaning: 'I do this well in hard situations too.',
      meaningObserved: 'They do this well in hard situations too.',
    },
    {
      value: 5, id: 'leading', label: 'Leading', shown: 'Others learn from me',
      meaning: 'I do this well in hard situations, and others learn from me.',
      meaningObserved: 'They do this well in hard situations, and others learn from them.',
      shownObserved: 'Others learn from them',
    },
  ],
  bands: [
    { id: 'not-yet', label: 'Not yet', shown: 'Not yet', from: 1 },
    { id: 'starting', label: 'Starting', shown: 'Sometimes, with help', from: 1.5 },
    { id: 'doing', label: 'Doing', shown: 'Well, day to day', from: 2.5 },
    { id: 'strong', label: 'Strong', shown: 'Well, even when it is hard', from: 3.5 },
    { id: 'leading', label: 'Leading', shown: 'Others learn from me', from: 4.5 },
  ],
};

/** Four levels, for readiness: no middle to hide in, because somebody has to decide. A mean has no name here. */
export const readinessLevels: LevelScale = {
  kind: 'levels',
  id: 'R4',
  levels: [
    {
      value: 0, id: 'not-shown', label: 'Not shown', shown: 'Not shown',
      meaning: 'I have not shown this yet.',
      meaningObserved: 'They have not shown this yet.',
    },
    {
      value: 1, id: 'with-help', label: 'With help', shown: 'With help',
      meaning: 'I can do this with a reminder, or with a colleague beside me.',
      meaningObserved: 'They can do this with a reminder, or with a colleague beside them.',
    },
    {
      value: 2, id: 'ready', label: 'Ready', shown: 'On my own',
      meaning: 'I can do this well on my own.',
      meaningObserved: 'They can do this well on their own.',
      shownObserved: 'On their own',
    },
    {
      value: 3, id: 'can-help-others', label: 'Can help others', shown: 'Can help others',
      meaning: 'I can do this well, and I can help others to do it.',
      meaningObserved: 'They can do this well, and can help others to do it.',
    },
  ],
  bands: [],
};
