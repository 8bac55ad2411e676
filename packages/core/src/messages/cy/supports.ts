import type { supports as english } from '../en/supports.ts';
import type { WelshOf } from '../translation.ts';

export const supports: WelshOf<typeof english> = {
  'supports.lead': {
    of: 'Here is what to put in place before you speak. What is due first comes first.',
    text: 'Dyma’r hyn i’w roi yn ei le cyn i chi siarad. Yr hyn sydd i’w wneud gyntaf sy’n dod gyntaf.',
    status: 'draft',
  },
  'supports.keptTooShort': {
    of: 'That is before your meeting. Choose to keep them longer, so that nothing is gone by then.',
    text: 'Mae hynny cyn eich cyfarfod. Dewiswch eu cadw’n hirach, fel na fydd dim wedi mynd erbyn hynny.',
    status: 'draft',
  },
  'supports.countdown': {
    of: '{count, plural, =0 {Your meeting is today.} =1 {Your meeting is tomorrow.} one {Your meeting is in # day.} other {Your meeting is in # days.}}',
    text: `{count, plural,
      zero {Mae eich cyfarfod heddiw.}
      one {Mae eich cyfarfod yfory.}
      two {Mae eich cyfarfod ymhen # ddiwrnod.}
      few {Mae eich cyfarfod ymhen # diwrnod.}
      many {Mae eich cyfarfod ymhen # diwrnod.}
      other {Mae eich cyfarfod ymhen # diwrnod.}
    }`,
    status: 'draft',
  },
  'supports.meetingOn': { of: 'Your meeting is on {date}.', text: 'Mae eich cyfarfod ar {date}.', status: 'draft' },
  'supports.meetingWas': { of: 'Your meeting was on {date}.', text: 'Roedd eich cyfarfod ar {date}.', status: 'draft' },
  'supports.noDate': {
    of: 'You have not given the date of a meeting, so this list has no dates yet.',
    text: 'Nid ydych wedi rhoi dyddiad cyfarfod, felly nid oes dyddiadau ar y rhestr hon eto.',
    status: 'draft',
  },
  'supports.stillPossible': {
    of: 'What you can still do in the time left',
    text: 'Yr hyn y gallwch ei wneud o hyd yn yr amser sydd ar ôl',
    status: 'draft',
  },
  'supports.nothingHeldUp': {
    of: 'None of this holds you up. You can go on with the questions and come back.',
    text: 'Nid oes dim o hyn yn eich dal yn ôl. Gallwch fynd ymlaen â’r cwestiynau a dod yn ôl.',
    status: 'draft',
  },
  'supports.usedLater': {
    of: 'A manager looks at this list when they decide.',
    text: 'Bydd rheolwr yn edrych ar y rhestr hon wrth benderfynu.',
    status: 'draft',
  },
  'supports.deciding': {
    of: 'You can put things in place until a manager has decided. If a manager has your file already, send it again after a change: this is not in theirs.',
    text: 'Gallwch roi pethau yn eu lle nes bod rheolwr wedi penderfynu. Os oes gan reolwr eich ffeil eisoes, anfonwch hi eto ar ôl newid: nid yw hyn yn eu ffeil nhw.',
    status: 'draft',
  },
  'supports.closed': {
    of: 'A manager has decided, so this list stays as it was then.',
    text: 'Mae rheolwr wedi penderfynu, felly mae’r rhestr hon yn aros fel yr oedd bryd hynny.',
    status: 'draft',
  },
  'supports.watching': {
    of: 'You need none of this to watch a meeting or to take notes.',
    text: 'Nid oes angen dim o hyn arnoch i wylio cyfarfod nac i gymryd nodiadau.',
    status: 'draft',
  },
  'supports.by': { of: 'Do this by {date}', text: 'Gwnewch hyn erbyn {date}', status: 'draft' },
  'supports.daysLeft': {
    of: '{count, plural, =0 {Today is the last day} one {# day left} other {# days left}}',
    text: `{count, plural,
      zero {Heddiw yw’r diwrnod olaf}
      one {# diwrnod ar ôl}
      two {# ddiwrnod ar ôl}
      few {# diwrnod ar ôl}
      many {# diwrnod ar ôl}
      other {# diwrnod ar ôl}
    }`,
    status: 'draft',
  },
  'supports.late': {
    of: 'Best done by {date}. There is still time.',
    text: 'Roedd yn well ei wneud erbyn {date}. Mae amser o hyd.',
    status: 'draft',
  },
  'supports.tooLate': {
    of: '{count, plural, one {Too late now: this takes # day.} other {Too late now: this takes # days.}} Talk to your manager about what to do instead.',
    text: `{count, plural,
      zero {Rhy hwyr nawr: mae hyn yn cymryd # diwrnod.}
      one {Rhy hwyr nawr: mae hyn yn cymryd # diwrnod.}
      two {Rhy hwyr nawr: mae hyn yn cymryd # ddiwrnod.}
      few {Rhy hwyr nawr: mae hyn yn cymryd # diwrnod.}
      many {Rhy hwyr nawr: mae hyn yn cymryd # diwrnod.}
      other {Rhy hwyr nawr: mae hyn yn cymryd # diwrnod.}
    } Siaradwch â’ch rheolwr am beth i’w wneud yn lle hynny.`,
    status: 'draft',
  },
  'supports.after': { of: 'After the meeting, by {date}', text: 'Ar ôl y cyfarfod, erbyn {date}', status: 'draft' },
  'supports.needed': { of: 'Needed before you speak', text: 'Mae ei angen cyn i chi siarad', status: 'draft' },
  'supports.goodToHave': { of: 'Good to have', text: 'Da ei gael', status: 'draft' },
  'supports.status.done': { of: 'Done', text: 'Wedi’i wneud', status: 'draft' },
  'supports.status.notNeeded': { of: 'Not needed', text: 'Dim angen', status: 'draft' },
  'supports.status.open': { of: 'Not yet', text: 'Ddim eto', status: 'draft' },
  'supports.whyNotNeeded': { of: 'Why is it not needed?', text: 'Pam nad oes ei angen?', status: 'draft' },
  'supports.whyNotNeeded.missing': {
    of: 'Say why this is not needed: “{support}”',
    text: 'Dywedwch pam nad oes angen hyn: “{support}”',
    status: 'draft',
  },
  'supports.doneOn': { of: 'Done on {date}', text: 'Wedi’i wneud ar {date}', status: 'draft' },
  'supports.doneOf': { of: '{done} of {total} in place', text: '{done} o {total} yn eu lle', status: 'draft' },
};
