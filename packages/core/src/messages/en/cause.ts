/** What stands in the way. The choices themselves belong to the framework. */
export const cause = {
  'cause.title': 'What stands in the way?',
  'cause.question': '“{skill}”: what would help you most?',
  'cause.hint': 'Choose the one that fits best. It decides what we suggest.',
  'cause.you': 'Something for you',
  'cause.council': 'Something about how the council works',
  'cause.council.note': 'If so, the council has to act, not you. We list it apart from your own plan.',
  'cause.or': 'Or',
  'cause.notSure': 'I am not sure',
  'cause.missing': 'Choose what would help you most with “{skill}”, or say that you are not sure',
};
