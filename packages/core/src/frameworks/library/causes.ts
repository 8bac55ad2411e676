import type { Cause } from '../../framework/framework.ts';

/** Something in how the council works is the council's to put right, whichever it is; the person has only said what they see. */
const forTheCouncil = ['da2', 'da16', 'da17', 'da24', 'da25'] as const;

/** What stands between a person and where they want to be, in their own words. */
export const causes: readonly Cause[] = [
  { id: 'know-more', label: 'I need to know more', to: 'person', actions: ['da1', 'da3', 'da6', 'da8'] },
  { id: 'practise', label: 'I need to practise', to: 'person', actions: ['da12', 'da15', 'da18', 'da26'] },
  { id: 'confidence', label: 'I need more confidence', to: 'person', actions: ['da5', 'da15', 'da18', 'da19'] },
  { id: 'chance', label: 'I need a chance to do it', to: 'person', actions: ['da9', 'da10', 'da13', 'da21', 'da22'] },
  { id: 'council-asking', label: 'How the council works: I do not find it easy to ask', to: 'organisation', actions: forTheCouncil },
  { id: 'council-behaviour', label: 'How the council works: the way people behave in meetings', to: 'organisation', actions: forTheCouncil },
  { id: 'council-contact', label: 'How the council works: I do not know who to contact', to: 'organisation', actions: forTheCouncil },
  { id: 'council-rules', label: 'How the council works: the rules make it hard for me', to: 'organisation', actions: forTheCouncil },
  { id: 'council-other', label: 'How the council works: something else', to: 'organisation', actions: forTheCouncil },
];
