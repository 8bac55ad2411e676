import type { review as english } from '../en/review.ts';
import type { WelshOf } from '../translation.ts';

export const review: WelshOf<typeof english> = {
  'review.title': { of: 'What your answers say', text: 'Beth mae eich atebion yn ei ddweud', status: 'draft' },
  'review.lead': {
    of: 'This is how you see yourself today. Nobody else has checked it.',
    text: 'Dyma sut rydych yn eich gweld eich hun heddiw. Nid oes neb arall wedi’i wirio.',
    status: 'draft',
  },
  'review.leadObserved': {
    of: 'This is what was seen when someone watched. Your own view stands beside it.',
    text: 'Dyma’r hyn a welwyd pan oedd rhywun yn gwylio. Mae eich barn chi wrth ei ochr.',
    status: 'draft',
  },
  'review.strengths': { of: 'What you do well', text: 'Yr hyn rydych yn ei wneud yn dda', status: 'draft' },
  'review.strengths.none': {
    of: 'No whole skill is there yet.',
    text: 'Nid oes yr un sgìl cyfan yno eto.',
    status: 'draft',
  },
  'review.workOn': { of: 'To work on', text: 'I weithio arno', status: 'draft' },
  'review.workOn.none': {
    of: 'You are where you want to be in every skill you looked at.',
    text: 'Rydych lle rydych am fod ym mhob sgìl y buoch yn edrych arno.',
    status: 'draft',
  },
  'review.aim': {
    of: 'We have put “where you want to be” at {level} for everyone. You may aim elsewhere: it is only a mark to look at.',
    text: 'Rydym wedi rhoi “lle rydych am fod” ar {level} i bawb. Cewch anelu at rywbeth arall: dim ond marc i edrych arno ydyw.',
    status: 'draft',
  },
  'review.closely': {
    of: '{count, plural, one {You looked at one skill today. Here is what you said, and what could come next.} other {You looked at # skills today. Here is what you said, and what could come next.}}',
    text: `{count, plural, zero {Nid edrychoch ar unrhyw sgìl heddiw.} one {Edrychoch ar un sgìl heddiw. Dyma’r hyn a ddywedoch, a’r hyn a allai ddod nesaf.} two {Edrychoch ar # sgìl heddiw. Dyma’r hyn a ddywedoch, a’r hyn a allai ddod nesaf.} few {Edrychoch ar # sgìl heddiw. Dyma’r hyn a ddywedoch, a’r hyn a allai ddod nesaf.} many {Edrychoch ar # sgìl heddiw. Dyma’r hyn a ddywedoch, a’r hyn a allai ddod nesaf.} other {Edrychoch ar # sgìl heddiw. Dyma’r hyn a ddywedoch, a’r hyn a allai ddod nesaf.}}`,
    status: 'draft',
  },
  'review.closely.well': {
    of: 'What you said you do well',
    text: 'Yr hyn y dywedoch eich bod yn ei wneud yn dda',
    status: 'draft',
  },
  'review.closely.next': {
    of: 'What the next step looks like',
    text: 'Sut olwg sydd ar y cam nesaf',
    status: 'draft',
  },
  'review.closely.said': {
    of: 'You said “{label}”.',
    text: 'Dywedoch “{label}”.',
    status: 'draft',
  },
  'review.closely.ahead': {
    of: 'Next is “{label}”: {looksLike}',
    text: 'Nesaf mae “{label}”: {looksLike}',
    status: 'draft',
  },
  'review.closely.further': {
    of: 'After that comes “{label}”: {looksLike}',
    text: 'Wedi hynny daw “{label}”: {looksLike}',
    status: 'draft',
  },
  'review.closely.top': {
    of: 'Every answer is at the top. There is no next step to show.',
    text: 'Mae pob ateb ar y brig. Nid oes cam nesaf i’w ddangos.',
    status: 'draft',
  },
  'review.unknown': { of: 'Not enough answers to say', text: 'Dim digon o atebion i ddweud', status: 'draft' },
  'review.notChosen': { of: 'Not looked at today', text: 'Heb edrych arno heddiw', status: 'draft' },
  'review.others': {
    of: 'Look at something else',
    text: 'Edrych ar rywbeth arall',
    status: 'draft',
  },
  'review.others.add': {
    of: 'You did not look at these. You can add any of them now. What you have answered stays.',
    text: 'Nid edrychoch ar y rhain. Gallwch ychwanegu unrhyw un ohonynt nawr. Mae’r hyn a atebwyd gennych yn aros.',
    status: 'draft',
  },
  'review.others.again': {
    of: 'You did not look at these. Your plan is made, so nothing can be added here. You can start another time with them. What you have here stays.',
    text: 'Nid edrychoch ar y rhain. Mae eich cynllun wedi’i wneud, felly ni ellir ychwanegu dim yma. Gallwch ddechrau eto gyda nhw. Mae’r hyn sydd gennych yma yn aros.',
    status: 'draft',
  },
  'review.others.again.to': {
    of: 'Start again with others',
    text: 'Dechrau eto gyda rhai eraill',
    status: 'draft',
  },
  'review.knowMore': { of: 'You want to know more about', text: 'Yr hyn rydych am wybod mwy amdano', status: 'draft' },
  'review.integrity': { of: 'Honesty and fair dealing', text: 'Gonestrwydd a thegwch', status: 'draft' },
  'review.limits': {
    of: 'What this does not tell you',
    text: 'Yr hyn nad yw hyn yn ei ddweud wrthych',
    status: 'draft',
  },
  'review.today': { of: 'You today', text: 'Chi heddiw', status: 'draft' },
  'review.wanted': { of: 'Where I want to be', text: 'Lle rwyf am fod', status: 'draft' },
  'review.wanted.raise': { of: 'Aim higher', text: 'Anelu’n uwch', status: 'draft' },
  'review.wanted.raiseWhat': { of: 'Aim higher: {skill}', text: 'Anelu’n uwch: {skill}', status: 'draft' },
  'review.gap.met': { of: 'Where I want to be', text: 'Lle rwyf am fod', status: 'draft' },
  'review.gap.short': { of: 'To work on', text: 'I weithio arno', status: 'draft' },
  'review.gap.unknown': { of: 'Not enough answers to say', text: 'Dim digon o atebion i ddweud', status: 'draft' },
  'review.why.not-chosen': {
    of: 'You did not choose this skill today.',
    text: 'Ni ddewisoch y sgìl hwn heddiw.',
    status: 'draft',
  },
  'review.why.not-applicable': {
    of: 'You said that none of this is part of your role.',
    text: 'Dywedoch nad oes dim o hyn yn rhan o’ch rôl.',
    status: 'draft',
  },
  'review.why.too-few': {
    of: 'You answered {answered} of {applicable} questions here. That is too few to say.',
    text: 'Cwestiynau a atebwyd gennych yma: {answered} o {applicable}. Mae hynny’n rhy ychydig i ddweud.',
    status: 'draft',
  },
  'review.why.single': {
    of: 'Only one question here fits your role, so your one answer stands alone.',
    text: 'Dim ond un cwestiwn yma sy’n gweddu i’ch rôl, felly mae eich un ateb yn sefyll ar ei ben ei hun.',
    status: 'draft',
  },
  'review.why.integrity': {
    of: 'These answers are shown one by one. They are never put together.',
    text: 'Dangosir yr atebion hyn fesul un. Ni chânt byth eu rhoi at ei gilydd.',
    status: 'draft',
  },
  'review.why.not-assessed': {
    of: 'Nobody has watched this yet.',
    text: 'Nid oes neb wedi gwylio hyn eto.',
    status: 'draft',
  },
  'review.between': {
    of: 'Some answers are missing. With them it would be somewhere between {low} and {high}.',
    text: 'Mae rhai atebion ar goll. Gyda nhw, byddai rywle rhwng {low} a {high}.',
    status: 'draft',
  },
  'review.answeredOf': {
    of: '{answered} of {applicable} answered',
    text: '{answered} o {applicable} wedi’u hateb',
    status: 'draft',
  },
  'review.levelOf': {
    of: '{level} on a scale from {least} to {most}',
    text: '{level} ar raddfa o {least} i {most}',
    status: 'draft',
  },
  'review.whyThis': { of: 'Why this?', text: 'Pam hyn?', status: 'draft' },
  'review.whyThisWhat': { of: 'Why this? {skill}', text: 'Pam hyn? {skill}', status: 'draft' },
  'review.oneByOne': { of: 'Your answers, one by one', text: 'Eich atebion, fesul un', status: 'draft' },
  'review.ownView': { of: 'Your own view', text: 'Eich barn eich hun', status: 'draft' },
  'review.peopleIAsked': { of: 'People I asked', text: 'Pobl y gofynnais iddynt', status: 'draft' },
  'review.asTable': { of: 'Show as a table', text: 'Dangos fel tabl', status: 'draft' },
  'review.asChart': { of: 'Show as a chart', text: 'Dangos fel siart', status: 'draft' },
  'review.chart': { of: '{skill}: {level} of {most}', text: '{skill}: {level} o {most}', status: 'draft' },
  'review.agree': { of: 'Go on to my plan', text: 'Ymlaen at fy nghynllun', status: 'draft' },
  'review.next': {
    of: 'What you can do now',
    text: 'Yr hyn y gallwch ei wneud nawr',
    status: 'draft',
  },
  'review.next.plan': {
    of: 'Make a small plan from this: one thing is enough. Or stop here, and come back to it. What you have answered is saved.',
    text: 'Gwnewch gynllun bach o hyn: mae un peth yn ddigon. Neu stopiwch yma, a dod yn ôl ato. Mae’r hyn a atebwyd gennych wedi’i gadw.',
    status: 'draft',
  },
  'review.reopen': { of: 'Change an answer', text: 'Newid ateb', status: 'draft' },
  'review.reopen.hint': {
    of: 'You can go back to any part. What you have answered is still there.',
    text: 'Gallwch fynd yn ôl at unrhyw ran. Mae’r hyn a ateboch yno o hyd.',
    status: 'draft',
  },
};
