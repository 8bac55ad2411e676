/** What a person is told when an answer does not fit or something breaks. It names the question and what would be right. */
export const errors = {
  'errors.choice.missing': 'Choose an answer for “{question}”',
  'errors.text.missing': 'Write something for “{question}”',
  'errors.text.tooLong':
    '{count, plural, one {Your words for “{question}” must be shorter: # letter at most} other {Your words for “{question}” must be shorter: # letters at most}}',
  'errors.date.missing': 'Give a date for “{question}”',
  'errors.date.part': 'The date for “{question}” also needs a {part, select, day {day} month {month} other {year}}',
  'errors.date.notReal': 'The date for “{question}” must be a real date, such as 27 3 2027',
  'errors.date.past': 'The date for “{question}” must be today or later',
  'errors.date.future': 'The date for “{question}” must be today or earlier',
  'errors.number.missing': 'Give a number for “{question}”',
  'errors.number.notWhole': 'The number for “{question}” must be a whole number, such as 3',
  'errors.number.tooSmall': 'The number for “{question}” must be {least} or more',
  'errors.number.tooBig': 'The number for “{question}” must be {most} or less',

  'errors.cannotDoThat': 'That cannot be done at this point. Nothing has changed.',
  'errors.othersOnly': 'Only somebody else can fill in this part.',
  'errors.managerOnly': 'Only a manager can fill in this part.',
  'errors.broken': 'Something went wrong on our side. What was saved is still there.',
  'errors.broken.whatToDo': 'Reload the page. If it happens again, ask for help.',
  'errors.notFound': 'There is no such page here.',
  'errors.noScript': 'This page needs JavaScript. You can also do this on paper.',
  'errors.notFinished': 'Finish this part first',
  'errors.cannotStart': 'This part of the page could not start.',
  'errors.cannotStart.whatToDo': 'Try again. If it still does not start, tell the people who look after this site.',
  'errors.cannotStart.forThem': 'For the people who look after this site',
  'errors.oldBrowser': 'This browser is too old for this page. Try another one, or do it on paper.',
};
