import type { Competency } from '../../../framework/framework.ts';

export const listeningAndRecording: Competency = {
  id: 'listening-and-recording',
  title: 'Listening and recording',
  plainTitle: 'Listening and writing it down',
  summary: 'What people raise is written down, reaches those who can act on it, and gets an answer.',
  group: 'readiness',
  phrases: ['tt-7a', 'tt-7b', 'tt-7d'],
  indicators: [
    {
      id: 'rd9a',
      reviewed: 'draft',
      stem: 'record issues and who raised them',
      observed: 'record issues and who raised them',
      phrases: ['tt-7a', 'tt-7b'],
    },
    {
      id: 'rd9b',
      reviewed: 'draft',
      stem: 'pass issues on to members and services',
      observed: 'pass issues on to members and services',
      phrases: ['tt-7d'],
    },
    {
      id: 'rd9c',
      reviewed: 'draft',
      stem: 'close the loop by telling people what came of it',
      observed: 'close the loop by telling people what came of it',
      phrases: ['tt-7a', 'tt-7d'],
    },
  ],
  anchors: [
    {
      level: 0,
      analyst: 'No record',
      shown: 'I listen to what people raise, and writing it down or passing it on is still new to me.',
      observed: 'They listen to what people raise, and writing it down or passing it on is still new to them.',
    },
    {
      level: 1,
      analyst: 'Partial',
      shown: 'I write down part of what is raised, and a colleague helps me with the rest and with passing it on.',
      observed: 'They write down part of what is raised, and a colleague helps them with the rest and with passing it on.',
    },
    {
      level: 2,
      analyst: 'Full record, passed on',
      shown: 'I write down each issue and who raised it, pass it on, and let people know what came of it.',
      observed: 'They write down each issue and who raised it, pass it on, and let people know what came of it.',
    },
    {
      level: 3,
      analyst: 'Improves the system',
      shown: 'I have made our way of writing down and passing on issues better, and others now use it.',
      observed: 'They have made the way of writing down and passing on issues better, and others now use it.',
    },
  ],
  firstChoices: ['da8'],
  crosswalk: ['Seven Principles of Public Life: accountability', 'Seven Principles of Public Life: openness'],
};
