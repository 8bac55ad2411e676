/** Before you start: what this is, who sees what, what is kept, and the agreement to take part. */
export const start = {
  'start.title': 'Before you start',
  'start.purpose': 'This is for you. It shows what you do well and helps you choose what to work on next.',
  'start.notATest': 'It is not a test. It must not be used to choose people for a job, to set pay, or to punish anyone.',
  'start.forWhom': 'Who it is for: {who}',
  'start.time':
    '{count, plural, one {It takes about # minute.} other {It takes about # minutes.}} There is no time limit. You can stop, and come back later.',

  'start.whoSees': 'Who sees your answers',
  'start.sharing.nobody': 'Nobody sees your answers but you. {council} can be told that you have finished, and nothing more.',
  'start.sharing.nobody.others': 'Your answers stay with you until you pass them on. {council} can be told that you have finished, and nothing more.',
  'start.sharing.plan': 'Nobody sees your answers but you. When you finish, {council} gets your plan: what you chose to do, for which skills, and by when.',
  'start.sharing.result':
    'When you finish, {council} gets your result: where you are with each skill, what stands in the way, and your plan. It does not get your notes.',
  'start.sharing.result.scenarios': 'Your result also shows how you answered the situations.',
  'start.sharing.result.readiness': 'Your result also shows if you seem ready to speak, and why.',
  'start.sharing.noCouncil': 'Nobody sees your answers but you. They leave this device only if you send or print them.',
  'start.sharing.site.nobody': 'Nobody sees your answers but you. They leave this device only if you send or print them. This website can be told that you have finished, and nothing more.',
  'start.sharing.site.nobody.others': 'Your answers stay with you until you pass them on. This website can be told that you have finished, and nothing more.',
  'start.sharing.site.plan':
    'Nobody sees your answers but you. When you finish, this website gets your plan: what you chose to do, for which skills, and by when.',
  'start.sharing.site.result':
    'When you finish, this website gets your result: where you are with each skill, what stands in the way, and your plan. It does not get your notes.',
  'start.othersTakePart':
    'Other people take part too: someone who watches you, and a manager who decides. Anyone you pass the file to can read what is in it.',
  'start.integrity.private':
    'Some questions are about honesty and fair dealing. Your answers to those stay with you. They are left out of anything that is shared.',
  'start.integrity.shared':
    'Some questions are about honesty and fair dealing. {council} has asked to see those answers too. You are told again before each one.',
  'start.integrity.shared.site':
    'Some questions are about honesty and fair dealing. This website asks to see those answers too. You are told again before each one.',

  'start.kept': 'What is kept',
  'start.kept.nothingYet': 'Nothing is kept until you agree.',
  'start.kept.device': 'Your answers are kept on this device, so that you can come back to them.',
  'start.kept.page': 'Your answers are kept only as long as this page is open. To come back to them, download a copy.',
  'start.kept.council': 'Your answers are kept by {council}, so that you can come back to them.',
  'start.kept.file': 'Your answers are kept in one file, and only there.',
  'start.kept.days':
    '{count, plural, one {Answers you leave here, finished or not, are deleted after # day, unless you choose to keep them.} other {Answers you leave here, finished or not, are deleted after # days, unless you choose to keep them.}} With a plan or a decision, the days count from its end.',
  'start.kept.howLong': 'How long it is kept: {retention}',
  'start.sharedDevice': 'Do other people use this device? Then clear it when you have finished.',

  'start.stop': 'You can stop and delete',
  'start.stop.text': 'You can choose “Stop and delete” at any time. Your answers and notes are then gone for good.',
  'start.stop.decision':
    'Once a manager has decided if you may speak at meetings, that decision is kept: what it was, the date, who made it, and until when it holds. Your answers and notes are still deleted.',

  'start.controller': 'Who looks after your data',
  'start.controller.council': '{council} is in charge of your data. It is the data controller.',
  'start.controller.contact': 'A question about your data? Contact {contact}.',
  'start.controller.you': 'This copy belongs to no council. Your answers are in your own hands.',
  'start.controller.site': 'No council is named here. Ask the people who run this website who looks after what it gets.',
  'start.controller.basis': 'The legal reason for using your data: {basis}',
  'start.privacyNotice': 'Read the privacy notice',

  'start.agreement': 'Your agreement',
  'start.agreement.label': 'I have read this, and I agree to take part',
  'start.agreement.hint': 'You can change your mind at any time.',
  'start.agreement.button': 'Agree and start',
  'start.agreement.no': 'I do not want to take part',
  'start.agreement.needed': 'To go on, tick the box to say that you agree',
  'start.declined': 'That is fine. Nothing was kept. You can close this page.',

  'start.practice': 'Try one first',
  'start.practice.lead': 'This question is only for practice. Your answer is thrown away.',
  'start.practice.question': 'How well do you make a cup of tea?',
  'start.practice.done': 'That is all there is to it. Your practice answer has been thrown away.',
  'start.practice.skip': 'Skip the practice',

  'start.largePrint': 'Large print',
  'start.normalPrint': 'Normal print',
  'start.readToMe': 'Read it to me',
  'start.readToMe.stop': 'Stop reading',
  'start.readToMe.hint': 'This uses the voice of your own device.',
  'start.readToMe.noVoice': 'This device has no voice for {language, select, cy {Welsh} other {English}}.',
  'start.onPaper': 'On paper instead',
  'start.onPaper.hint': 'Print the questions and fill them in by hand.',
  'start.onPaper.ask': 'No printer? Ask {contact} for a copy.',

  'start.welcomeBack': 'Welcome back. You have answered {answered} of {total} questions.',
  'start.welcomeBack.none': 'Welcome back. You have not answered a question yet.',
  'start.carryOn': 'Carry on where I left off',
  'start.afresh': 'Start afresh',
  'start.afresh.warning': 'If you start afresh, the answers kept here are deleted.',
};
