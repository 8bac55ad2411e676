import type { Phrase } from '../../../framework/framework.ts';

/** Fourteen tools and techniques; one that holds several tools is split. */
export const tools: readonly Phrase[] = [
  { id: 'tt-1a', phrase: 'Train councillors on their role', document: 'S004', section: '2 Tools and techniques, 1' },
  { id: 'tt-1b', phrase: 'joint training sessions with councillors and officers', document: 'S004', section: '2 Tools and techniques, 1' },
  { id: 'tt-2', phrase: 'political nuances of local authorities when they begin', document: 'S004', section: '2 Tools and techniques, 2' },
  { id: 'tt-3', phrase: 'continued support', document: 'S004', section: '2 Tools and techniques, 3' },
  { id: 'tt-4', phrase: 'external facilitators', document: 'S004', section: '2 Tools and techniques, 4' },
  { id: 'tt-5', phrase: 'Invite councillors to NAN Action Learning days', document: 'S004', section: '2 Tools and techniques, 5' },
  { id: 'tt-6', phrase: 'directives from party whips', document: 'S004', section: '2 Tools and techniques, 6' },
  { id: 'tt-7a', phrase: 'log calls', document: 'S004', section: '2 Tools and techniques, 7' },
  { id: 'tt-7b', phrase: 'capture data', document: 'S004', section: '2 Tools and techniques, 7' },
  { id: 'tt-7c', phrase: 'develop ward profiles', document: 'S004', section: '2 Tools and techniques, 7' },
  { id: 'tt-7d', phrase: 'pass the information on to members', document: 'S004', section: '2 Tools and techniques, 7' },
  { id: 'tt-8', phrase: 'walkabouts', document: 'S004', section: '2 Tools and techniques, 8' },
  { id: 'tt-9', phrase: 'community action plans or work plans', document: 'S004', section: '2 Tools and techniques, 9' },
  { id: 'tt-10', phrase: 'focussing on the needs', document: 'S004', section: '2 Tools and techniques, 10' },
  { id: 'tt-11', phrase: 'Reflect and review activities', document: 'S004', section: '2 Tools and techniques, 11' },
  { id: 'tt-12', phrase: 'from the very beginning', document: 'S004', section: '2 Tools and techniques, 12' },
  { id: 'tt-13', phrase: 'Model behaviours', document: 'S004', section: '2 Tools and techniques, 13' },
  {
    id: 'tt-14', phrase: 'less experienced councillors to shadow more experienced councillors',
    document: 'S004', section: '2 Tools and techniques, 14',
  },
];
