/** Looking at a plan again, until it is closed. */
export const followUp = {
  'followUp.title': 'How is it going?',
  'followUp.due': 'You said that you would look at your plan again on {date}.',
  'followUp.notDue': 'You do not have to look at this until {date}.',
  'followUp.doneOf': '{done} of {total} done',
  'followUp.next': 'Next: “{step}”, by {date}.',
  'followUp.stillToDo': 'Still to do, by {date}',
  'followUp.past': 'Planned for {date}. You can still do it, or leave it.',
  'followUp.done': 'I have done this',
  'followUp.doneWhat': 'I have done this: {step}',
  'followUp.doneOn': 'Done on {date}',
  'followUp.note': 'What is different now? (optional)',
  'followUp.close': 'Close my plan',
  'followUp.closed': 'You closed your plan on {date}.',
  'followUp.again': 'Would you like to look at your skills again? Leave at least three months, so that things have time to change.',
};
