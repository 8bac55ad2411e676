import type { about as english } from '../en/about.ts';
import type { WelshOf } from '../translation.ts';

export const about: WelshOf<typeof english> = {
  'about.lead': {
    of: 'First, a few facts about you. They decide which questions you are asked, and nothing else.',
    text: 'Yn gyntaf, ychydig o ffeithiau amdanoch. Maent yn penderfynu pa gwestiynau a ofynnir i chi, a dim byd arall.',
    status: 'draft',
  },
  'about.leaveOut': { of: 'You can leave this one out.', text: 'Cewch hepgor hwn.', status: 'draft' },
  'about.ifLeftOut': {
    of: 'If you leave it out, we take it that the answer is: {value}',
    text: 'Os byddwch yn ei hepgor, byddwn yn cymryd mai’r ateb yw: {value}',
    status: 'draft',
  },
  'about.changing': {
    of: 'If you change this, you may be asked other questions.',
    text: 'Os byddwch yn newid hwn, efallai y gofynnir cwestiynau eraill i chi.',
    status: 'draft',
  },
  'about.day': { of: 'Day', text: 'Diwrnod', status: 'draft' },
  'about.month': { of: 'Month', text: 'Mis', status: 'draft' },
  'about.year': { of: 'Year', text: 'Blwyddyn', status: 'draft' },
  'about.dateHint': { of: 'For example, 27 3 2027', text: 'Er enghraifft, 27 3 2027', status: 'draft' },
  'about.numberHint': { of: 'A whole number, such as 3', text: 'Rhif cyfan, fel 3', status: 'draft' },
  'about.check': { of: 'Check what you told us', text: 'Gwiriwch yr hyn a ddywedoch wrthym', status: 'draft' },
  'about.settle': { of: 'This is right', text: 'Mae hyn yn gywir', status: 'draft' },
  'about.reworded': {
    of: 'This question is worded for your job.',
    text: 'Mae’r cwestiwn hwn wedi’i eirio ar gyfer eich swydd chi.',
    status: 'draft',
  },
};
