import type { Competency } from '../../../framework/framework.ts';
import { officers } from '../identity.ts';

export const point4: Competency = {
  id: 'point-4',
  title: 'Head of the administration but not part of it',
  plainTitle: 'Staying outside party politics',
  summary: 'Serving the whole council, and giving the same advice whoever is in power.',
  group: 'point',
  phrases: ['tp-4'],
  integrity: 'alone',
  firstChoices: ['da3', 'da2'],
  crosswalk: ['LGA/Solace: core role'],
  indicators: [
    {
      id: 't4a',
      reviewed: 'draft',
      stem: 'lead the paid service while staying outside party politics',
      observed: 'lead the paid service while staying outside party politics',
      wordings: [
        {
          // The source speaks of the chief executive, who alone heads the paid service.
          when: { identity: ['senior-officer'] },
          stem: 'serve the whole council while staying outside party politics',
          observed: 'serve the whole council while staying outside party politics',
          anchors: [
            {
              level: 1,
              analyst: 'Seen as one party\'s officer',
              shown: 'I may come across as closer to one party than to the others.',
            },
            {
              level: 3,
              analyst: 'Serves the whole council',
              shown: 'I serve the whole council in the same way, whichever party is asking.',
            },
            {
              level: 5,
              analyst: 'All groups say so',
              shown: 'Every group says that I serve the whole council, even in tense times, and newer officers learn it from me.',
            },
          ],
        },
      ],
      putTo: officers,
      phrases: ['tp-4'],
      anchors: [
        {
          level: 1,
          analyst: 'Seen as one party\'s officer',
          shown: 'I may come across as closer to one party than to the others.',
        },
        {
          level: 3,
          analyst: 'Serves the whole council',
          shown: 'I lead the paid staff so that we serve the whole council, and I stay out of party matters.',
        },
        {
          level: 5,
          analyst: 'All groups say so',
          shown: 'Every group says that I stay outside party politics, even in tense times, and my staff learn it from me.',
        },
      ],
    },
    {
      id: 't4b',
      reviewed: 'draft',
      stem: 'give the same quality of advice whoever is in power',
      observed: 'give the same quality of advice whoever is in power',
      putTo: officers,
      phrases: ['tp-4'],
      anchors: [
        {
          level: 1,
          analyst: 'Advice bends to the party',
          shown: 'My advice can come out differently for one party than for another, and I am starting to notice.',
        },
        { level: 3, analyst: 'Same standard for all', shown: 'I give advice of the same standard to every group.' },
        {
          level: 5,
          analyst: 'Has kept it through a change of control',
          shown: 'I kept the same standard of advice through a change of control, and helped others to do so.',
        },
      ],
    },
  ],
};
