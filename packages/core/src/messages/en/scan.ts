/** The quick scan: counted, never averaged. */
export const scan = {
  'scan.title': 'Quick scan',
  'scan.lead': 'Say what each skill is for you today. There is no need to think for long.',
  'scan.counted': 'This is only a first look. Your answers are counted, and nothing more is made of them.',
  'scan.progress': 'Skill {number} of {total}',
  'scan.result': 'Your first look',
  'scan.result.count': '{choice}: {count}',
  'scan.result.empty': 'None',
  'scan.lookCloser': 'Look at one of these more closely',
  'scan.lookCloserWhat': 'Look more closely: {skill}',
  'scan.blanks': '{count, plural, one {# skill has no answer yet} other {# skills have no answer yet}}',
};
