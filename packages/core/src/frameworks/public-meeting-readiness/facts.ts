import type { Fact } from '../../framework/framework.ts';

/** The meeting first: everything else counts back from its date. */
export const facts: readonly Fact[] = [
  {
    id: 'meetingOn',
    question: 'When is the meeting?',
    observed: 'The meeting',
    hint: 'Leave this empty if there is no date yet. You can get ready all the same.',
    kind: 'date',
    optional: true,
  },
  {
    id: 'part',
    question: 'What will your part in it be?',
    observed: 'The officer’s part in it',
    kind: 'choice',
    options: [
      { id: 'watch', label: 'Watch', hint: 'You can do this now. Nobody has to agree to it first.' },
      { id: 'notes', label: 'Take notes', hint: 'You can do this now too, and it is a good way to begin.' },
      { id: 'beside', label: 'Speak beside a colleague', hint: 'A colleague who is ready is next to you and can step in.' },
      { id: 'alone', label: 'Speak alone', hint: 'You are the one who speaks for the council.' },
    ],
  },
  {
    id: 'meetingsSpoken',
    question: 'At how many public meetings have you spoken for the council so far?',
    observed: 'Public meetings they have spoken at',
    hint: 'Put 0 if this is your first. Everyone who speaks well today once had a first one.',
    kind: 'whole-number',
    default: 0,
    phrases: ['ot-4'],
  },
];
