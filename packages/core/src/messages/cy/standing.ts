import type { standing as english } from '../en/standing.ts';
import type { WelshOf } from '../translation.ts';

export const standing: WelshOf<typeof english> = {
  'standing.title': { of: 'Where you stand', text: 'Ble rydych arni', status: 'draft' },
  'standing.until': { of: 'This holds until {date}.', text: 'Mae hyn yn ddilys tan {date}.', status: 'draft' },
  'standing.endsSoon': {
    of: '{count, plural, =0 {This ends today.} =1 {This ends tomorrow.} one {This ends in # day.} other {This ends in # days.}}',
    text: `{count, plural,
      zero {Daw hyn i ben heddiw.}
      one {Daw hyn i ben yfory.}
      two {Daw hyn i ben ymhen # ddiwrnod.}
      few {Daw hyn i ben ymhen # diwrnod.}
      many {Daw hyn i ben ymhen # diwrnod.}
      other {Daw hyn i ben ymhen # diwrnod.}
    }`,
    status: 'draft',
  },
  'standing.endsEarly': {
    of: 'It ends sooner if your role changes, or if something serious happens.',
    text: 'Daw i ben yn gynt os bydd eich rôl yn newid, neu os bydd rhywbeth difrifol yn digwydd.',
    status: 'draft',
  },
  'standing.ended': { of: 'This ended on {date}.', text: 'Daeth hyn i ben ar {date}.', status: 'draft' },
  'standing.renew': { of: 'Get ready again', text: 'Paratoi eto', status: 'draft' },
  'standing.renew.hint': {
    of: 'You start afresh. What you did before is named in the new one.',
    text: 'Byddwch yn dechrau o’r newydd. Caiff yr hyn a wnaethoch o’r blaen ei enwi yn yr un newydd.',
    status: 'draft',
  },
  'standing.watching': {
    of: 'You may watch any public meeting. You need nothing from here for that.',
    text: 'Cewch wylio unrhyw gyfarfod cyhoeddus. Nid oes angen dim o’r fan hon arnoch ar gyfer hynny.',
    status: 'draft',
  },
  'standing.meeting': { of: 'I have been to a meeting', text: 'Rwyf wedi bod mewn cyfarfod', status: 'draft' },
  'standing.meeting.date': { of: 'When was it?', text: 'Pryd y’i cynhaliwyd?', status: 'draft' },
  'standing.meeting.beside': { of: 'Who was beside you?', text: 'Pwy oedd wrth eich ochr?', status: 'draft' },
  'standing.debrief': { of: 'Talking the meeting over', text: 'Trafod y cyfarfod wedyn', status: 'draft' },
  'standing.debrief.due': {
    of: 'Talk the meeting over by {date}.',
    text: 'Trafodwch y cyfarfod erbyn {date}.',
    status: 'draft',
  },
  'standing.debrief.late': {
    of: 'This was due by {date}. It is still worth doing.',
    text: 'Roedd hyn i’w wneud erbyn {date}. Mae’n werth ei wneud o hyd.',
    status: 'draft',
  },
  'standing.debrief.first': {
    of: 'Talk the last meeting over before you go to the next one.',
    text: 'Trafodwch y cyfarfod diwethaf cyn mynd i’r un nesaf.',
    status: 'draft',
  },
  'standing.debrief.done': { of: 'We have talked it over', text: 'Rydym wedi’i drafod', status: 'draft' },
  'standing.debrief.note': {
    of: 'What went well, and what would you do another time? (optional)',
    text: 'Beth aeth yn dda, a beth fyddech yn ei wneud dro arall? (dewisol)',
    status: 'draft',
  },
  'standing.debrief.heldOn': { of: 'Talked over on {date}', text: 'Trafodwyd ar {date}', status: 'draft' },
  'standing.incident': { of: 'Something serious happened', text: 'Digwyddodd rhywbeth difrifol', status: 'draft' },
  'standing.incident.hint': {
    of: 'This ends what you were cleared for, so that it can be talked through first.',
    text: 'Daw eich caniatâd i siarad i ben, er mwyn trafod hyn yn gyntaf.',
    status: 'draft',
  },
  'standing.card': { of: 'My card for the room', text: 'Fy ngherdyn ar gyfer yr ystafell', status: 'draft' },
  'standing.card.print': { of: 'Print my card', text: 'Argraffu fy ngherdyn', status: 'draft' },
  'standing.card.meeting': { of: 'The meeting', text: 'Y cyfarfod', status: 'draft' },
  'standing.card.may': { of: 'What I may do', text: 'Yr hyn y caf ei wneud', status: 'draft' },
  'standing.card.chair': { of: 'In the chair', text: 'Yn y gadair', status: 'draft' },
  'standing.card.colleague': { of: 'My colleague', text: 'Fy nghydweithiwr', status: 'draft' },
  'standing.card.exits': { of: 'Ways out', text: 'Y ffyrdd allan', status: 'draft' },
  'standing.card.whoAnswers': { of: 'Who answers what', text: 'Pwy sy’n ateb beth', status: 'draft' },
  'standing.card.sentences': { of: 'Three things I can say', text: 'Tri pheth y gallaf eu dweud', status: 'draft' },
  'standing.card.sentence.1': {
    of: 'I do not know. I will find out and tell you by …',
    text: 'Nid wyf yn gwybod. Fe gaf wybod, a dweud wrthych erbyn …',
    status: 'draft',
  },
  'standing.card.sentence.2': {
    of: 'Nothing is decided yet. This is who decides, and when: …',
    text: 'Nid oes dim wedi’i benderfynu eto. Dyma pwy sy’n penderfynu, a phryd: …',
    status: 'draft',
  },
  'standing.card.sentence.3': {
    of: 'I work for the whole council, so I cannot take sides.',
    text: 'Rwy’n gweithio i’r cyngor cyfan, felly ni allaf ochri â neb.',
    status: 'draft',
  },
  'standing.card.leave': { of: 'When to leave', text: 'Pryd i adael', status: 'draft' },
  'standing.card.leave.text': {
    of: 'If I do not feel safe, I tell the chair or my colleague, and I go.',
    text: 'Os nad wyf yn teimlo’n ddiogel, rwy’n dweud wrth y cadeirydd neu wrth fy nghydweithiwr, ac yn mynd.',
    status: 'draft',
  },
  'standing.card.debrief': {
    of: 'We talk it over by {date}',
    text: 'Byddwn yn ei drafod erbyn {date}',
    status: 'draft',
  },
  'standing.card.keepInMind': { of: 'To keep in mind', text: 'I’w gadw mewn cof', status: 'draft' },
  'standing.card.fillIn': { of: 'Fill in by hand', text: 'I’w lenwi â llaw', status: 'draft' },
};
