import type { Competency } from '../../../framework/framework.ts';

export const partnersAndAgencies: Competency = {
  id: 'partners-and-agencies',
  title: 'Partners and agencies',
  plainTitle: 'Working with the others involved',
  summary: 'The police, health services and others have their part too, and you each speak for your own.',
  group: 'readiness',
  phrases: ['ot-1', 'ot-2', 'ot-3'],
  indicators: [
    {
      id: 'rd11a',
      reviewed: 'draft',
      stem: 'know who else is involved',
      observed: 'know who else is involved',
      phrases: ['ot-1', 'ot-3'],
    },
    {
      id: 'rd11b',
      reviewed: 'draft',
      stem: 'speak only for the council',
      observed: 'speak only for the council',
      phrases: ['ot-3'],
    },
    {
      id: 'rd11c',
      reviewed: 'draft',
      stem: 'agree beforehand with partners what each will say',
      observed: 'agree beforehand with partners what each will say',
      phrases: ['ot-1', 'ot-2'],
    },
  ],
  anchors: [
    {
      level: 0,
      analyst: 'Blames partners',
      shown: 'I do not know yet who else is involved, or what I can say when people ask about their part.',
      observed: 'They do not know yet who else is involved, or what they can say when people ask about the others\' part.',
    },
    {
      level: 1,
      analyst: 'Knows names',
      shown: 'I know who else is involved, and someone helps me settle with them what each of us says.',
      observed: 'They know who else is involved, and someone helps them settle with the others what each of them says.',
    },
    {
      level: 2,
      analyst: 'Agreed lines, joint replies',
      shown: 'I speak for the council only, and I have agreed with the others what each of us says and what we answer together.',
      observed: 'They speak for the council only, and have agreed with the others what each of them says and what they answer together.',
    },
    {
      level: 3,
      analyst: 'Brings partners together',
      shown: 'I get the others round a table before the meeting, so that people hear one full answer.',
      observed: 'They get the others round a table before the meeting, so that people hear one full answer.',
    },
  ],
  firstChoices: ['da13'],
  crosswalk: ['Seven Principles of Public Life: accountability'],
};
