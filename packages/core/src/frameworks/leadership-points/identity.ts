import type { Audience, Fact } from '../../framework/framework.ts';

/** Settles which points are put to the person, and in what words. */
export const identity: Fact = {
  id: 'identity',
  question: 'Which of these are you?',
  hint: 'It settles which questions you see. Some are only for paid staff.',
  kind: 'choice',
  options: [
    { id: 'senior-officer', label: 'Senior officer who advises councillors', hint: 'Paid staff, but not the chief executive' },
    { id: 'chief-executive', label: 'Chief executive', hint: 'Head of the paid service' },
    { id: 'leadership', label: 'Leader, elected mayor or cabinet member', hint: 'Councillors who lead the council' },
    { id: 'member', label: 'Councillor', hint: 'Any other councillor, of any party or none' },
  ],
};

/** Paid staff only: an elected member may seek attention for a cause, or oppose the leadership. */
export const officers: Audience = { identity: ['senior-officer', 'chief-executive'] };

/** The pair that point 12 names: both sides answer. */
export const chiefExecutiveAndLeadership: Audience = { identity: ['chief-executive', 'leadership'] };
