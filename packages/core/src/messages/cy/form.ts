import type { form as english } from '../en/form.ts';
import type { WelshOf } from '../translation.ts';

export const form: WelshOf<typeof english> = {
  'form.sheet.read': { of: 'Read this first', text: 'Darllenwch hwn yn gyntaf', status: 'draft' },
  'form.sheet.answers': { of: 'Answers', text: 'Atebion', status: 'draft' },
  'form.sheet.lists': { of: 'Lists', text: 'Rhestrau', status: 'draft' },
  'form.column.question': { of: 'Question', text: 'Cwestiwn', status: 'draft' },
  'form.column.answer': { of: 'Your answer', text: 'Eich ateb', status: 'draft' },
  'form.column.reason': { of: 'Why', text: 'Pam', status: 'draft' },
  'form.column.looksLike': { of: 'What it looks like', text: 'Sut mae’n edrych', status: 'draft' },
  'form.part.you': { of: 'Who and when', text: 'Pwy a phryd', status: 'draft' },
  'form.part.facts': { of: 'About you', text: 'Amdanoch chi', status: 'draft' },
  'form.part.checks': { of: 'What is in place', text: 'Beth sydd yn ei le', status: 'draft' },
  'form.part.causes': { of: 'What would help you most', text: 'Beth fyddai’n eich helpu fwyaf', status: 'draft' },
  'form.respondent': { of: 'Your code. Use the one you were given, not your name', text: 'Eich cod. Defnyddiwch yr un a gawsoch, nid eich enw', status: 'draft' },
  'form.council': { of: 'Your council’s code', text: 'Cod eich cyngor', status: 'draft' },
  'form.answeredOn': { of: 'The day you fill this in, for example 2026-03-02', text: 'Y diwrnod rydych yn llenwi hwn, er enghraifft 2026-03-02', status: 'draft' },
  'form.framework': { of: 'This set of questions', text: 'Y set hon o gwestiynau', status: 'draft' },
  'form.version': { of: 'Its version', text: 'Ei fersiwn', status: 'draft' },
  'form.onlyFor': { of: 'Only for you if “{question}” is: {options}', text: 'I chi’n unig os mai’r ateb i “{question}” yw: {options}', status: 'draft' },
  'form.read.fill': { of: 'Go to the sheet “{sheet}”. Fill in the yellow cells.', text: 'Ewch i’r ddalen “{sheet}”. Llenwch y celloedd melyn.', status: 'draft' },
  'form.read.choose': {
    of: 'Click a cell. Then click the arrow beside it, and choose an answer.',
    text: 'Cliciwch gell. Yna cliciwch y saeth wrth ei hymyl, a dewiswch ateb.',
    status: 'draft',
  },
  'form.read.empty': {
    of: 'Leave a cell empty if a question is not for you. An empty cell never counts against you.',
    text: 'Gadewch gell yn wag os nad yw cwestiwn i chi. Nid yw cell wag byth yn cyfrif yn eich erbyn.',
    status: 'draft',
  },
  'form.read.why': {
    of: 'If you cannot answer, choose why from the list. You can say more in the column “{column}”.',
    text: 'Os na allwch ateb, dewiswch pam o’r rhestr. Gallwch ddweud mwy yn y golofn “{column}”.',
    status: 'draft',
  },
  'form.read.keep': {
    of: 'Do not change the first column. Do not add, move or sort rows.',
    text: 'Peidiwch â newid y golofn gyntaf. Peidiwch ag ychwanegu, symud na didoli rhesi.',
    status: 'draft',
  },
  'form.read.save': {
    of: 'Save the file, and send it back the way you got it.',
    text: 'Cadwch y ffeil, ac anfonwch hi yn ôl yn yr un ffordd ag y cawsoch hi.',
    status: 'draft',
  },
  'form.read.seen': {
    of: 'Anyone who has the file can read your answers.',
    text: 'Gall unrhyw un sydd â’r ffeil ddarllen eich atebion.',
    status: 'draft',
  },
};
