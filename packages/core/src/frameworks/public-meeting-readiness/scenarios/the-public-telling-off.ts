import type { Scenario } from '../../../framework/framework.ts';

export const thePublicTellingOff: Scenario = {
  id: 'sj2',
  reviewed: 'draft',
  title: 'The public telling-off',
  situation:
    'You have just given the figures on missed bin rounds to a room of 80 people. A councillor blames you for the missed rounds, by name, and '
    + 'laughs at your figures.',
  competencies: ['calm-under-challenge'],
  phrases: ['wt-2', 'wt-3'],
  options: [
    { id: 'a', key: 4, text: 'Stay calm, give the facts briefly, offer to follow up, and look to the chair.' },
    { id: 'b', key: 3, text: 'Answer with the facts, and raise the behaviour with your manager the next day.' },
    { id: 'c', key: 2, text: 'Say nothing at all in reply, pick up your papers and walk off.' },
    { id: 'd', key: 1, text: 'Point out to everyone in the room how that councillor voted on the bin rounds.' },
    { id: 'e', key: 1, text: 'Tell the councillor off, there and then, for speaking to you in that way.' },
  ],
  rationale:
    'Residents came for their answers: staying calm and giving the facts keeps the time for them, and leaves behaviour to the chair. '
    + 'How somebody voted is party politics. This is not for you alone to bear: the council can agree rules for how people behave at meetings.',
};
