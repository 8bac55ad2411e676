/** Stop and delete. */
export const stop = {
  'stop.title': 'Stop and delete?',
  'stop.lead': 'Your answers and notes are deleted for good. Nobody can bring them back.',
  'stop.noReason': 'You do not have to say why.',
  'stop.copies': 'We cannot delete what you have printed, sent or downloaded.',
  'stop.decisionStays': 'The decision about speaking at meetings is kept: what it was, the date, who made it, and until when it holds.',
  'stop.confirm': 'Yes, stop and delete',
  'stop.keep': 'No, keep my answers',
  'stop.leaveInstead': 'You can also save and leave, and come back another day.',
  'stop.done': 'Deleted',
  'stop.done.text': 'Your answers and notes are gone.',
  'stop.done.decision': 'Only the decision is kept. How long it is kept: {retention}',
  'stop.failed': 'Your answers could not be deleted. Please try again, or choose “Clear this computer”.',
};
