import type { common as english } from '../en/common.ts';
import type { WelshOf } from '../translation.ts';

export const common: WelshOf<typeof english> = {
  'common.continue': { of: 'Continue', text: 'Parhau', status: 'draft' },
  'common.back': { of: 'Back', text: 'Yn ôl', status: 'draft' },
  'common.change': { of: 'Change', text: 'Newid', status: 'draft' },
  'common.changeWhat': { of: 'Change: {what}', text: 'Newid: {what}', status: 'draft' },
  'common.save': { of: 'Save', text: 'Cadw', status: 'draft' },
  'common.saveAndLeave': { of: 'Save and leave', text: 'Cadw a gadael', status: 'draft' },
  'common.carryOn': { of: 'Carry on', text: 'Bwrw ymlaen', status: 'draft' },
  'common.finish': { of: 'Finish', text: 'Gorffen', status: 'draft' },
  'common.close': { of: 'Close', text: 'Cau', status: 'draft' },
  'common.cancel': { of: 'Cancel', text: 'Canslo', status: 'draft' },
  'common.add': { of: 'Add', text: 'Ychwanegu', status: 'draft' },
  'common.remove': { of: 'Remove', text: 'Tynnu', status: 'draft' },
  'common.removeWhat': { of: 'Remove: {what}', text: 'Tynnu: {what}', status: 'draft' },
  'common.print': { of: 'Print', text: 'Argraffu', status: 'draft' },
  'common.download': { of: 'Download a copy', text: 'Lawrlwytho copi', status: 'draft' },
  'common.show': { of: 'Show', text: 'Dangos', status: 'draft' },
  'common.hide': { of: 'Hide', text: 'Cuddio', status: 'draft' },
  'common.yes': { of: 'Yes', text: 'Ie', status: 'draft' },
  'common.no': { of: 'No', text: 'Na', status: 'draft' },
  'common.optional': { of: '(optional)', text: '(dewisol)', status: 'draft' },
  'common.loading': { of: 'Loading…', text: 'Wrthi’n llwytho…', status: 'draft' },
  'common.newTab': { of: '(opens in a new tab)', text: '(yn agor mewn tab newydd)', status: 'draft' },
  'common.skipToContent': { of: 'Skip to main content', text: 'Neidio i’r prif gynnwys', status: 'draft' },
  'common.stepOf': { of: 'Step {number} of {total}', text: 'Cam {number} o {total}', status: 'draft' },
  'common.stopAndDelete': { of: 'Stop and delete', text: 'Stopio a dileu', status: 'draft' },
  'common.saved': { of: 'Saved', text: 'Wedi’i gadw', status: 'draft' },
  'common.savedAt': { of: 'Saved at {time}', text: 'Wedi’i gadw am {time}', status: 'draft' },
  'common.saving': { of: 'Saving…', text: 'Wrthi’n cadw…', status: 'draft' },
  'common.language': { of: 'Language', text: 'Iaith', status: 'draft' },
  'common.language.en': { of: 'English', text: 'English', status: 'draft' },
  'common.language.cy': { of: 'Cymraeg', text: 'Cymraeg', status: 'draft' },
  'common.inEnglishForNow': {
    of: 'This part is shown in English until the Welsh is ready.',
    text: 'Dangosir y rhan hon yn Saesneg nes y bydd y Gymraeg yn barod.',
    status: 'draft',
  },
  'common.welshDraft': {
    of: 'The Welsh on these pages is a draft. Someone who speaks Welsh well still has to check it.',
    text: 'Drafft yw’r Gymraeg ar y tudalennau hyn. Mae angen i rywun sy’n rhugl yn y Gymraeg ei gwirio o hyd.',
    status: 'draft',
  },
  'common.draft': { of: 'Draft', text: 'Drafft', status: 'draft' },
  'common.content.draft': {
    of: 'These questions are a draft. Nobody has checked them yet. Use them to learn and to talk, and not to judge anyone.',
    text: 'Drafft yw’r cwestiynau hyn. Nid oes neb wedi’u gwirio eto. Defnyddiwch nhw i ddysgu ac i drafod, ac nid i farnu neb.',
    status: 'draft',
  },
  'common.content.panel': {
    of: 'A group of people who know the work has checked these questions.',
    text: 'Mae grŵp o bobl sy’n adnabod y gwaith wedi gwirio’r cwestiynau hyn.',
    status: 'draft',
  },
  'common.content.adopted': {
    of: 'Adopted by {body} on {date}.',
    text: 'Wedi’u mabwysiadu ar {date}: {body}.',
    status: 'draft',
  },
  'common.notTestedOnPeople': {
    of: 'These questions have not been tried out on large groups. Read what they say as a place to start.',
    text: 'Nid yw’r cwestiynau hyn wedi’u profi gyda grwpiau mawr o bobl. Man cychwyn yw’r hyn y maent yn ei ddweud.',
    status: 'draft',
  },
  'common.problem': { of: 'There is a problem', text: 'Mae yna broblem', status: 'draft' },
  'common.error': { of: 'Error:', text: 'Gwall:', status: 'draft' },
  'common.errorInTitle': { of: 'Error: {title}', text: 'Gwall: {title}', status: 'draft' },
  'common.help': { of: 'Help', text: 'Cymorth', status: 'draft' },
  'common.helpContact': {
    of: 'If you get stuck, contact {contact}.',
    text: 'Os ydych yn cael trafferth, cysylltwch â: {contact}',
    status: 'draft',
  },
  'common.selfReview': { of: 'Self-review', text: 'Hunanadolygiad', status: 'draft' },
  'common.gettingReady': { of: 'Getting ready', text: 'Paratoi', status: 'draft' },
  'common.questionSet': { of: 'Question set', text: 'Set o gwestiynau', status: 'draft' },
  'common.skill': { of: 'Skill', text: 'Sgìl', status: 'draft' },
  'common.skills': {
    of: '{count, plural, one {# skill} other {# skills}}',
    text: `{count, plural,
      zero {# sgìl}
      one {# sgìl}
      two {# sgìl}
      few {# sgìl}
      many {# sgìl}
      other {# sgìl}
    }`,
    status: 'draft',
  },
  'common.questions': {
    of: '{count, plural, one {# question} other {# questions}}',
    text: `{count, plural,
      zero {Dim cwestiynau}
      one {# cwestiwn}
      two {# gwestiwn}
      few {# chwestiwn}
      many {# chwestiwn}
      other {# cwestiwn}
    }`,
    status: 'draft',
  },
  'common.minutes': {
    of: '{count, plural, one {About # minute} other {About # minutes}}',
    text: `{count, plural,
      zero {Llai nag 1 funud}
      one {Tua # funud}
      two {Tua # funud}
      few {Tua # munud}
      many {Tua # munud}
      other {Tua # munud}
    }`,
    status: 'draft',
  },
  'common.governance.leader-and-cabinet': { of: 'cabinet', text: 'cabinet', status: 'draft' },
  'common.governance.mayor': { of: 'mayor', text: 'maer', status: 'draft' },
  'common.governance.committee': { of: 'committee', text: 'pwyllgor', status: 'draft' },
  'common.namesDeclared': {
    of: 'Names are as people gave them. Nobody has checked them.',
    text: 'Mae’r enwau fel y’u rhoddwyd gan bobl. Nid oes neb wedi’u gwirio.',
    status: 'draft',
  },
  'common.sealed': {
    of: 'This file has not changed since it was saved. That does not show who saved it.',
    text: 'Nid yw’r ffeil hon wedi newid ers ei chadw. Nid yw hynny’n dangos pwy a’i cadwodd.',
    status: 'draft',
  },
  'common.signed': {
    of: 'Signed by {name}, and the signature is good.',
    text: 'Llofnodwyd gan {name}, ac mae’r llofnod yn gywir.',
    status: 'draft',
  },
};
