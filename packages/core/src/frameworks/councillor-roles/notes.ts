import type { Note } from '../../framework/framework.ts';

/** What the source says about the setting: shown where it helps, and never asked. */
export const notes: readonly Note[] = [
  {
    id: 'ward-work',
    where: 'before',
    at: 'about',
    text: 'These questions are mostly about the work you do among residents. '
      + 'So we first ask whether you also help to run the council, and word two of them to suit.',
    phrases: ['cx-3'],
  },
  {
    id: 'three-strands',
    where: 'before',
    at: 'roles',
    text: 'Working in a neighbourhood means listening to people, having a part in decisions, and seeing that services run well. '
      + 'The six roles cover all of it. Choose one, some or all: you can come back for the others.',
    phrases: ['cx-2'],
  },
  {
    id: 'help-to-do-it',
    where: 'report',
    text: 'This should end in help, and not in a mark. '
      + 'If you are short of tools, support or a clear way to get things done, say so: that is for the council to put right.',
    phrases: ['cx-4'],
  },
  {
    id: 'no-one-way',
    where: 'report',
    text: 'There is no one right way to be a councillor. A way of working that has served your residents for years is not a weakness.',
    phrases: ['dp-3', 'wt-9'],
  },
];
