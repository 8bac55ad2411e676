import type { Scenario } from '../../../framework/framework.ts';

export const theGuarantee: Scenario = {
  id: 'sj1',
  reviewed: 'draft',
  title: 'The guarantee',
  situation:
    'You are speaking at a packed meeting about library hours. A resident stands up and asks you: "Can you promise our library will stay open?" '
    + 'No decision has been made.',
  competencies: ['honesty-and-follow-through', 'authority-and-limits'],
  phrases: ['tp-3', 'ot-5'],
  options: [
    { id: 'a', key: 4, text: 'Say that no decision is made, who decides and when, and how to have a say.' },
    { id: 'b', key: 3, text: 'Note the question, and give a date by which people will have an answer in public.' },
    { id: 'c', key: 1, text: 'Say that, for what it is worth, you personally think it will be fine.' },
    { id: 'd', key: 2, text: 'Say that you cannot comment on that tonight, and move on to the next question.' },
    { id: 'e', key: 1, text: 'Promise that the library will stay open, so that the room calms down again.' },
  ],
  rationale:
    'Saying that nothing is decided, and how to have a say, is honest and keeps the decision open. '
    + 'A personal view that it will be fine is kindly meant, and people hear it as a promise.',
};
