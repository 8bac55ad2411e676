import type { Competency } from '../../../framework/framework.ts';
import { officers } from '../identity.ts';

export const point9: Competency = {
  id: 'point-9',
  title: 'Empathy with how hard council work is',
  plainTitle: 'Making the load on councillors lighter',
  summary: 'Knowing how much councillors have to fit in, and planning so that their time is well used.',
  group: 'point',
  phrases: ['tp-9'],
  firstChoices: ['da2', 'da9'],
  crosswalk: ['LGA/Solace: politics and the political interface'],
  indicators: [
    {
      id: 't9a',
      reviewed: 'draft',
      stem: 'understand the load on councillors and plan round it',
      observed: 'understand the load on councillors and plan round it',
      putTo: officers,
      phrases: ['tp-9'],
      anchors: [
        {
          level: 1,
          analyst: 'Plans for office hours only',
          shown: 'I plan for office hours, and I am just learning what evenings and other jobs mean for councillors.',
        },
        {
          level: 3,
          analyst: 'Checks times, papers, travel',
          shown: 'I check meeting times, the amount to read and the travel before I ask councillors to come.',
        },
        {
          level: 5,
          analyst: 'Changes how the council works',
          shown: 'I have changed how the council works so that councillors can manage, and others have followed.',
        },
      ],
    },
    {
      id: 't9b',
      reviewed: 'draft',
      stem: 'show councillors that their time and effort are respected',
      observed: 'show councillors that their time and effort are respected',
      putTo: officers,
      phrases: ['tp-9'],
      anchors: [
        {
          level: 1,
          analyst: 'Late papers, short notice',
          shown: 'My papers and requests tend to reach councillors with little time to spare.',
        },
        {
          level: 3,
          analyst: 'Papers on time, clear asks',
          shown: 'My papers are on time and say clearly what I am asking of councillors.',
        },
        {
          level: 5,
          analyst: 'Asks what helps, and changes it',
          shown: 'I ask councillors what would help, I change it even when that is hard, and other teams now ask too.',
        },
      ],
    },
  ],
};
