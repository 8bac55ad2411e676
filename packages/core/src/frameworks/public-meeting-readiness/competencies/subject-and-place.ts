import type { Competency } from '../../../framework/framework.ts';

export const subjectAndPlace: Competency = {
  id: 'subject-and-place',
  title: 'Subject and place',
  plainTitle: 'Knowing the subject and the area',
  summary: 'You know what the meeting is about and the place where the people in the room live.',
  group: 'readiness',
  phrases: ['nh-21', 'tt-7c', 'st-a'],
  indicators: [
    {
      id: 'rd7a',
      reviewed: 'draft',
      stem: 'know the subject',
      observed: 'know the subject',
      phrases: ['st-a'],
    },
    {
      id: 'rd7b',
      reviewed: 'draft',
      stem: 'know the ward profile and live issues',
      observed: 'know the ward profile and live issues',
      phrases: ['tt-7c'],
    },
    {
      id: 'rd7c',
      reviewed: 'draft',
      stem: 'know the area from having walked it',
      observed: 'know the area from having walked it',
      phrases: ['nh-21'],
    },
  ],
  anchors: [
    {
      level: 0,
      analyst: 'Unprepared',
      shown: 'I have not had the time yet to get to know the subject or the area.',
      observed: 'They have not had the time yet to get to know the subject or the area.',
    },
    {
      level: 1,
      analyst: 'Knows subject, not place',
      shown: 'I know the subject, and with some help I am getting to know the area.',
      observed: 'They know the subject, and with some help they are getting to know the area.',
    },
    {
      level: 2,
      analyst: 'Knows both',
      shown: 'I know the subject and what matters in the area just now, and I have walked round it myself.',
      observed: 'They know the subject and what matters in the area just now, and they have walked round it themselves.',
    },
    {
      level: 3,
      analyst: 'Known locally',
      shown: 'People in the area know me, and colleagues come to me to learn about it.',
      observed: 'People in the area know them, and colleagues come to them to learn about it.',
    },
  ],
  firstChoices: ['da9', 'da8'],
  crosswalk: ['Seven Principles of Public Life: objectivity'],
};
