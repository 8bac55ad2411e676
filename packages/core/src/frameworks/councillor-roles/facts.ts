import type { Fact } from '../../framework/framework.ts';

/** Asked before any question. The office and the budget settle what is asked; the other two are only noted. */
export const facts: readonly Fact[] = [
  {
    id: 'office',
    question: 'Do you help to run the council?',
    hint: 'This changes the wording of two questions about challenge, and nothing else.',
    kind: 'choice',
    options: [
      { id: 'non-executive', label: 'No, I am not on the executive', hint: 'Most councillors choose this.' },
      {
        id: 'executive',
        label: 'Yes, I am on the executive',
        hint: 'You are in the cabinet, or the elected mayor. Where committees run the council: you chair one that makes decisions.',
      },
    ],
    phrases: ['cx-3'],
  },
  {
    id: 'monthsInOffice',
    question: 'For how many months have you been a councillor?',
    hint: 'A rough number will do, and you may leave it empty.',
    kind: 'whole-number',
    optional: true,
  },
  {
    id: 'leaning',
    question: 'Which kind of work suits you better?',
    hint: 'There is no better answer here. It is a matter of taste, and it changes nothing in what follows.',
    kind: 'choice',
    options: [
      { id: 'local', label: 'Work close to home, in my ward' },
      { id: 'both', label: 'Some of each' },
      { id: 'strategic', label: 'Work on plans for the whole council area' },
    ],
    phrases: ['cx-1'],
  },
  {
    id: 'localBudget',
    question: 'Do you have a say over money for your own area?',
    hint: 'Some councils give members a sum for their ward. If yours does not, we leave out the question about it.',
    kind: 'choice',
    options: [
      { id: 'yes', label: 'Yes' },
      { id: 'no', label: 'No' },
    ],
    phrases: ['ps-d'],
  },
];
