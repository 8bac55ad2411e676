import type { Scenario } from '../../../framework/framework.ts';

export const numberTwelve: Scenario = {
  id: 'sj9',
  reviewed: 'draft',
  title: 'Number 12',
  situation: 'The meeting is about housing in one street. A woman asks you in front of everyone: "Is the family at number 12 being evicted?"',
  competencies: ['authority-and-limits'],
  phrases: ['ot-5'],
  options: [
    { id: 'a', key: 4, text: 'Say you cannot talk about any household, and offer to talk later about her own concern.' },
    { id: 'b', key: 3, text: 'Say you cannot talk about any household, and go back to how the policy works for everyone.' },
    { id: 'c', key: 1, text: 'Say that you will look into it, and that you will tell her later what you find.' },
    { id: 'd', key: 2, text: 'Say nothing in answer to that, and change the subject to something else.' },
    { id: 'e', key: 1, text: 'Confirm that there is a case open, and say that you can give no details of it.' },
  ],
  rationale:
    'Even confirming that there is a case gives away something private. Asking about her own concern shows that you heard her.',
};
