import type { Scenario } from '../../../framework/framework.ts';

export const theLateText: Scenario = {
  id: 'sj10',
  reviewed: 'draft',
  title: 'The late text',
  situation:
    'You are about to present a paper. The published paper has three options: A, B and C. Ten minutes before the start a cabinet member sends you a text: '
    + 'leave out option C.',
  competencies: ['political-neutrality', 'honesty-and-follow-through'],
  phrases: ['tp-4', 'tp-5', 'tp-12'],
  options: [
    { id: 'a', key: 4, text: 'Reply that you will present the published options fairly, and ring your manager now.' },
    { id: 'b', key: 3, text: 'Present all three, and tell the cabinet member and your manager about it afterwards.' },
    { id: 'c', key: 1, text: 'Present options A and B, and leave out option C unless somebody asks about it.' },
    { id: 'd', key: 2, text: 'Present option C with the other two, and add that the cabinet dislikes it.' },
    { id: 'e', key: 1, text: 'Read the text out at the start, so that everybody in the room knows about it.' },
  ],
  rationale:
    'The published options are what people came to hear, and ringing your manager at once means that you are not alone with it. '
    + 'Reading the text out makes you the story.',
};
