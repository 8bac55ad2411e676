import type { Competency } from '../../../framework/framework.ts';

// The source states a belief; what can be seen in somebody is that they prepare, practise and ask.
export const point8: Competency = {
  id: 'point-8',
  title: 'Competency negates fear',
  plainTitle: 'Preparing so that fear does not decide',
  summary: 'Getting ready for what frightens you, and asking for help when something is new.',
  group: 'point',
  phrases: ['tp-8'],
  firstChoices: ['da15', 'da26'],
  crosswalk: ['LGA/Solace: the judgement stage of any theme'],
  indicators: [
    {
      id: 't8a',
      reviewed: 'draft',
      stem: 'prepare and practise so that fear does not decide',
      observed: 'prepare and practise so that fear does not decide',
      phrases: ['tp-8'],
      anchors: [
        { level: 1, analyst: 'Avoids hard tasks', shown: 'Fear can still keep me away from a hard task.' },
        {
          level: 3,
          analyst: 'Prepares, takes part',
          shown: 'I prepare and practise, and then I take part, even if I feel nervous.',
        },
        {
          level: 5,
          analyst: 'Coaches others through fear',
          shown: 'I take on the tasks that frighten me most, and I coach others through their own fear.',
        },
      ],
    },
    {
      id: 't8b',
      reviewed: 'draft',
      stem: 'ask for help early when a task is new to you',
      observed: 'ask for help early when a task is new to them',
      phrases: ['tp-8'],
      anchors: [
        { level: 1, analyst: 'Hides it', shown: 'When a task is new to me, I tend to work on alone and not say so.' },
        { level: 3, analyst: 'Asks in good time', shown: 'When a task is new to me, I ask for help in good time.' },
        {
          level: 5,
          analyst: 'Makes it normal for others to ask',
          shown: 'I ask openly even when a lot depends on it, so that others find it normal to ask too.',
        },
      ],
    },
  ],
};
