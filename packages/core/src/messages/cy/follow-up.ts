import type { followUp as english } from '../en/follow-up.ts';
import type { WelshOf } from '../translation.ts';

export const followUp: WelshOf<typeof english> = {
  'followUp.title': { of: 'How is it going?', text: 'Sut mae’n mynd?', status: 'draft' },
  'followUp.due': {
    of: 'You said that you would look at your plan again on {date}.',
    text: 'Dywedoch y byddech yn edrych ar eich cynllun eto ar {date}.',
    status: 'draft',
  },
  'followUp.notDue': {
    of: 'You do not have to look at this until {date}.',
    text: 'Nid oes rhaid i chi edrych ar hyn tan {date}.',
    status: 'draft',
  },
  'followUp.doneOf': { of: '{done} of {total} done', text: '{done} o {total} wedi’u gwneud', status: 'draft' },
  'followUp.next': {
    of: 'Next: “{step}”, by {date}.',
    text: 'Nesaf: “{step}”, erbyn {date}.',
    status: 'draft',
  },
  'followUp.stillToDo': { of: 'Still to do, by {date}', text: 'I’w wneud o hyd, erbyn {date}', status: 'draft' },
  'followUp.past': {
    of: 'Planned for {date}. You can still do it, or leave it.',
    text: 'Wedi’i gynllunio ar gyfer {date}. Gallwch ei wneud o hyd, neu ei adael.',
    status: 'draft',
  },
  'followUp.done': { of: 'I have done this', text: 'Rwyf wedi gwneud hyn', status: 'draft' },
  'followUp.doneWhat': { of: 'I have done this: {step}', text: 'Rwyf wedi gwneud hyn: {step}', status: 'draft' },
  'followUp.doneOn': { of: 'Done on {date}', text: 'Wedi’i wneud ar {date}', status: 'draft' },
  'followUp.note': {
    of: 'What is different now? (optional)',
    text: 'Beth sy’n wahanol nawr? (dewisol)',
    status: 'draft',
  },
  'followUp.close': { of: 'Close my plan', text: 'Cau fy nghynllun', status: 'draft' },
  'followUp.closed': { of: 'You closed your plan on {date}.', text: 'Caeoch eich cynllun ar {date}.', status: 'draft' },
  'followUp.again': {
    of: 'Would you like to look at your skills again? Leave at least three months, so that things have time to change.',
    text: 'Hoffech chi edrych ar eich sgiliau eto? Gadewch o leiaf dri mis, er mwyn i bethau gael amser i newid.',
    status: 'draft',
  },
};
