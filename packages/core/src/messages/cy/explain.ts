import type { explain as english } from '../en/explain.ts';
import type { WelshOf } from '../translation.ts';

export const explain: WelshOf<typeof english> = {
  'explain.level': {
    of: '“{skill}” comes to {level}, on a scale from {least} to {most}.',
    text: '{level} yw’r ffigur ar gyfer “{skill}”, ar raddfa o {least} i {most}.',
    status: 'draft',
  },
  'explain.noLevel': { of: 'There is no figure for “{skill}”.', text: 'Nid oes ffigur ar gyfer “{skill}”.', status: 'draft' },
  'explain.tooLittleSeen': {
    of: 'Too little of this was watched to say.',
    text: 'Gwyliwyd rhy ychydig o hyn i ddweud.',
    status: 'draft',
  },
  'explain.percent': {
    of: 'That is {percent} in 100 of the way up the scale.',
    text: 'Mae hynny {percent} o bob 100 o’r ffordd i fyny’r raddfa.',
    status: 'draft',
  },
  'explain.band': {
    of: 'That reads as “{band}”, which begins at {from}.',
    text: 'Mae hynny’n darllen fel “{band}”, sy’n dechrau ar {from}.',
    status: 'draft',
  },
  'explain.by.mean': {
    of: '{count, plural, one {It rests on # answer: {answers}.} other {It is the average of # answers: {answers}.}}',
    text: `{count, plural,
      zero {Cyfartaledd # ateb ydyw: {answers}.}
      one {Mae’n seiliedig ar # ateb: {answers}.}
      two {Cyfartaledd # ateb ydyw: {answers}.}
      few {Cyfartaledd # ateb ydyw: {answers}.}
      many {Cyfartaledd # ateb ydyw: {answers}.}
      other {Cyfartaledd # ateb ydyw: {answers}.}
    }`,
    status: 'draft',
  },
  'explain.by.lowest': {
    of: 'It is the lowest of these answers, and each of them is needed: {answers}.',
    text: 'Yr isaf o’r atebion hyn ydyw, ac mae angen pob un ohonynt: {answers}.',
    status: 'draft',
  },
  'explain.by.counted': {
    of: 'Choices are counted. No figure is made of them.',
    text: 'Caiff dewisiadau eu cyfrif. Ni wneir ffigur ohonynt.',
    status: 'draft',
  },
  'explain.single': { of: 'The one answer is {level}.', text: 'Yr un ateb yw {level}.', status: 'draft' },
  'explain.several.mean': {
    of: 'More than one person watched. It is the average of what they saw: {levels}.',
    text: 'Bu mwy nag un person yn gwylio. Cyfartaledd yr hyn a welsant ydyw: {levels}.',
    status: 'draft',
  },
  'explain.several.lowest': {
    of: 'More than one person watched. The lowest of what they saw counts: {levels}.',
    text: 'Bu mwy nag un person yn gwylio. Yr isaf o’r hyn a welsant sy’n cyfrif: {levels}.',
    status: 'draft',
  },
  'explain.rater.counts': {
    of: '{who} watched this and saw {level}. This counts.',
    text: 'Bu {who} yn gwylio hyn a gweld {level}. Mae hyn yn cyfrif.',
    status: 'draft',
  },
  'explain.rater.tooLittle': {
    of: '{who} saw too little of this, so it does not count.',
    text: 'Gwelodd {who} rhy ychydig o hyn, felly nid yw’n cyfrif.',
    status: 'draft',
  },
  'explain.rater.aside': {
    of: 'What {who} said does not count here. Only what was watched counts.',
    text: 'Nid yw’r hyn a ddywedodd {who} yn cyfrif yma. Dim ond yr hyn a wyliwyd sy’n cyfrif.',
    status: 'draft',
  },
  'explain.rater.own': {
    of: 'Your own view is {level}. It stands beside this and decides nothing.',
    text: 'Eich barn eich hun yw {level}. Mae’n sefyll wrth ochr hyn ac nid yw’n penderfynu dim.',
    status: 'draft',
  },
  'explain.rater.ownTooLittle': {
    of: 'You answered too few of these for a view of your own.',
    text: 'Atebasoch rhy ychydig o’r rhain i ddangos eich barn eich hun.',
    status: 'draft',
  },
  'explain.question': { of: '{id}: {question}', text: '{id}: {question}', status: 'draft' },
  'explain.answer.level': {
    of: 'The answer is {level}, “{label}”. It looks like this: {looksLike}',
    text: 'Yr ateb yw {level}, “{label}”. Mae’n edrych fel hyn: {looksLike}',
    status: 'draft',
  },
  'explain.answer.choice': { of: 'The choice is “{label}”.', text: 'Y dewis yw “{label}”.', status: 'draft' },
  'explain.answer.none': { of: 'No level was given: “{why}”.', text: 'Ni roddwyd lefel: “{why}”.', status: 'draft' },
  'explain.answer.blank': {
    of: 'It was left blank. That is not a zero.',
    text: 'Fe’i gadawyd yn wag. Nid sero yw hynny.',
    status: 'draft',
  },
  'explain.answer.not-asked': { of: 'This is not put to this person.', text: 'Ni ofynnir hyn i’r person hwn.', status: 'draft' },
  'explain.answer.withheld': {
    of: 'This answer stays with the person who gave it.',
    text: 'Mae’r ateb hwn yn aros gyda’r person a’i rhoddodd.',
    status: 'draft',
  },
  'explain.draft': { of: 'This question is a draft.', text: 'Drafft yw’r cwestiwn hwn.', status: 'draft' },
  'explain.phrase': {
    of: 'It rests on the words “{phrase}” in “{document}” ({author}, {year}; {section}).',
    text: 'Mae’n seiliedig ar y geiriau “{phrase}” yn “{document}” ({author}, {year}; {section}).',
    status: 'draft',
  },
  'explain.practice': {
    of: 'It rests on good practice: {note}',
    text: 'Mae’n seiliedig ar arfer da: {note}',
    status: 'draft',
  },
  'explain.status': {
    of: 'All in all, the answers suggest: {status}.',
    text: 'At ei gilydd, mae’r atebion yn awgrymu: {status}.',
    status: 'draft',
  },
  'explain.status.settled': {
    of: 'Rule {rule} settled that: {reason}',
    text: 'Rheol {rule} a benderfynodd hynny: {reason}',
    status: 'draft',
  },
  'explain.status.nothing': {
    of: 'No rule stands in the way.',
    text: 'Nid oes rheol yn sefyll yn y ffordd.',
    status: 'draft',
  },
  'explain.status.here': {
    of: 'What the rules say of this skill: {reasons}',
    text: 'Yr hyn y mae’r rheolau’n ei ddweud am y sgìl hwn: {reasons}',
    status: 'draft',
  },
  'explain.status.person': { of: 'A person decides.', text: 'Person sy’n penderfynu.', status: 'draft' },
  'explain.head': { of: '{kind} {id}: {title}', text: '{kind} {id}: {title}', status: 'draft' },
  'explain.kind.framework': { of: 'Question set', text: 'Set o gwestiynau', status: 'draft' },
  'explain.kind.competency': { of: 'Skill', text: 'Sgìl', status: 'draft' },
  'explain.kind.indicator': { of: 'Question', text: 'Cwestiwn', status: 'draft' },
  'explain.kind.level': { of: 'Answer', text: 'Ateb', status: 'draft' },
  'explain.kind.band': { of: 'Name of an average', text: 'Enw ar gyfartaledd', status: 'draft' },
  'explain.kind.choice': { of: 'Choice', text: 'Dewis', status: 'draft' },
  'explain.kind.scenario': { of: 'Situation', text: 'Sefyllfa', status: 'draft' },
  'explain.kind.option': { of: 'Way to act', text: 'Ffordd o weithredu', status: 'draft' },
  'explain.kind.check': { of: 'Thing to have in place', text: 'Peth i’w gael yn ei le', status: 'draft' },
  'explain.kind.cause': { of: 'What stands in the way', text: 'Beth sy’n sefyll yn y ffordd', status: 'draft' },
  'explain.kind.action': { of: 'Thing to do', text: 'Peth i’w wneud', status: 'draft' },
  'explain.kind.fact': { of: 'Fact about you', text: 'Ffaith amdanoch chi', status: 'draft' },
  'explain.kind.prompt': { of: 'Thing to write about', text: 'Peth i ysgrifennu amdano', status: 'draft' },
  'explain.kind.note': { of: 'Note', text: 'Nodyn', status: 'draft' },
  'explain.kind.phrase': { of: 'Words from a source', text: 'Geiriau o ffynhonnell', status: 'draft' },
  'explain.kind.document': { of: 'Source', text: 'Ffynhonnell', status: 'draft' },
  'explain.about.summary': { of: '{text}', text: '{text}', status: 'draft' },
  'explain.about.forWhom': { of: 'For: {text}', text: 'Ar gyfer: {text}', status: 'draft' },
  'explain.about.looksLike': {
    of: 'What it looks like at {text}',
    text: 'Sut mae’n edrych ar {text}',
    status: 'draft',
  },
  'explain.about.meaning': { of: 'It means: {text}', text: 'Mae’n golygu: {text}', status: 'draft' },
  'explain.about.value': { of: 'It counts as {text}.', text: 'Mae’n cyfrif fel {text}.', status: 'draft' },
  'explain.about.from': { of: 'It begins at {text}.', text: 'Mae’n dechrau ar {text}.', status: 'draft' },
  'explain.about.situation': { of: 'What happens: {text}', text: 'Beth sy’n digwydd: {text}', status: 'draft' },
  'explain.about.option': { of: 'Way to act {text}', text: 'Ffordd o weithredu {text}', status: 'draft' },
  'explain.about.key': {
    of: 'The writers give it {text}, from 1 for harmful to 4 for very good.',
    text: 'Mae’r awduron yn rhoi {text} iddo, o 1 am niweidiol i 4 am dda iawn.',
    status: 'draft',
  },
  'explain.about.rationale': { of: 'Why: {text}', text: 'Pam: {text}', status: 'draft' },
  'explain.about.hint': { of: '{text}', text: '{text}', status: 'draft' },
  'explain.about.needed': {
    of: 'It is needed before speaking.',
    text: 'Mae ei angen cyn siarad.',
    status: 'draft',
  },
  'explain.about.neededBelow': {
    of: 'It is needed while the number given is below {text}.',
    text: 'Mae ei angen tra bo’r rhif a roddwyd yn is na {text}.',
    status: 'draft',
  },
  'explain.about.extra': { of: 'It is good to have.', text: 'Mae’n dda ei gael.', status: 'draft' },
  'explain.about.practice': {
    of: 'It rests on good practice: {text}',
    text: 'Mae’n seiliedig ar arfer da: {text}',
    status: 'draft',
  },
  'explain.about.todo': { of: '{text}', text: '{text}', status: 'draft' },
  'explain.about.fits': { of: 'When it helps: {text}', text: 'Pryd y mae’n helpu: {text}', status: 'draft' },
  'explain.about.doesNotFit': { of: 'When it does not: {text}', text: 'Pryd nad yw’n helpu: {text}', status: 'draft' },
  'explain.about.doneWhen': { of: 'Done when: {text}', text: 'Sut i wybod ei fod wedi’i wneud: {text}', status: 'draft' },
  'explain.about.author': { of: 'By {text}', text: 'Gan {text}', status: 'draft' },
  'explain.about.to': {
    of: '{text, select, person {This is for the person to work on.} other {This is for the council to put right.}}',
    text: '{text, select, person {Mae hyn i’r person weithio arno.} other {Mae hyn i’r cyngor ei gywiro.}}',
    status: 'draft',
  },
  'explain.about.first': { of: 'What helps: {text}', text: 'Beth sy’n helpu: {text}', status: 'draft' },
  'explain.about.talkTo': {
    of: 'Nothing to do is suggested for this. Talk to the monitoring officer.',
    text: 'Nid oes dim i’w wneud yn cael ei awgrymu ar gyfer hyn. Siaradwch â’r swyddog monitro.',
    status: 'draft',
  },
  'explain.usedBy': { of: 'Used by: {list}', text: 'Defnyddir gan: {list}', status: 'draft' },
  'explain.in': { of: 'Found in: {list}', text: 'I’w gael yn: {list}', status: 'draft' },
};
