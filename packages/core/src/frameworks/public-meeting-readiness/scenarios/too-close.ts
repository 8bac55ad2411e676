import type { Scenario } from '../../../framework/framework.ts';

export const tooClose: Scenario = {
  id: 'sj5',
  reviewed: 'draft',
  title: 'Too close',
  situation: 'The meeting is heated, and the shouting grows. A man walks up to you, swears, and stands very close.',
  competencies: ['safety-and-plan', 'calm-under-challenge'],
  phrases: ['ot-4', 'ss-cr'],
  options: [
    { id: 'a', key: 4, text: 'Step back to the exit you checked, signal the chair to pause, follow the safety plan.' },
    { id: 'b', key: 3, text: 'Turn to the chair and ask for a short break, so that everyone can cool down.' },
    { id: 'c', key: 2, text: 'Talk louder than the shouting, so that the others in the room can still hear you.' },
    { id: 'd', key: 2, text: 'Warn him, in a firm voice, that you will call the police if he does not move away.' },
    { id: 'e', key: 1, text: 'Take him by the arm, gently, and lead him back to the place where he was sitting.' },
  ],
  rationale: 'Distance comes first, and the plan is there to be used. Touching somebody who is angry raises the risk, however gently it is done.',
};
