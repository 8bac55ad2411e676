import type { change as english } from '../en/change.ts';
import type { WelshOf } from '../translation.ts';

export const change: WelshOf<typeof english> = {
  'change.title': { of: 'What has changed', text: 'Beth sydd wedi newid', status: 'draft' },
  'change.dates': {
    of: 'First time: {before}. Second time: {after}.',
    text: 'Y tro cyntaf: {before}. Yr ail dro: {after}.',
    status: 'draft',
  },
  'change.warning.W_TOO_SOON': {
    of: 'The two times are less than three months apart. That is soon: people still know what they said.',
    text: 'Mae llai na thri mis rhwng y ddau dro. Mae hynny’n fuan: mae pobl yn dal i gofio’r hyn a ddywedon nhw.',
    status: 'draft',
  },
  'change.warning.W_WRONG_ORDER': {
    of: 'The days are the wrong way round. What stands second was filled in first.',
    text: 'Mae’r dyddiau o chwith. Llenwyd yr hyn sy’n dod yn ail yn gyntaf.',
    status: 'draft',
  },
  'change.warning.W_NO_DATE': {
    of: 'It is not known how far apart the two times are.',
    text: 'Nid yw’n hysbys faint o amser sydd rhwng y ddau dro.',
    status: 'draft',
  },
  'change.moved': {
    of: 'The questions have changed in between, from version {from} to version {to}. Why: {why}',
    text: 'Mae’r cwestiynau wedi newid yn y cyfamser, o fersiwn {from} i fersiwn {to}. Pam: {why}',
    status: 'draft',
  },
  'change.moved.renamed': { of: '“{from}” is now “{to}”.', text: '“{to}” yw “{from}” erbyn hyn.', status: 'draft' },
  'change.moved.dropped': { of: '“{item}” is no longer asked.', text: 'Ni ofynnir “{item}” mwyach.', status: 'draft' },
  'change.moved.added': { of: '“{item}” is new.', text: 'Mae “{item}” yn newydd.', status: 'draft' },
  'change.verdict.better': { of: 'Higher', text: 'Yn uwch', status: 'draft' },
  'change.verdict.no-clear-change': { of: 'No clear change', text: 'Dim newid clir', status: 'draft' },
  'change.verdict.worse': { of: 'Lower', text: 'Yn is', status: 'draft' },
  'change.verdict.cannot-tell': { of: 'Cannot tell', text: 'Ni ellir dweud', status: 'draft' },
  'change.figures': {
    of: '“{skill}” was at {before} and is now at {after}.',
    text: 'Roedd “{skill}” ar {before} ac mae bellach ar {after}.',
    status: 'draft',
  },
  'change.skill': {
    of: '“{skill}” cannot be set against what it was.',
    text: 'Ni ellir gosod “{skill}” yn erbyn yr hyn ydoedd.',
    status: 'draft',
  },
  'change.choices': {
    of: '“{skill}”: first “{before}”, now “{after}”.',
    text: '“{skill}”: “{before}” yn gyntaf, “{after}” nawr.',
    status: 'draft',
  },
  'change.choices.none': { of: 'no answer', text: 'dim ateb', status: 'draft' },
  'change.looked.before': {
    of: '“{skill}” was looked at only the first time.',
    text: 'Edrychwyd ar “{skill}” y tro cyntaf yn unig.',
    status: 'draft',
  },
  'change.looked.after': {
    of: '“{skill}” was looked at only the second time.',
    text: 'Edrychwyd ar “{skill}” yr ail dro yn unig.',
    status: 'draft',
  },
  'change.looked.neither': {
    of: '“{skill}” was not looked at either time.',
    text: 'Nid edrychwyd ar “{skill}” y naill dro na’r llall.',
    status: 'draft',
  },
  'change.says.better': {
    of: 'That is clearly higher. A change of {cut} or less could be chance; this is more.',
    text: 'Mae hynny’n amlwg yn uwch. Gallai newid o {cut} neu lai fod ar hap; mae hwn yn fwy.',
    status: 'draft',
  },
  'change.says.no-clear-change': {
    of: 'That is no clear change. A change of {cut} or less could be chance.',
    text: 'Nid yw hynny’n newid clir. Gallai newid o {cut} neu lai fod ar hap.',
    status: 'draft',
  },
  'change.says.worse': {
    of: 'That is clearly lower. A change of {cut} or less could be chance; this is more.',
    text: 'Mae hynny’n amlwg yn is. Gallai newid o {cut} neu lai fod ar hap; mae hwn yn fwy.',
    status: 'draft',
  },
  'change.why.choices': {
    of: 'Words were chosen here, and no figure is made of them.',
    text: 'Geiriau a ddewiswyd yma, ac ni wneir ffigur ohonynt.',
    status: 'draft',
  },
  'change.why.integrity': {
    of: 'These answers stand one by one. They are never put together.',
    text: 'Mae’r atebion hyn yn sefyll fesul un. Ni chânt byth eu rhoi at ei gilydd.',
    status: 'draft',
  },
  'change.why.questions-changed': {
    of: 'The questions were not the same both times.',
    text: 'Nid yr un oedd y cwestiynau y ddau dro.',
    status: 'draft',
  },
  'change.why.not-chosen': {
    of: 'This was not looked at either time.',
    text: 'Nid edrychwyd ar hyn y naill dro na’r llall.',
    status: 'draft',
  },
  'change.why.not-chosen-before': {
    of: 'This was looked at only the second time.',
    text: 'Edrychwyd ar hyn yr ail dro yn unig.',
    status: 'draft',
  },
  'change.why.not-chosen-after': {
    of: 'This was looked at only the first time.',
    text: 'Edrychwyd ar hyn y tro cyntaf yn unig.',
    status: 'draft',
  },
  'change.why.no-level': {
    of: 'There were too few answers both times.',
    text: 'Roedd rhy ychydig o atebion y ddau dro.',
    status: 'draft',
  },
  'change.why.no-level-before': {
    of: 'There were too few answers the first time.',
    text: 'Roedd rhy ychydig o atebion y tro cyntaf.',
    status: 'draft',
  },
  'change.why.no-level-after': {
    of: 'There were too few answers the second time.',
    text: 'Roedd rhy ychydig o atebion yr ail dro.',
    status: 'draft',
  },
  'change.why.other-answers': {
    of: 'Not the same questions were answered both times. By those that were, it would read otherwise, so nobody can tell.',
    text: 'Nid yr un cwestiynau a atebwyd y ddau dro. Yn ôl y rhai a atebwyd y ddau dro, byddai’n darllen yn wahanol, felly ni all neb ddweud.',
    status: 'draft',
  },
  'change.why.no-norm': {
    of: 'Nobody can tell if that is real. It is not known how much this figure moves by chance.',
    text: 'Ni all neb ddweud a yw hynny’n wir newid. Nid yw’n hysbys faint mae’r ffigur hwn yn symud ar hap.',
    status: 'draft',
  },
  'change.then.level': {
    of: 'Looking back, the first time is now put at {level}.',
    text: 'Wrth edrych yn ôl, rhoddir y tro cyntaf ar {level} erbyn hyn.',
    status: 'draft',
  },
  'change.then.lower': {
    of: 'That is lower than what was said then: what counts as good has moved up.',
    text: 'Mae hynny’n is na’r hyn a ddywedwyd bryd hynny: mae’r hyn sy’n cyfrif fel da wedi codi.',
    status: 'draft',
  },
  'change.then.same': { of: 'That is what was said then.', text: 'Dyna a ddywedwyd bryd hynny.', status: 'draft' },
  'change.then.higher': {
    of: 'That is higher than what was said then: what counts as good has moved down.',
    text: 'Mae hynny’n uwch na’r hyn a ddywedwyd bryd hynny: mae’r hyn sy’n cyfrif fel da wedi gostwng.',
    status: 'draft',
  },
  'change.then.better': {
    of: 'Seen from there, it is clearly higher now.',
    text: 'O edrych o’r fan honno, mae’n amlwg yn uwch nawr.',
    status: 'draft',
  },
  'change.then.no-clear-change': {
    of: 'Seen from there, there is no clear change.',
    text: 'O edrych o’r fan honno, nid oes newid clir.',
    status: 'draft',
  },
  'change.then.worse': {
    of: 'Seen from there, it is clearly lower now.',
    text: 'O edrych o’r fan honno, mae’n amlwg yn is nawr.',
    status: 'draft',
  },
  'change.then.cannot-tell': {
    of: 'Seen from there, nobody can tell.',
    text: 'O edrych o’r fan honno, ni all neb ddweud.',
    status: 'draft',
  },
  'change.learned': {
    of: 'People often rate themselves lower after training, because they have learned what good is. Lower need not mean worse.',
    text: 'Mae pobl yn aml yn eu rhoi eu hunain yn is ar ôl hyfforddiant, am eu bod wedi dysgu beth yw da. Nid yw is o reidrwydd yn waeth.',
    status: 'draft',
  },
  'change.askThen': {
    of: 'One more question helps: where do you now think you were then?',
    text: 'Mae un cwestiwn arall yn helpu: lle rydych chi’n meddwl nawr yr oeddech chi bryd hynny?',
    status: 'draft',
  },
  'change.one': {
    of: 'This is one person’s own view at two times. It is there to talk about, and not to judge by.',
    text: 'Dyma farn un person ei hun ar ddau adeg. Mae yno i’w thrafod, ac nid i farnu wrthi.',
    status: 'draft',
  },
  'change.watched': {
    of: 'This is what was seen at two times, by those who watched. It is there to talk about.',
    text: 'Dyma’r hyn a welwyd ar ddau adeg, gan y rhai a fu’n gwylio. Mae yno i’w drafod.',
    status: 'draft',
  },
};
