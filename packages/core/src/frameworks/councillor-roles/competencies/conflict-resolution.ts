import type { Competency } from '../../../framework/framework.ts';
import { headings } from '../headings.ts';

export const conflictResolution: Competency = {
  ...headings.conflictResolution,
  firstChoices: ['da15', 'da5', 'da12'],
  indicators: [
    {
      id: 'cr1',
      reviewed: 'draft',
      stem: 'notice tension early',
      observed: 'notice tension early',
      phrases: ['ss-cr', 'dp-2'],
      anchors: [
        {
          level: 1,
          analyst: 'Surprised by rows',
          shown: 'I tend to find out about a row once it has begun.',
        },
        {
          level: 3,
          analyst: 'Picks up signs and checks',
          shown: 'I pick up the early signs, and I check what is behind them.',
        },
        {
          level: 5,
          analyst: 'Acts before harm is done',
          shown: 'I step in before harm is done, and I have shown others what to look out for.',
        },
      ],
    },
    {
      id: 'cr2',
      reviewed: 'draft',
      stem: 'hear every side fairly before you act',
      observed: 'hear every side fairly before acting',
      phrases: ['ss-cr'],
      anchors: [
        {
          level: 1,
          analyst: 'Hears one side',
          shown: 'I act on the side of the story that reaches me first.',
        },
        {
          level: 3,
          analyst: 'Hears each side',
          shown: 'I hear each side out before I do anything.',
        },
        {
          level: 5,
          analyst: 'Each side says they were heard',
          shown: 'I listen so well that each side says it was heard, even when people are angry.',
        },
      ],
    },
    {
      id: 'cr3',
      reviewed: 'draft',
      stem: 'help people reach an agreement they can keep',
      observed: 'help people reach an agreement they can keep',
      phrases: ['ss-cr'],
      anchors: [
        {
          level: 1,
          analyst: 'Imposes or avoids',
          shown: 'I settle it for them, or I leave them to it.',
        },
        {
          level: 3,
          analyst: 'Helps agree next steps',
          shown: 'I help people agree what each of them will do next.',
        },
        {
          level: 5,
          analyst: 'Agreement still holds months later',
          shown: 'I have helped people reach agreements that still hold months later.',
        },
      ],
    },
  ],
};
