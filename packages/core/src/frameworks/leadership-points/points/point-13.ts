import type { Competency } from '../../../framework/framework.ts';

export const point13: Competency = {
  id: 'point-13',
  title: 'Keeping objectives in mind',
  plainTitle: 'Keeping to what we set out to do',
  summary: 'Holding decisions, and people, to what you set out to do.',
  group: 'point',
  phrases: ['tp-13'],
  firstChoices: ['da10'],
  crosswalk: ['LGA/Solace: managerial leadership'],
  indicators: [
    {
      id: 't13a',
      reviewed: 'draft',
      stem: 'keep decisions tied to the objectives',
      observed: 'keep decisions tied to the objectives',
      wordings: [
        {
          // A councillor outside the leadership can press for work to stop, and cannot stop it.
          when: { identity: ['member'] },
          stem: 'keep decisions tied to the objectives',
          observed: 'keep decisions tied to the objectives',
          anchors: [
            { level: 1, analyst: 'Drifts', shown: 'When a lot is going on, I can lose sight of what we set out to do.' },
            {
              level: 3,
              analyst: 'Checks against objectives',
              shown: 'I check a decision against our objectives before I vote or speak for it.',
            },
            {
              level: 5,
              analyst: 'Stops work that does not serve them',
              shown: 'I press for work to stop when it does not serve our objectives, even if it is popular, and others join me.',
            },
          ],
        },
      ],
      phrases: ['tp-13'],
      anchors: [
        { level: 1, analyst: 'Drifts', shown: 'When a lot is going on, I can lose sight of what we set out to do.' },
        {
          level: 3,
          analyst: 'Checks against objectives',
          shown: 'I check a decision against our objectives before I make it.',
        },
        {
          level: 5,
          analyst: 'Stops work that does not serve them',
          shown: 'I stop work that does not serve our objectives, even if it is popular, and others do so too.',
        },
      ],
    },
    {
      id: 't13b',
      reviewed: 'draft',
      stem: 'bring people back to the objectives when things get heated',
      observed: 'bring people back to the objectives when things get heated',
      phrases: ['tp-13'],
      anchors: [
        { level: 1, analyst: 'Joins the row', shown: 'When things get heated, I can get caught up in it.' },
        { level: 3, analyst: 'Reminds people', shown: 'When things get heated, I remind people what we set out to do.' },
        {
          level: 5,
          analyst: 'People do it for each other',
          shown: 'Even in a fierce row people bring each other back to the objectives, as they learned from me.',
        },
      ],
    },
  ],
};
