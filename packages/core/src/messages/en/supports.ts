/** What is put in place around a meeting: a dated list that counts down and blocks nothing. */
export const supports = {
  'supports.lead': 'Here is what to put in place before you speak. What is due first comes first.',
  'supports.keptTooShort': 'That is before your meeting. Choose to keep them longer, so that nothing is gone by then.',
  'supports.countdown':
    '{count, plural, =0 {Your meeting is today.} =1 {Your meeting is tomorrow.} one {Your meeting is in # day.} other {Your meeting is in # days.}}',
  'supports.meetingOn': 'Your meeting is on {date}.',
  'supports.meetingWas': 'Your meeting was on {date}.',
  'supports.noDate': 'You have not given the date of a meeting, so this list has no dates yet.',
  'supports.stillPossible': 'What you can still do in the time left',
  'supports.nothingHeldUp': 'None of this holds you up. You can go on with the questions and come back.',
  'supports.usedLater': 'A manager looks at this list when they decide.',
  'supports.deciding':
    'You can put things in place until a manager has decided. If a manager has your file already, send it again after a change: this is not in theirs.',
  'supports.closed': 'A manager has decided, so this list stays as it was then.',
  'supports.watching': 'You need none of this to watch a meeting or to take notes.',
  'supports.by': 'Do this by {date}',
  'supports.daysLeft': '{count, plural, =0 {Today is the last day} one {# day left} other {# days left}}',
  'supports.late': 'Best done by {date}. There is still time.',
  'supports.tooLate':
    '{count, plural, one {Too late now: this takes # day.} other {Too late now: this takes # days.}} Talk to your manager about what to do instead.',
  'supports.after': 'After the meeting, by {date}',
  'supports.needed': 'Needed before you speak',
  'supports.goodToHave': 'Good to have',
  'supports.status.done': 'Done',
  'supports.status.notNeeded': 'Not needed',
  'supports.status.open': 'Not yet',
  'supports.whyNotNeeded': 'Why is it not needed?',
  'supports.whyNotNeeded.missing': 'Say why this is not needed: “{support}”',
  'supports.doneOn': 'Done on {date}',
  'supports.doneOf': '{done} of {total} in place',
};
