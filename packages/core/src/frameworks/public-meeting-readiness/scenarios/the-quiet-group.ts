import type { Scenario } from '../../../framework/framework.ts';

export const theQuietGroup: Scenario = {
  id: 'sj7',
  reviewed: 'draft',
  title: 'The quiet group',
  situation: 'Three confident people have used most of the time. A group at the back, who need an interpreter, have said nothing.',
  competencies: ['respect-and-fairness'],
  phrases: ['cl-c', 'ot-7c'],
  options: [
    { id: 'a', key: 4, text: 'Thank the speakers, ask the chair to bring in others, check the interpreter is ready.' },
    { id: 'b', key: 3, text: 'Offer another way to give views, and say that those will be published with the rest.' },
    { id: 'c', key: 2, text: 'Turn to the group, call them by the name of their community, and ask what "they" think.' },
    { id: 'd', key: 2, text: 'Carry on as before, because the people at the back can speak if they want to.' },
    { id: 'e', key: 1, text: 'Say that there is no time for interpreting at this meeting, and carry on.' },
  ],
  rationale:
    'The chair can make room for everyone, and an interpreter who is ready makes it real. '
    + 'Calling on people by the name of their community puts them on the spot to speak for all of it.',
};
