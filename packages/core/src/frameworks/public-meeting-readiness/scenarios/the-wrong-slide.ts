import type { Scenario } from '../../../framework/framework.ts';

export const theWrongSlide: Scenario = {
  id: 'sj4',
  reviewed: 'draft',
  title: 'The wrong slide',
  situation: 'You are halfway through your slides. You see that a cost on the one now showing is badly wrong. Nobody has noticed.',
  competencies: ['honesty-and-follow-through'],
  phrases: ['tp-3', 'tp-12'],
  options: [
    { id: 'a', key: 4, text: 'Correct it as soon as you can, and say when the right figure will be confirmed.' },
    { id: 'b', key: 3, text: 'Tell the chair quietly that a figure is wrong, and ask for a moment to deal with it.' },
    { id: 'c', key: 2, text: 'Carry on for now, and correct it in the notes that go out next week.' },
    { id: 'd', key: 1, text: 'Carry on for now, and wait to see if anyone in the room asks about it.' },
    { id: 'e', key: 1, text: 'Tell the room that the figure is an estimate, and move on to the next slide.' },
  ],
  rationale:
    'Everyone gets a figure wrong at some time. How quickly it is put right is what keeps people\'s trust, and they can use the right figure in what they say.',
};
