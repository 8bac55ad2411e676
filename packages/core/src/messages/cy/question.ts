import type { question as english } from '../en/question.ts';
import type { WelshOf } from '../translation.ts';

export const question: WelshOf<typeof english> = {
  'question.progress': { of: 'Question {number} of {total}', text: 'Cwestiwn {number} o {total}', status: 'draft' },
  'question.left': {
    of: '{count, plural, =0 {No questions left} one {# question left} other {# questions left}}',
    text: `{count, plural,
      zero {Dim cwestiynau ar ôl}
      one {# cwestiwn ar ôl}
      two {# gwestiwn ar ôl}
      few {# chwestiwn ar ôl}
      many {# chwestiwn ar ôl}
      other {# cwestiwn ar ôl}
    }`,
    status: 'draft',
  },
  'question.hint': {
    of: 'Choose the one that fits best today.',
    text: 'Dewiswch yr un sy’n gweddu orau heddiw.',
    status: 'draft',
  },
  'question.hintObserved': {
    of: 'Choose the one that fits what you have seen.',
    text: 'Dewiswch yr un sy’n gweddu orau i’r hyn a welsoch.',
    status: 'draft',
  },
  'question.whatThisLooksLike': { of: 'What this looks like', text: 'Sut mae hyn yn edrych', status: 'draft' },
  'question.whatEachLooksLike': {
    of: 'What each answer looks like',
    text: 'Sut mae pob ateb yn edrych',
    status: 'draft',
  },
  'question.answered': { of: 'Answered', text: 'Wedi’i ateb', status: 'draft' },
  'question.notAnswered': { of: 'Not answered', text: 'Heb ei ateb', status: 'draft' },
  'question.skip': { of: 'Skip for now', text: 'Hepgor am y tro', status: 'draft' },
  'question.previous': { of: 'Go back one question', text: 'Mynd yn ôl un cwestiwn', status: 'draft' },
  'question.next': { of: 'Next question', text: 'Y cwestiwn nesaf', status: 'draft' },
  'question.clear': { of: 'Clear my answer', text: 'Clirio fy ateb', status: 'draft' },
  'question.cleared': { of: 'Answer cleared', text: 'Mae’r ateb wedi’i glirio', status: 'draft' },
  'question.someNow': {
    of: 'You can do some now and some another day.',
    text: 'Gallwch wneud rhai nawr a rhai rywbryd eto.',
    status: 'draft',
  },
  'question.checkAnswers': { of: 'Check your answers', text: 'Gwiriwch eich atebion', status: 'draft' },
  'question.partDone': { of: '{part}: done', text: '{part}: wedi’i gwneud', status: 'draft' },
  'question.noneOfThese': {
    of: 'Or, if none of these fits',
    text: 'Neu, os nad oes yr un o’r rhain yn gweddu',
    status: 'draft',
  },
  'question.none.notMyRole': { of: 'Not part of my role', text: 'Nid yw’n rhan o’m rôl', status: 'draft' },
  'question.none.notSeen': { of: 'I have not seen this', text: 'Nid wyf wedi gweld hyn', status: 'draft' },
  'question.none.needToKnowMore': { of: 'I need to know more', text: 'Mae angen i mi wybod mwy', status: 'draft' },
  'question.none.preferNotToSay': {
    of: 'I would rather not say',
    text: 'Byddai’n well gennyf beidio â dweud',
    status: 'draft',
  },
  'question.noneObserved.notMyRole': { of: 'Not part of their role', text: 'Nid yw’n rhan o’u rôl', status: 'draft' },
  'question.none.reason': { of: 'Why? (optional)', text: 'Pam? (dewisol)', status: 'draft' },
  'question.none.reasonWanted': {
    of: 'Please say in a few words why so much of this is not part of your role.',
    text: 'Dywedwch mewn ychydig eiriau pam nad yw cymaint o hyn yn rhan o’ch rôl.',
    status: 'draft',
  },
  'question.note.add': { of: 'Add an example (optional)', text: 'Ychwanegu enghraifft (dewisol)', status: 'draft' },
  'question.note.label': { of: 'Your example', text: 'Eich enghraifft', status: 'draft' },
  'question.note.hint': {
    of: 'Something that you did or saw. Please leave out the names of other people.',
    text: 'Rhywbeth a wnaethoch neu a welsoch. Peidiwch â chynnwys enwau pobl eraill.',
    status: 'draft',
  },
  'question.charactersLeft': {
    of: '{count, plural, one {You have # letter or space left} other {You have # letters and spaces left}}',
    text: `{count, plural,
      zero {Mae gennych # nod ar ôl}
      one {Mae gennych # nod ar ôl}
      two {Mae gennych # nod ar ôl}
      few {Mae gennych # nod ar ôl}
      many {Mae gennych # nod ar ôl}
      other {Mae gennych # nod ar ôl}
    }`,
    status: 'draft',
  },
  'question.prompt.hint': { of: 'A few words are enough.', text: 'Mae ychydig eiriau’n ddigon.', status: 'draft' },
  'question.blanks': {
    of: '{count, plural, one {# question has no answer yet} other {# questions have no answer yet}}',
    text: `{count, plural,
      zero {Mae ateb i bob cwestiwn}
      one {Nid oes ateb i # cwestiwn eto}
      two {Nid oes ateb i # gwestiwn eto}
      few {Nid oes ateb i # chwestiwn eto}
      many {Nid oes ateb i # chwestiwn eto}
      other {Nid oes ateb i # cwestiwn eto}
    }`,
    status: 'draft',
  },
  'question.blanks.item': {
    of: 'Choose an answer for “{question}”, or leave it out',
    text: 'Dewiswch ateb i “{question}”, neu hepgorwch y cwestiwn',
    status: 'draft',
  },
  'question.blanks.lead': {
    of: 'You can answer them now, or leave them out. Leaving one out is not a zero.',
    text: 'Gallwch eu hateb nawr, neu eu hepgor. Nid yw hepgor cwestiwn yn cyfrif fel sero.',
    status: 'draft',
  },
  'question.blanks.leaveOut': { of: 'Leave them out and go on', text: 'Eu hepgor a mynd ymlaen', status: 'draft' },
  'question.whole': {
    of: 'This part can only be looked at as a whole, so it needs every answer.',
    text: 'Dim ond fel cyfanwaith y gellir edrych ar y rhan hon, felly mae angen pob ateb.',
    status: 'draft',
  },
  'question.whole.item': {
    of: 'Choose an answer for “{question}”',
    text: 'Dewiswch ateb i “{question}”',
    status: 'draft',
  },
  'question.whole.prompt': {
    of: 'Write a few words for “{question}”',
    text: 'Ysgrifennwch ychydig eiriau ar gyfer “{question}”',
    status: 'draft',
  },
  'question.integrity.private': {
    of: 'Only you see this answer. It is left out of anything that is shared.',
    text: 'Chi’n unig sy’n gweld yr ateb hwn. Ni chaiff ei gynnwys mewn unrhyw beth sy’n cael ei rannu.',
    status: 'draft',
  },
  'question.integrity.shared': {
    of: '{council} will see this answer.',
    text: 'Bydd {council} yn gweld yr ateb hwn.',
    status: 'draft',
  },
  'question.integrity.shared.site': { of: 'This website will see this answer.', text: 'Bydd y wefan hon yn gweld yr ateb hwn.', status: 'draft' },
  'question.assessor': { of: 'For the person who watches', text: 'Ar gyfer y sawl sy’n gwylio', status: 'draft' },
  'question.assessor.lead': {
    of: 'Say what you saw with your own eyes. If you did not see it, say so: that is a good answer too.',
    text: 'Dywedwch beth a welsoch â’ch llygaid eich hun. Os na welsoch rywbeth, dywedwch hynny: mae hwnnw’n ateb da hefyd.',
    status: 'draft',
  },
  'question.assessor.notYou': {
    of: 'You cannot fill in this part about yourself. Ask someone who has watched you.',
    text: 'Ni allwch lenwi’r rhan hon amdanoch chi eich hun. Gofynnwch i rywun sydd wedi’ch gwylio.',
    status: 'draft',
  },
  'question.assessor.pass': {
    of: 'Pass this device to them now. They say who they are, and fill in their own part.',
    text: 'Rhowch y ddyfais hon iddynt nawr. Maent yn dweud pwy ydynt, ac yn llenwi eu rhan eu hunain.',
    status: 'draft',
  },
  'question.assessor.who': { of: 'Your name or staff number', text: 'Eich enw neu’ch rhif staff', status: 'draft' },
  'question.assessor.whoHint': {
    of: 'It is kept with your answers. Nobody checks it here.',
    text: 'Caiff ei gadw gyda’ch atebion. Nid oes neb yn ei wirio yma.',
    status: 'draft',
  },
  'question.assessor.role': {
    of: 'How you know this person’s work',
    text: 'Sut rydych yn adnabod gwaith y person hwn',
    status: 'draft',
  },
};
