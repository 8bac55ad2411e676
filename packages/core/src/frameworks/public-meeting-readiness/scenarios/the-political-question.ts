import type { Scenario } from '../../../framework/framework.ts';

export const thePoliticalQuestion: Scenario = {
  id: 'sj3',
  reviewed: 'draft',
  title: 'The political question',
  situation:
    'You have explained a decision that many in the room do not like. A resident smiles at you and asks, so that everyone can hear: "Between us, has the '
    + 'ruling group got this wrong?"',
  competencies: ['political-neutrality'],
  phrases: ['tp-4', 'ot-6'],
  options: [
    { id: 'a', key: 4, text: 'Say you work for the whole council and give no political view; give the published reasons.' },
    { id: 'b', key: 3, text: 'Suggest that they put the question to the councillors who are present tonight.' },
    { id: 'c', key: 3, text: 'Set out fairly what each group has said in public, and show no preference for any of them.' },
    { id: 'd', key: 1, text: 'Wink, and say that you could not possibly comment on a question like that.' },
    { id: 'e', key: 1, text: 'Agree that the ruling group has got it wrong, so that you win the room.' },
  ],
  rationale:
    'You serve the whole council, and the published reasons are yours to give. Sending the question to councillors, or setting out every side with '
    + 'no preference, is sound too. A wink is still an opinion.',
};
