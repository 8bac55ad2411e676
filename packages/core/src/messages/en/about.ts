/** The facts that settle what is asked. The questions themselves belong to each framework. */
export const about = {
  'about.lead': 'First, a few facts about you. They decide which questions you are asked, and nothing else.',
  'about.leaveOut': 'You can leave this one out.',
  'about.ifLeftOut': 'If you leave it out, we take it that the answer is: {value}',
  'about.changing': 'If you change this, you may be asked other questions.',
  'about.day': 'Day',
  'about.month': 'Month',
  'about.year': 'Year',
  'about.dateHint': 'For example, 27 3 2027',
  'about.numberHint': 'A whole number, such as 3',
  'about.check': 'Check what you told us',
  'about.settle': 'This is right',
  'about.reworded': 'This question is worded for your job.',
};
