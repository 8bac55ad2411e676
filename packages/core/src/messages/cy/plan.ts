import type { plan as english } from '../en/plan.ts';
import type { WelshOf } from '../translation.ts';

export const plan: WelshOf<typeof english> = {
  'plan.title': { of: 'Your plan', text: 'Eich cynllun', status: 'draft' },
  'plan.lead': {
    of: 'Small and soon works best. You choose: our ideas are only ideas.',
    text: 'Bach a buan sy’n gweithio orau. Chi sy’n dewis: syniadau’n unig yw ein syniadau ni.',
    status: 'draft',
  },
  'plan.most': {
    of: '{count, plural, one {Choose no more than # thing to do.} other {Choose no more than # things to do.}}',
    text: `{count, plural,
      zero {Dewiswch ddim mwy na # peth i’w gwneud.}
      one {Dewiswch ddim mwy nag # peth i’w wneud.}
      two {Dewiswch ddim mwy na # beth i’w gwneud.}
      few {Dewiswch ddim mwy na # pheth i’w gwneud.}
      many {Dewiswch ddim mwy na # pheth i’w gwneud.}
      other {Dewiswch ddim mwy na # peth i’w gwneud.}
    }`,
    status: 'draft',
  },
  'plan.suggested': { of: 'Ideas for you', text: 'Syniadau i chi', status: 'draft' },
  'plan.steps': { of: 'What I will do', text: 'Yr hyn y byddaf yn ei wneud', status: 'draft' },
  'plan.because': {
    of: 'Because you want to work on: {skills}',
    text: 'Oherwydd eich bod am weithio ar: {skills}',
    status: 'draft',
  },
  'plan.choose': { of: 'Put this in my plan', text: 'Rhoi hwn yn fy nghynllun', status: 'draft' },
  'plan.chooseWhat': {
    of: 'Put this in my plan: {action}',
    text: 'Rhoi hwn yn fy nghynllun: {action}',
    status: 'draft',
  },
  'plan.chosen': { of: 'In your plan', text: 'Yn eich cynllun', status: 'draft' },
  'plan.moreIdeas': { of: 'Show more ideas', text: 'Dangos mwy o syniadau', status: 'draft' },
  'plan.fits': { of: 'When it helps', text: 'Pryd y mae’n helpu', status: 'draft' },
  'plan.doesNotFit': { of: 'When it does not', text: 'Pryd nad yw’n helpu', status: 'draft' },
  'plan.doneWhen': { of: 'Done when', text: 'Sut i wybod ei fod wedi’i wneud', status: 'draft' },
  'plan.weeks': {
    of: '{count, plural, one {Takes about # week} other {Takes about # weeks}}',
    text: `{count, plural,
      zero {Mae’n cymryd tua # wythnos}
      one {Mae’n cymryd tua # wythnos}
      two {Mae’n cymryd tua # wythnos}
      few {Mae’n cymryd tua # wythnos}
      many {Mae’n cymryd tua # wythnos}
      other {Mae’n cymryd tua # wythnos}
    }`,
    status: 'draft',
  },
  'plan.own': { of: 'Add my own idea', text: 'Ychwanegu fy syniad fy hun', status: 'draft' },
  'plan.what': { of: 'What I will do', text: 'Yr hyn y byddaf yn ei wneud', status: 'draft' },
  'plan.owner': { of: 'Who will see that it happens', text: 'Pwy fydd yn gofalu ei fod yn digwydd', status: 'draft' },
  'plan.owner.hint': {
    of: 'You, or someone who has said yes',
    text: 'Chi, neu rywun sydd wedi cytuno',
    status: 'draft',
  },
  'plan.owner.me': { of: 'Me', text: 'Fi', status: 'draft' },
  'plan.by': { of: 'By when', text: 'Erbyn pryd', status: 'draft' },
  'plan.measure': {
    of: 'How I will know that it has worked',
    text: 'Sut y byddaf yn gwybod ei fod wedi gweithio',
    status: 'draft',
  },
  'plan.measure.hint': {
    of: 'Something you or other people can see. For example: I have run two meetings by myself.',
    text: 'Rhywbeth y gallwch chi neu bobl eraill ei weld. Er enghraifft: rwyf wedi cynnal dau gyfarfod ar fy mhen fy hun.',
    status: 'draft',
  },
  'plan.reviewOn': { of: 'When I will look at it again', text: 'Pryd y byddaf yn edrych arno eto', status: 'draft' },
  'plan.full': {
    of: '{count, plural, one {Your plan has # thing in it, and that is enough. To add this one, take it out.} other {Your plan has # things in it, and that is enough. To add this one, take another out.}}',
    text: `{count, plural,
      zero {Mae # peth yn eich cynllun, ac mae hynny’n ddigon. I ychwanegu hwn, tynnwch un arall allan.}
      one {Mae # peth yn eich cynllun, ac mae hynny’n ddigon. I ychwanegu hwn, tynnwch ef allan.}
      two {Mae # beth yn eich cynllun, ac mae hynny’n ddigon. I ychwanegu hwn, tynnwch un arall allan.}
      few {Mae # pheth yn eich cynllun, ac mae hynny’n ddigon. I ychwanegu hwn, tynnwch un arall allan.}
      many {Mae # pheth yn eich cynllun, ac mae hynny’n ddigon. I ychwanegu hwn, tynnwch un arall allan.}
      other {Mae # peth yn eich cynllun, ac mae hynny’n ddigon. I ychwanegu hwn, tynnwch un arall allan.}
    }`,
    status: 'draft',
  },
  'plan.none': { of: 'I do not want a plan now', text: 'Nid wyf am gael cynllun nawr', status: 'draft' },
  'plan.none.why': { of: 'Why not?', text: 'Pam nad ydych am gael un?', status: 'draft' },
  'plan.none.hint': {
    of: 'A few words are enough. For example: I want to talk to someone first.',
    text: 'Mae ychydig eiriau’n ddigon. Er enghraifft: rwyf am siarad â rhywun yn gyntaf.',
    status: 'draft',
  },
  'plan.nothingSuggested': {
    of: 'We have nothing to suggest. You can still add an idea of your own.',
    text: 'Nid oes gennym ddim i’w awgrymu. Gallwch ychwanegu eich syniad eich hun o hyd.',
    status: 'draft',
  },
  'plan.council': { of: 'For the council to do', text: 'I’r cyngor ei wneud', status: 'draft' },
  'plan.council.lead': {
    of: 'This is not yours to fix. Show it to someone who can change how the council works.',
    text: 'Nid eich cyfrifoldeb chi yw datrys hyn. Dangoswch ef i rywun a all newid y ffordd y mae’r cyngor yn gweithio.',
    status: 'draft',
  },
  'plan.monitoringOfficer': {
    of: 'We suggest nothing to do here. Please talk to the monitoring officer.',
    text: 'Nid ydym yn awgrymu dim i’w wneud yma. Siaradwch â’r swyddog monitro.',
    status: 'draft',
  },
  'plan.monitoringOfficer.contact': {
    of: 'We suggest nothing to do here. Please talk to the monitoring officer: {contact}',
    text: 'Nid ydym yn awgrymu dim i’w wneud yma. Siaradwch â’r swyddog monitro: {contact}',
    status: 'draft',
  },
  'plan.agree': { of: 'This is my plan', text: 'Dyma fy nghynllun', status: 'draft' },
  'plan.agreed': { of: 'Your plan is saved.', text: 'Mae eich cynllun wedi’i gadw.', status: 'draft' },
  'plan.missing.what': { of: 'Say what you will do', text: 'Dywedwch beth y byddwch yn ei wneud', status: 'draft' },
  'plan.missing.owner': {
    of: 'Say who will see that this happens: “{step}”',
    text: 'Dywedwch pwy fydd yn gofalu bod hyn yn digwydd: “{step}”',
    status: 'draft',
  },
  'plan.missing.by': {
    of: 'Give a date by when this is done: “{step}”',
    text: 'Rhowch ddyddiad ar gyfer gorffen hyn: “{step}”',
    status: 'draft',
  },
  'plan.missing.measure': {
    of: 'Say how you will know that this has worked: “{step}”',
    text: 'Dywedwch sut y byddwch yn gwybod bod hyn wedi gweithio: “{step}”',
    status: 'draft',
  },
  'plan.missing.reviewOn': {
    of: 'Give a date to look at this again: “{step}”',
    text: 'Rhowch ddyddiad i edrych ar hyn eto: “{step}”',
    status: 'draft',
  },
  'plan.missing.why': {
    of: 'Say in a few words why you do not want a plan now',
    text: 'Dywedwch mewn ychydig eiriau pam nad ydych am gael cynllun nawr',
    status: 'draft',
  },
  'plan.wrong.tooMany': {
    of: '{count, plural, one {A plan has no more than # thing in it} other {A plan has no more than # things in it}}',
    text: `{count, plural,
      zero {Ni all fod mwy na # peth mewn cynllun}
      one {Ni all fod mwy nag # peth mewn cynllun}
      two {Ni all fod mwy na # beth mewn cynllun}
      few {Ni all fod mwy na # pheth mewn cynllun}
      many {Ni all fod mwy na # pheth mewn cynllun}
      other {Ni all fod mwy na # peth mewn cynllun}
    }`,
    status: 'draft',
  },
  'plan.wrong.past': {
    of: 'The date for “{step}” must be today or later',
    text: 'Rhaid i’r dyddiad ar gyfer “{step}” fod heddiw neu’n hwyrach',
    status: 'draft',
  },
};
