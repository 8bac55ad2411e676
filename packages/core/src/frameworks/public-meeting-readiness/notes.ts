import type { Note } from '../../framework/framework.ts';

/** Shown and never asked: two on the way, and what to have at hand in the room. */
export const notes: readonly Note[] = [
  {
    id: 'no-deep-end',
    where: 'before',
    at: 'about',
    text: 'Some officers have had to speak at a public meeting with nobody to help them beforehand. You should not have to. '
      + 'So we begin with your meeting, how many days there are, and what you can do in them.',
    phrases: ['ot-4'],
  },
  {
    id: 'two-halves',
    where: 'before',
    at: 'supports',
    text: 'Being ready has two halves: what you can do, and the help you have before you go. This list is the second half. '
      + 'Asking for what is on it is part of getting ready.',
    phrases: ['ot-5'],
  },
  {
    id: 'say-find-out',
    where: 'card',
    text: 'You can say: "I do not know that yet. I will find out and tell you by …" Name a day that you can keep.',
    phrases: ['tp-12'],
  },
  {
    id: 'say-not-decided',
    where: 'card',
    text: 'You can say: "I cannot promise that. Let me tell you who decides, when, and how to have your say."',
    phrases: ['tp-3'],
  },
  {
    id: 'say-whole-council',
    where: 'card',
    text: 'You can say: "I work for the whole council, so I leave the politics to the councillors. Here are the facts."',
    phrases: ['tp-4'],
  },
  {
    id: 'people-come-and-go',
    where: 'card',
    text: 'People move in and out of the area. Some in the room may be new, so say things from the start.',
    phrases: ['ot-8a'],
  },
  {
    id: 'many-ways-of-working',
    where: 'card',
    text: 'Services work in different ways, and some of those ways are new. Say which service does what.',
    phrases: ['ot-8b'],
  },
  {
    id: 'care-and-new-ideas',
    where: 'card',
    text: 'A council has to be careful and also has to try new things. If you cannot say yes in the room, say that you will take the idea back.',
    phrases: ['ot-8c'],
  },
];
