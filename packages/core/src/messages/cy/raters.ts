import type { raters as english } from '../en/raters.ts';
import type { WelshOf } from '../translation.ts';

export const raters: WelshOf<typeof english> = {
  'raters.title': { of: 'People I asked', text: 'Pobl a holais i', status: 'draft' },
  'raters.group.fellow-councillors': { of: 'Fellow councillors', text: 'Cyd-gynghorwyr', status: 'draft' },
  'raters.group.officers': { of: 'Officers', text: 'Swyddogion', status: 'draft' },
  'raters.group.community': { of: 'People in the community', text: 'Pobl yn y gymuned', status: 'draft' },
  'raters.group.manager': { of: 'My manager', text: 'Fy rheolwr', status: 'draft' },
  'raters.group.assessor': { of: 'Who watched me', text: 'Pwy fu’n fy ngwylio', status: 'draft' },
  'raters.self': { of: 'How I see it: {level}', text: 'Fel rwyf i’n ei gweld hi: {level}', status: 'draft' },
  'raters.selfNone': {
    of: 'How I see it: not enough answers to say',
    text: 'Fel rwyf i’n ei gweld hi: dim digon o atebion i ddweud',
    status: 'draft',
  },
  'raters.group.line': {
    of: '{group}: {level} ({count, plural, one {# person} other {# people}})',
    text: '{group}: {level} ({count, plural, zero {# o bobl} one {# person} two {# berson} few {# pherson} many {# pherson} other {# o bobl}})',
    status: 'draft',
  },
  'raters.group.named': {
    of: '{group}: this is somebody known by name, so it is not anonymous.',
    text: '{group}: mae pawb yn gwybod pwy yw’r person hwn, felly nid yw’n ddienw.',
    status: 'draft',
  },
  'raters.others': {
    of: 'All groups together: {level}. Each group counts the same.',
    text: 'Pob grŵp gyda’i gilydd: {level}. Mae pob grŵp yn cyfrif yr un faint.',
    status: 'draft',
  },
  'raters.difference': { of: 'The difference is {difference}.', text: 'Y gwahaniaeth yw {difference}.', status: 'draft' },
  'raters.label.you-higher': {
    of: 'You see yourself higher here than the people you asked do. This is worth talking about.',
    text: 'Rydych yn eich gweld eich hun yn uwch yma nag y mae’r bobl a holwyd gennych. Mae’n werth siarad am hyn.',
    status: 'draft',
  },
  'raters.label.others-higher': {
    of: 'The people you asked see you higher here than you do. This is worth talking about.',
    text: 'Mae’r bobl a holwyd gennych yn eich gweld yn uwch yma nag yr ydych chi. Mae’n werth siarad am hyn.',
    status: 'draft',
  },
  'raters.label.in-line': {
    of: 'You and the people you asked see this much the same.',
    text: 'Rydych chi a’r bobl a holwyd gennych yn gweld hyn yn debyg iawn.',
    status: 'draft',
  },
  'raters.noOthers': {
    of: 'Too few people have said enough about this to show it.',
    text: 'Rhy ychydig o bobl sydd wedi dweud digon am hyn i’w ddangos.',
    status: 'draft',
  },
  'raters.few': {
    of: 'A group of fewer than three people who answered is left out of everything here.',
    text: 'Caiff grŵp o lai na thri o bobl a atebodd ei adael allan o bopeth yma.',
    status: 'draft',
  },
  'raters.kinder': {
    of: 'Most people are a little kinder to themselves than others are. Neither view is the true one.',
    text: 'Mae’r rhan fwyaf o bobl ychydig yn fwy caredig wrthynt eu hunain nag y mae eraill. Nid yw’r naill farn na’r llall yn wir i gyd.',
    status: 'draft',
  },
  'raters.agreement.title': { of: 'How far they agree', text: 'Faint maent yn cytuno', status: 'draft' },
  'raters.agreement.rwg': {
    of: 'Do they agree on each question? {value} (rwg: 1 is full agreement, 0 is chance)',
    text: 'A ydynt yn cytuno ar bob cwestiwn? {value} (rwg: 1 yw cytuno’n llwyr, 0 yw siawns)',
    status: 'draft',
  },
  'raters.agreement.rwgApart': {
    of: 'On {count, plural, one {# question} other {# questions}} they are further apart than chance. That is shown as 0.',
    text: 'Ar {count, plural, zero {# cwestiwn} one {# cwestiwn} two {# gwestiwn} few {# chwestiwn} many {# chwestiwn} other {# cwestiwn}} maent ymhellach oddi wrth ei gilydd na siawns. Dangosir hynny fel 0.',
    status: 'draft',
  },
  'raters.agreement.iccNone': {
    of: 'Do they see the same strong and weak points? No more than by chance. ({value}, {form}, with {count, plural, one {# person} other {# people}})',
    text: 'A ydynt yn gweld yr un pethau cryf a gwan? Dim mwy nag ar hap. ({value}, {form}, gyda {count, plural, zero {# o bobl} one {# person} two {# berson} few {# pherson} many {# pherson} other {# o bobl}})',
    status: 'draft',
  },
  'raters.agreement.icc': {
    of: 'Do they see the same strong and weak points? {value} ({form}, with {count, plural, one {# person} other {# people}})',
    text: 'A ydynt yn gweld yr un pethau cryf a gwan? {value} ({form}, gyda {count, plural, zero {# o bobl} one {# person} two {# berson} few {# pherson} many {# pherson} other {# o bobl}})',
    status: 'draft',
  },
  'raters.agreement.alpha': {
    of: 'The same, where some left questions out: {value} ({form})',
    text: 'Yr un peth, lle gadawodd rhai gwestiynau allan: {value} ({form})',
    status: 'draft',
  },
  'raters.agreement.needed': {
    of: 'For a steady picture of this kind, ask {count, plural, one {# person} other {# people}}.',
    text: 'I gael darlun sefydlog o’r math hwn, holwch {count, plural, zero {# o bobl} one {# person} two {# berson} few {# pherson} many {# pherson} other {# o bobl}}.',
    status: 'draft',
  },
  'raters.why.too-few-people': {
    of: 'Too few people answered to say how far they agree.',
    text: 'Rhy ychydig o bobl a atebodd i ddweud faint maent yn cytuno.',
    status: 'draft',
  },
  'raters.why.too-few-questions': {
    of: 'Too few questions were answered to say how far they agree.',
    text: 'Rhy ychydig o gwestiynau a atebwyd i ddweud faint maent yn cytuno.',
    status: 'draft',
  },
  'raters.why.too-many-blanks': {
    of: 'Too much was left out to compare what each of them said.',
    text: 'Gadawyd gormod allan i gymharu’r hyn a ddywedodd pob un.',
    status: 'draft',
  },
  'raters.why.no-difference': {
    of: 'All answers are the same, so there is nothing to compare.',
    text: 'Mae pob ateb yr un fath, felly nid oes dim i’w gymharu.',
    status: 'draft',
  },
  'raters.why.never-reached': {
    of: 'Asking more people would not make this picture steady.',
    text: 'Ni fyddai holi mwy o bobl yn gwneud y darlun hwn yn sefydlog.',
    status: 'draft',
  },
  'raters.texts.title': { of: 'In their own words', text: 'Yn eu geiriau eu hunain', status: 'draft' },
  'raters.texts.does-well': { of: 'What you do well', text: 'Yr hyn rydych yn ei wneud yn dda', status: 'draft' },
  'raters.texts.could-try': { of: 'What you could try', text: 'Yr hyn y gallech roi cynnig arno', status: 'draft' },
  'raters.texts.hidden': {
    of: 'Fewer than three people wrote something here, so it is not shown.',
    text: 'Ysgrifennodd llai na thri o bobl rywbeth yma, felly nid yw’n cael ei ddangos.',
    status: 'draft',
  },
  'raters.texts.style': {
    of: 'These are in no order, and from all groups together. How somebody writes may still give them away, so please do not try to guess.',
    text: 'Nid yw’r rhain mewn trefn, ac maent o bob grŵp gyda’i gilydd. Gall y ffordd y mae rhywun yn ysgrifennu ddangos pwy ydyw o hyd, felly peidiwch â cheisio dyfalu.',
    status: 'draft',
  },
  'raters.pair.title': { of: 'Both sides, side by side', text: 'Y ddwy ochr, ochr yn ochr', status: 'draft' },
  'raters.pair.line': {
    of: '{question} {one}: {oneLevel}; {other}: {otherLevel}',
    text: '{question} {one}: {oneLevel}; {other}: {otherLevel}',
    status: 'draft',
  },
  'raters.pair.none': { of: 'no answer', text: 'dim ateb', status: 'draft' },
  'raters.pair.talk': {
    of: 'You see this differently. This is worth talking about.',
    text: 'Rydych yn gweld hyn yn wahanol. Mae’n werth siarad am hyn.',
    status: 'draft',
  },
  'raters.pair.alike': { of: 'You see this much the same.', text: 'Rydych yn gweld hyn yn debyg iawn.', status: 'draft' },
  'raters.pair.action': { of: 'What may help: {action}', text: 'Yr hyn a allai helpu: {action}', status: 'draft' },
  'raters.observed.title': { of: '{title}: about somebody who asked you', text: '{title}: am rywun a ofynnodd i chi', status: 'draft' },
  'raters.observed.summary': {
    of: 'Somebody has asked you how you see their work. Say only what you have seen yourself, in the last four to six months.',
    text: 'Mae rhywun wedi gofyn i chi sut rydych yn gweld eu gwaith. Dywedwch dim ond yr hyn rydych wedi’i weld eich hun, yn ystod y pedwar i chwe mis diwethaf.',
    status: 'draft',
  },
  'raters.observed.for.fellow-councillors': {
    of: 'Fellow councillors of the person who asked',
    text: 'Cyd-gynghorwyr y person a ofynnodd',
    status: 'draft',
  },
  'raters.observed.for.officers': {
    of: 'Officers who work with the person who asked',
    text: 'Swyddogion sy’n gweithio gyda’r person a ofynnodd',
    status: 'draft',
  },
  'raters.observed.for.community': {
    of: 'People in the community who know the work of the person who asked',
    text: 'Pobl yn y gymuned sy’n gwybod am waith y person a ofynnodd',
    status: 'draft',
  },
  'raters.observed.for.manager': { of: 'The manager of the person who asked', text: 'Rheolwr y person a ofynnodd', status: 'draft' },
  'raters.observed.limit.seen': {
    of: 'It shows how the work looks to you. It is no test, and no answer is the only right one.',
    text: 'Mae’n dangos sut mae’r gwaith yn edrych i chi. Nid prawf ydyw, ac nid oes un ateb sy’n iawn ar ei ben ei hun.',
    status: 'draft',
  },
  'raters.observed.limit.group': {
    of: 'The person sees what your group said together, and only when at least three of you answered. Your own answers are not shown to them.',
    text: 'Mae’r person yn gweld yr hyn a ddywedodd eich grŵp gyda’i gilydd, a dim ond pan fydd o leiaf tri ohonoch wedi ateb. Nid yw eich atebion chi’n cael eu dangos iddynt.',
    status: 'draft',
  },
  'raters.observed.limit.named': {
    of: 'The person knows that these answers are yours. You are not anonymous here.',
    text: 'Mae’r person yn gwybod mai eich atebion chi yw’r rhain. Nid ydych yn ddienw yma.',
    status: 'draft',
  },
  'raters.observed.start': { of: 'Before you start', text: 'Cyn i chi ddechrau', status: 'draft' },
  'raters.observed.part': { of: 'Questions: part {number} of {total}', text: 'Cwestiynau: rhan {number} o {total}', status: 'draft' },
  'raters.observed.skill': {
    of: 'How this person does this, as far as you have seen.',
    text: 'Sut mae’r person hwn yn gwneud hyn, hyd y gwelsoch.',
    status: 'draft',
  },
  'raters.observed.words': { of: 'In your own words', text: 'Yn eich geiriau eich hun', status: 'draft' },
  'raters.observed.wordsHint': {
    of: 'Only if you wish. The person reads this word for word, without your name. How you write may still give you away.',
    text: 'Dim ond os dymunwch. Mae’r person yn darllen hyn air am air, heb eich enw. Gall y ffordd rydych yn ysgrifennu ddangos pwy ydych o hyd.',
    status: 'draft',
  },
  'raters.observed.does-well': { of: 'What does this person do well?', text: 'Beth mae’r person hwn yn ei wneud yn dda?', status: 'draft' },
  'raters.observed.could-try': { of: 'What could this person try?', text: 'Beth allai’r person hwn roi cynnig arno?', status: 'draft' },
  'raters.observed.review': { of: 'Look it over', text: 'Edrych dros y cyfan', status: 'draft' },
};
