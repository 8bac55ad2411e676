import type { Scenario } from '../../../framework/framework.ts';

export const thePhoneCamera: Scenario = {
  id: 'sj8',
  reviewed: 'draft',
  title: 'The phone camera',
  situation: 'The meeting is over and you are on your way out. A reporter films you with a phone and asks for a quick quote.',
  competencies: ['authority-and-limits'],
  phrases: ['ot-5'],
  options: [
    { id: 'a', key: 4, text: 'Be polite, say you are not the spokesperson, and give the press office contact.' },
    { id: 'b', key: 3, text: 'Point to what is already published, and say that you will pass on the request.' },
    { id: 'c', key: 1, text: 'Give a short quote, and make it clear to the reporter that it is "off the record".' },
    { id: 'd', key: 2, text: 'Refuse to answer, cover your badge with your hand, and keep on walking.' },
    { id: 'e', key: 1, text: 'Give your own view in a sentence or two, because you would like to be helpful.' },
  ],
  rationale:
    'Speaking to the press belongs to the people agreed for it, and facts that are published are fine to point to. '
    + 'On camera there is no "off the record".',
};
