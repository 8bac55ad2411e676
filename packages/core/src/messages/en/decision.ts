/** A person decides. The rules only suggest, and give all their reasons. */
export const decision = {
  'decision.title': 'The decision',
  'decision.lead': 'The answers suggest what is below. A person decides, and may decide something else.',
  'decision.suggested': 'What the answers suggest',
  'decision.reasons': 'Why',
  'decision.reasons.none': 'All that was looked for has been seen.',

  // In the words people were promised: an adapter looks these up by the id of the status.
  'decision.status.READY': 'May speak alone until {date}',
  'decision.status.READY_WITH_SUPPORT': 'May speak beside {name}',
  'decision.status.NOT_YET': 'Watch and take notes for now; next: {next}',
  'decision.status.REVIEW': 'Talk it through first',
  'decision.status.NOT_ASSESSED': 'Not everything has been watched yet: {list}',

  // The same before there is a date, a name or a list: as a suggestion, or as a choice.
  'decision.choice.READY': 'May speak alone',
  'decision.choice.READY_WITH_SUPPORT': 'May speak beside a colleague',
  'decision.choice.NOT_YET': 'Watch and take notes for now',
  'decision.choice.REVIEW': 'Talk it through first',
  'decision.choice.NOT_ASSESSED': 'Not everything has been watched yet',

  // One sentence for each reason, by its code. They are read by the officer and by others, so they speak of the skill and to nobody.
  'decision.reason.CRITICAL_NOT_SEEN': 'Not all of “{skill}” has been watched yet.',
  'decision.reason.OTHERS_TOO_FEW': 'Too few of the other skills have been watched so far.',
  'decision.reason.CRITICAL_NOT_SHOWN': '“{skill}” has not been seen yet. It is needed before speaking.',
  'decision.reason.INTEGRITY_WITH_HELP': '“{skill}” was seen with help. It has to be there without help before speaking.',
  'decision.reason.FLAG_OPEN': 'One choice in “{scenario}” is still to be talked over.',
  'decision.reason.ASSESSORS_DIFFER': 'The people who watched “{skill}” saw it in very different ways.',
  'decision.reason.SUPPORT_MISSING': 'Not in place yet: {support}',
  'decision.reason.OTHER_TOO_LOW': '“{skill}” needs more practice first.',
  'decision.reason.OTHERS_MEAN_LOW': 'The other skills, taken together, need more practice first.',
  'decision.reason.SKILL_WITH_HELP': '“{skill}” was seen with help, so a colleague should be there too.',
  'decision.reason.OTHERS_MEAN_BELOW_READY': 'The other skills, taken together, are nearly there, so a colleague should be there too.',

  'decision.next': 'What comes next',
  'decision.next.READY': 'Go to the meeting. Talk it over afterwards.',
  'decision.next.READY_WITH_SUPPORT': 'Go to the meeting with your colleague. Talk it over afterwards.',
  'decision.next.NOT_YET': 'Put these things in place. Then ask again.',
  'decision.next.REVIEW': 'Talk it through. Then look at it again.',
  'decision.next.NOT_ASSESSED': 'Ask someone to watch what is on the list.',

  'decision.make': 'What do you decide?',
  'decision.make.missing': 'Choose what you decide',
  'decision.managerOnly': 'A manager fills in this part. You cannot decide about yourself.',
  'decision.otherwise': 'Why do you decide something else?',
  'decision.otherwise.missing': 'Say why you decide something other than what the answers suggest',
  'decision.beside': 'Beside which colleague?',
  'decision.beside.hint': 'Someone who may speak alone at the time of the meeting',
  'decision.beside.missing': 'Name the colleague who will be there',
  'decision.who': 'Your name or staff number',
  'decision.who.missing': 'Give your name or staff number',
  'decision.date': 'Date of the decision',
  'decision.record': 'Record the decision',
  'decision.decidedBy': 'Decided by {name} on {date}',
  'decision.isKept':
    'Good to know before a manager decides: the decision is kept even if you stop and delete later. What is kept: what it was, the date, who made it, and until when it holds.',

  'decision.yourSide': 'Your side',
  'decision.comment': 'What do you say to this decision?',
  'decision.comment.hint': 'Your words stand next to the decision.',
  'decision.comment.saved': 'Your words have been saved.',
  'decision.secondAssessor': 'Ask for a second assessor',
  'decision.secondAssessor.hint': 'Then someone else watches you too.',
  'decision.secondAssessor.asked': 'You have asked for a second assessor.',
  'decision.adjustment': 'What do you need so that you can take part?',
  'decision.adjustment.hint': 'For example a seat, a microphone, a signer or a break. It never counts against you.',
  'decision.adjustment.saved': 'What you need has been saved.',
};
