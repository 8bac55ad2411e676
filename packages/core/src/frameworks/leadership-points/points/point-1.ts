import type { Competency } from '../../../framework/framework.ts';
import { officers } from '../identity.ts';

export const point1: Competency = {
  id: 'point-1',
  title: 'Political confidence and approval',
  plainTitle: 'Having the trust of political leaders',
  summary: 'Giving advice that political leaders trust, and keeping their trust when something goes wrong.',
  group: 'point',
  phrases: ['tp-1'],
  firstChoices: ['da2', 'da5', 'da18'],
  crosswalk: ['LGA/Solace: politics and the political interface'],
  indicators: [
    {
      id: 't1a',
      reviewed: 'draft',
      stem: 'win the confidence of political leaders by giving sound advice',
      observed: 'win the confidence of political leaders by giving sound advice',
      putTo: officers,
      phrases: ['tp-1'],
      anchors: [
        {
          level: 1,
          analyst: 'Avoids them or says what they want',
          shown: 'I find it hard to bring political leaders advice that they may not like.',
        },
        { level: 3, analyst: 'Advice sought and trusted', shown: 'Political leaders ask for my advice and trust it.' },
        {
          level: 5,
          analyst: 'Trusted with bad news by all groups',
          shown: 'All political groups trust me when the news is bad, and other officers learn from how I bring it.',
        },
      ],
    },
    {
      id: 't1b',
      reviewed: 'draft',
      stem: 'keep that confidence after a setback',
      observed: 'keep the confidence of political leaders after a setback',
      putTo: officers,
      phrases: ['tp-1'],
      anchors: [
        { level: 1, analyst: 'Hides it', shown: 'I tend to try to mend a setback by myself before I tell anyone.' },
        {
          level: 3,
          analyst: 'Tells early, puts right',
          shown: 'When something goes wrong, I tell political leaders early and I put it right.',
        },
        {
          level: 5,
          analyst: 'Trust is higher afterwards',
          shown: 'After a bad setback I was trusted more than before, and others now deal with setbacks that way.',
        },
      ],
    },
  ],
};
