import type { decision as english } from '../en/decision.ts';
import type { WelshOf } from '../translation.ts';

export const decision: WelshOf<typeof english> = {
  'decision.title': { of: 'The decision', text: 'Y penderfyniad', status: 'draft' },
  'decision.lead': {
    of: 'The answers suggest what is below. A person decides, and may decide something else.',
    text: 'Mae’r atebion yn awgrymu’r hyn a welir isod. Person sy’n penderfynu, a chaiff benderfynu rhywbeth arall.',
    status: 'draft',
  },
  'decision.suggested': {
    of: 'What the answers suggest',
    text: 'Yr hyn y mae’r atebion yn ei awgrymu',
    status: 'draft',
  },
  'decision.reasons': { of: 'Why', text: 'Pam', status: 'draft' },
  'decision.reasons.none': {
    of: 'All that was looked for has been seen.',
    text: 'Gwelwyd popeth y buwyd yn chwilio amdano.',
    status: 'draft',
  },
  'decision.status.READY': {
    of: 'May speak alone until {date}',
    text: 'Yn cael siarad yn annibynnol tan {date}',
    status: 'draft',
  },
  'decision.status.READY_WITH_SUPPORT': {
    of: 'May speak beside {name}',
    text: 'Yn cael siarad wrth ochr {name}',
    status: 'draft',
  },
  'decision.status.NOT_YET': {
    of: 'Watch and take notes for now; next: {next}',
    text: 'Gwylio a chymryd nodiadau am y tro; nesaf: {next}',
    status: 'draft',
  },
  'decision.status.REVIEW': { of: 'Talk it through first', text: 'Ei drafod yn gyntaf', status: 'draft' },
  'decision.status.NOT_ASSESSED': {
    of: 'Not everything has been watched yet: {list}',
    text: 'Nid yw popeth wedi’i wylio eto: {list}',
    status: 'draft',
  },
  'decision.choice.READY': { of: 'May speak alone', text: 'Yn cael siarad yn annibynnol', status: 'draft' },
  'decision.choice.READY_WITH_SUPPORT': {
    of: 'May speak beside a colleague',
    text: 'Yn cael siarad wrth ochr cydweithiwr',
    status: 'draft',
  },
  'decision.choice.NOT_YET': {
    of: 'Watch and take notes for now',
    text: 'Gwylio a chymryd nodiadau am y tro',
    status: 'draft',
  },
  'decision.choice.REVIEW': { of: 'Talk it through first', text: 'Ei drafod yn gyntaf', status: 'draft' },
  'decision.choice.NOT_ASSESSED': {
    of: 'Not everything has been watched yet',
    text: 'Nid yw popeth wedi’i wylio eto',
    status: 'draft',
  },
  'decision.reason.CRITICAL_NOT_SEEN': {
    of: 'Not all of “{skill}” has been watched yet.',
    text: 'Nid yw “{skill}” wedi’i wylio’n llawn eto.',
    status: 'draft',
  },
  'decision.reason.OTHERS_TOO_FEW': {
    of: 'Too few of the other skills have been watched so far.',
    text: 'Rhy ychydig o’r sgiliau eraill sydd wedi’u gwylio hyd yma.',
    status: 'draft',
  },
  'decision.reason.CRITICAL_NOT_SHOWN': {
    of: '“{skill}” has not been seen yet. It is needed before speaking.',
    text: 'Nid yw “{skill}” wedi’i weld eto. Mae ei angen cyn siarad.',
    status: 'draft',
  },
  'decision.reason.INTEGRITY_WITH_HELP': {
    of: '“{skill}” was seen with help. It has to be there without help before speaking.',
    text: 'Gwelwyd “{skill}” gyda chymorth. Rhaid iddo fod yno heb gymorth cyn siarad.',
    status: 'draft',
  },
  'decision.reason.FLAG_OPEN': {
    of: 'One choice in “{scenario}” is still to be talked over.',
    text: 'Mae un dewis yn “{scenario}” i’w drafod o hyd.',
    status: 'draft',
  },
  'decision.reason.ASSESSORS_DIFFER': {
    of: 'The people who watched “{skill}” saw it in very different ways.',
    text: 'Gwelodd y bobl a fu’n gwylio “{skill}” ef mewn ffyrdd gwahanol iawn.',
    status: 'draft',
  },
  'decision.reason.SUPPORT_MISSING': {
    of: 'Not in place yet: {support}',
    text: 'Heb fod yn ei le eto: {support}',
    status: 'draft',
  },
  'decision.reason.OTHER_TOO_LOW': {
    of: '“{skill}” needs more practice first.',
    text: 'Mae angen mwy o ymarfer ar “{skill}” yn gyntaf.',
    status: 'draft',
  },
  'decision.reason.OTHERS_MEAN_LOW': {
    of: 'The other skills, taken together, need more practice first.',
    text: 'Mae angen mwy o ymarfer ar y sgiliau eraill, gyda’i gilydd, yn gyntaf.',
    status: 'draft',
  },
  'decision.reason.SKILL_WITH_HELP': {
    of: '“{skill}” was seen with help, so a colleague should be there too.',
    text: 'Gwelwyd “{skill}” gyda chymorth, felly dylai cydweithiwr fod yno hefyd.',
    status: 'draft',
  },
  'decision.reason.OTHERS_MEAN_BELOW_READY': {
    of: 'The other skills, taken together, are nearly there, so a colleague should be there too.',
    text: 'Mae’r sgiliau eraill, gyda’i gilydd, bron yno, felly dylai cydweithiwr fod yno hefyd.',
    status: 'draft',
  },
  'decision.next': { of: 'What comes next', text: 'Beth sy’n dod nesaf', status: 'draft' },
  'decision.next.READY': {
    of: 'Go to the meeting. Talk it over afterwards.',
    text: 'Ewch i’r cyfarfod. Trafodwch ef wedyn.',
    status: 'draft',
  },
  'decision.next.READY_WITH_SUPPORT': {
    of: 'Go to the meeting with your colleague. Talk it over afterwards.',
    text: 'Ewch i’r cyfarfod gyda’ch cydweithiwr. Trafodwch ef wedyn.',
    status: 'draft',
  },
  'decision.next.NOT_YET': {
    of: 'Put these things in place. Then ask again.',
    text: 'Rhowch y pethau hyn yn eu lle. Wedyn gofynnwch eto.',
    status: 'draft',
  },
  'decision.next.REVIEW': {
    of: 'Talk it through. Then look at it again.',
    text: 'Trafodwch ef. Wedyn edrychwch arno eto.',
    status: 'draft',
  },
  'decision.next.NOT_ASSESSED': {
    of: 'Ask someone to watch what is on the list.',
    text: 'Gofynnwch i rywun wylio’r hyn sydd ar y rhestr.',
    status: 'draft',
  },
  'decision.make': { of: 'What do you decide?', text: 'Beth yw eich penderfyniad?', status: 'draft' },
  'decision.make.missing': {
    of: 'Choose what you decide',
    text: 'Dewiswch beth yw eich penderfyniad',
    status: 'draft',
  },
  'decision.managerOnly': {
    of: 'A manager fills in this part. You cannot decide about yourself.',
    text: 'Rheolwr sy’n llenwi’r rhan hon. Ni allwch benderfynu amdanoch chi eich hun.',
    status: 'draft',
  },
  'decision.otherwise': {
    of: 'Why do you decide something else?',
    text: 'Pam rydych yn penderfynu rhywbeth arall?',
    status: 'draft',
  },
  'decision.otherwise.missing': {
    of: 'Say why you decide something other than what the answers suggest',
    text: 'Dywedwch pam rydych yn penderfynu rhywbeth heblaw’r hyn y mae’r atebion yn ei awgrymu',
    status: 'draft',
  },
  'decision.beside': { of: 'Beside which colleague?', text: 'Wrth ochr pa gydweithiwr?', status: 'draft' },
  'decision.beside.hint': {
    of: 'Someone who may speak alone at the time of the meeting',
    text: 'Rhywun a fydd yn cael siarad yn annibynnol adeg y cyfarfod',
    status: 'draft',
  },
  'decision.beside.missing': {
    of: 'Name the colleague who will be there',
    text: 'Rhowch enw’r cydweithiwr a fydd yno',
    status: 'draft',
  },
  'decision.who': { of: 'Your name or staff number', text: 'Eich enw neu’ch rhif staff', status: 'draft' },
  'decision.who.missing': {
    of: 'Give your name or staff number',
    text: 'Rhowch eich enw neu’ch rhif staff',
    status: 'draft',
  },
  'decision.date': { of: 'Date of the decision', text: 'Dyddiad y penderfyniad', status: 'draft' },
  'decision.record': { of: 'Record the decision', text: 'Cofnodi’r penderfyniad', status: 'draft' },
  'decision.about': { of: 'In short', text: 'Yn fyr', status: 'draft' },
  'decision.decidedBy': {
    of: 'Decided by {name} on {date}',
    text: 'Penderfynwyd gan {name} ar {date}',
    status: 'draft',
  },
  'decision.isKept': {
    of: 'Good to know before a manager decides: the decision is kept even if you stop and delete later. What is kept: what it was, the date, who made it, and until when it holds.',
    text: 'Da gwybod cyn i reolwr benderfynu: cedwir y penderfyniad hyd yn oed os byddwch yn stopio a dileu wedyn. Yr hyn a gedwir: beth ydoedd, y dyddiad, pwy a’i gwnaeth, a than pryd y mae’n ddilys.',
    status: 'draft',
  },
  'decision.yourSide': { of: 'Your side of the decision', text: 'Eich ochr chi o’r penderfyniad', status: 'draft' },
  'decision.before': { of: 'Before a manager decides', text: 'Cyn i reolwr benderfynu', status: 'draft' },
  'decision.before.lead': {
    of: 'A manager now decides what you may do at the meeting. You cannot decide about yourself.',
    text: 'Bydd rheolwr nawr yn penderfynu beth y cewch ei wneud yn y cyfarfod. Ni allwch benderfynu amdanoch eich hun.',
    status: 'draft',
  },
  'decision.before.how': { of: 'How the manager gets it', text: 'Sut mae’r rheolwr yn ei gael', status: 'draft' },
  'decision.before.ask': { of: 'What you can ask for', text: 'Yr hyn y gallwch ofyn amdano', status: 'draft' },
  'decision.before.later': {
    of: 'Once a decision has been made, you can say here what you think of it.',
    text: 'Unwaith y bydd penderfyniad wedi’i wneud, gallwch ddweud yma beth yw eich barn amdano.',
    status: 'draft',
  },
  'decision.comment': {
    of: 'What do you say to this decision?',
    text: 'Beth yw eich barn am y penderfyniad hwn?',
    status: 'draft',
  },
  'decision.comment.hint': {
    of: 'Your words stand next to the decision.',
    text: 'Bydd eich geiriau wrth ochr y penderfyniad.',
    status: 'draft',
  },
  'decision.comment.saved': {
    of: 'Your words have been saved.',
    text: 'Mae eich geiriau wedi’u cadw.',
    status: 'draft',
  },
  'decision.secondAssessor': { of: 'Ask for a second assessor', text: 'Gofyn am ail asesydd', status: 'draft' },
  'decision.secondAssessor.hint': {
    of: 'You may ask that somebody else watches you too.',
    text: 'Cewch ofyn i rywun arall eich gwylio hefyd.',
    status: 'draft',
  },
  'decision.secondAssessor.asked': {
    of: 'You have asked for a second assessor.',
    text: 'Rydych wedi gofyn am ail asesydd.',
    status: 'draft',
  },
  'decision.secondAssessor.how': {
    of: 'Somebody else can watch once a manager has chosen “Talk it through first”.',
    text: 'Gall rhywun arall wylio pan fydd rheolwr wedi dewis “Ei drafod yn gyntaf”.',
    status: 'draft',
  },
  'decision.adjustment': {
    of: 'What do you need so that you can take part?',
    text: 'Beth sydd ei angen arnoch er mwyn gallu cymryd rhan?',
    status: 'draft',
  },
  'decision.adjustment.hint': {
    of: 'For example a seat, a microphone, a signer or a break. It never counts against you.',
    text: 'Er enghraifft sedd, microffon, arwyddwr neu egwyl. Nid yw byth yn cyfrif yn eich erbyn.',
    status: 'draft',
  },
  'decision.adjustment.saved': {
    of: 'What you need has been saved.',
    text: 'Mae’r hyn sydd ei angen arnoch wedi’i gadw.',
    status: 'draft',
  },
};
