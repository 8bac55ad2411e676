import type { ChoiceScale } from '../../framework/framework.ts';

/** Four ways to place a skill. They have no order and no number: they may be counted, and never averaged. */
export const quickScan: ChoiceScale = {
  kind: 'choices',
  id: 'quick-scan',
  choices: [
    { id: 'strength', label: 'A strength', meaning: 'I am content with how I do this.', counts: 'reached' },
    { id: 'toDevelop', label: 'Something to develop', meaning: 'I would like to get better at this.' },
    { id: 'needToKnowMore', label: 'I need to know more', meaning: 'I would have to find out more before I could say.' },
    { id: 'notImportant', label: 'Not important for me', meaning: 'This matters little in the work I do.', counts: 'apart' },
  ],
};
