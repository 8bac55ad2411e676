/** One person at two times. */
export const change = {
  'change.title': 'What has changed',
  'change.dates': 'First time: {before}. Second time: {after}.',
  'change.warning.W_TOO_SOON': 'The two times are less than three months apart. That is soon: people still know what they said.',
  'change.warning.W_WRONG_ORDER': 'The days are the wrong way round. What stands second was filled in first.',
  'change.warning.W_NO_DATE': 'It is not known how far apart the two times are.',

  'change.moved': 'The questions have changed in between, from version {from} to version {to}. Why: {why}',
  'change.moved.renamed': '“{from}” is now “{to}”.',
  'change.moved.dropped': '“{item}” is no longer asked.',
  'change.moved.added': '“{item}” is new.',

  'change.verdict.better': 'Higher',
  'change.verdict.no-clear-change': 'No clear change',
  'change.verdict.worse': 'Lower',
  'change.verdict.cannot-tell': 'Cannot tell',

  'change.figures': '“{skill}” was at {before} and is now at {after}.',
  'change.skill': '“{skill}” cannot be set against what it was.',
  'change.choices': '“{skill}”: first “{before}”, now “{after}”.',
  'change.choices.none': 'no answer',
  'change.says.better': 'That is clearly higher. A change of {cut} or less could be chance; this is more.',
  'change.says.no-clear-change': 'That is no clear change. A change of {cut} or less could be chance.',
  'change.says.worse': 'That is clearly lower. A change of {cut} or less could be chance; this is more.',

  'change.why.choices': 'Words were chosen here, and no figure is made of them.',
  'change.why.integrity': 'These answers stand one by one. They are never put together.',
  'change.why.questions-changed': 'The questions were not the same both times.',
  'change.why.no-level': 'There were too few answers both times.',
  'change.why.no-level-before': 'There were too few answers the first time.',
  'change.why.no-level-after': 'There were too few answers the second time.',
  'change.why.other-answers': 'Not the same questions were answered both times. By those that were, it would read otherwise, so nobody can tell.',
  'change.why.no-norm': 'Nobody can tell if that is real. It is not known how much this figure moves by chance.',

  'change.then.level': 'Looking back, the first time is now put at {level}.',
  'change.then.lower': 'That is lower than what was said then: what counts as good has moved up.',
  'change.then.same': 'That is what was said then.',
  'change.then.higher': 'That is higher than what was said then: what counts as good has moved down.',
  'change.then.better': 'Seen from there, it is clearly higher now.',
  'change.then.no-clear-change': 'Seen from there, there is no clear change.',
  'change.then.worse': 'Seen from there, it is clearly lower now.',
  'change.then.cannot-tell': 'Seen from there, nobody can tell.',

  'change.learned': 'People often rate themselves lower after training, because they have learned what good is. Lower need not mean worse.',
  'change.askThen': 'One more question helps: where do you now think you were then?',
  'change.one': 'This is one person’s own view at two times. It is there to talk about, and not to judge by.',
  'change.watched': 'This is what was seen at two times, by those who watched. It is there to talk about.',
};
