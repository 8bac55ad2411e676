import type { Scenario } from '../../../framework/framework.ts';

export const theMissingPartner: Scenario = {
  id: 'sj6',
  reviewed: 'draft',
  title: 'The missing partner',
  situation: 'Residents tell you about trouble on their estate at night. They ask you why the police do not come. No police are present.',
  competencies: ['partners-and-agencies', 'authority-and-limits'],
  phrases: ['ot-3', 'ot-5'],
  options: [
    { id: 'a', key: 4, text: 'Say what the council does and does not do, take the questions, say who gets a reply by when.' },
    { id: 'b', key: 3, text: 'Ask if people would like the police to be invited next time, and agree that you will ask them.' },
    { id: 'c', key: 1, text: 'Give the reasons that seem likely to you, although you can only guess at what they are.' },
    { id: 'd', key: 1, text: 'Agree with the residents that the police have let the people on this estate down.' },
    { id: 'e', key: 2, text: 'Say that what the police do is not a council matter, and ask for the next question.' },
  ],
  rationale:
    'You speak only for the council, and still see to it that the question gets an answer. '
    + 'Guessing, or agreeing with blame, speaks for the police when they are not there to do so.',
};
