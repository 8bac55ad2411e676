import type { areas as english } from '../en/areas.ts';
import type { WelshOf } from '../translation.ts';

export const areas: WelshOf<typeof english> = {
  'areas.choose': {
    of: 'What would you like to look at today?',
    text: 'Beth hoffech chi edrych arno heddiw?',
    status: 'draft',
  },
  'areas.choose.row': { of: 'Choose what to look at', text: 'Dewis beth i edrych arno', status: 'draft' },
  'areas.choose.hint': {
    of: 'Choose one or more. You can add others until your plan is made.',
    text: 'Dewiswch un neu fwy. Gallwch ychwanegu rhai eraill nes bod eich cynllun wedi’i wneud.',
    status: 'draft',
  },
  'areas.choose.leftOut': {
    of: 'What you do not choose is not asked. It does not count against you.',
    text: 'Ni ofynnir am yr hyn nad ydych yn ei ddewis. Nid yw’n cyfrif yn eich erbyn.',
    status: 'draft',
  },
  'areas.choose.button': { of: 'Start with these', text: 'Dechrau gyda’r rhain', status: 'draft' },
  'areas.choose.needed': {
    of: 'Choose at least one part to look at',
    text: 'Dewiswch o leiaf un rhan i edrych arni',
    status: 'draft',
  },
  'areas.closed': {
    of: 'Your plan is made, so nothing can be added here.',
    text: 'Mae eich cynllun wedi’i wneud, felly ni ellir ychwanegu dim yma.',
    status: 'draft',
  },
  'areas.closed.again': {
    of: 'You can start again with others. What you have here stays as it is.',
    text: 'Gallwch ddechrau eto gyda rhai eraill. Mae’r hyn sydd gennych yma yn aros fel y mae.',
    status: 'draft',
  },
  'areas.list': { of: 'Your parts', text: 'Eich rhannau', status: 'draft' },
  'areas.addOthers': { of: 'Add others', text: 'Ychwanegu rhai eraill', status: 'draft' },
  'areas.added': { of: 'Added: {part}', text: 'Wedi’i hychwanegu: {part}', status: 'draft' },
  'areas.status.not-started': { of: 'Not started', text: 'Heb ei dechrau', status: 'draft' },
  'areas.status.in-progress': { of: 'In progress', text: 'Ar waith', status: 'draft' },
  'areas.status.submitted': { of: 'Done', text: 'Wedi’i gwneud', status: 'draft' },
  'areas.status.not-chosen': { of: 'Not chosen', text: 'Heb ei dewis', status: 'draft' },
  'areas.status.notOpen': { of: 'Not open yet', text: 'Heb agor eto', status: 'draft' },
  'areas.status.closed': { of: 'Closed', text: 'Ar gau', status: 'draft' },
  'areas.status.dueAgain': { of: 'To go through again', text: 'I fynd drwyddi eto', status: 'draft' },
  'areas.answeredOf': {
    of: '{answered} of {total} answered',
    text: '{answered} o {total} wedi’u hateb',
    status: 'draft',
  },
  'areas.doneOf': {
    of: '{done} of {total} parts done',
    text: 'Rhannau wedi’u gwneud: {done} o {total}',
    status: 'draft',
  },
  'areas.eachFirst': {
    of: 'Finish each part by itself first. Then you look at them together.',
    text: 'Gorffennwch bob rhan ar ei phen ei hun yn gyntaf. Wedyn byddwch yn edrych arnynt gyda’i gilydd.',
    status: 'draft',
  },
  'areas.reopen': { of: 'Open again', text: 'Agor eto', status: 'draft' },
  'areas.reopenWhat': { of: 'Open again: {part}', text: 'Agor eto: {part}', status: 'draft' },
  'areas.reopen.warning': {
    of: 'If you open this again, you go through {part} again too. The answers you gave there are still there.',
    text: 'Os byddwch yn agor hon eto, bydd angen mynd eto drwy’r rhan hon hefyd: {part}. Mae’r atebion a roesoch yno o hyd.',
    status: 'draft',
  },
  'areas.allDone': {
    of: 'Every part is done. You can go on.',
    text: 'Mae pob rhan wedi’i gwneud. Gallwch fynd ymlaen.',
    status: 'draft',
  },
  'areas.goOn': { of: 'Go on with what I have', text: 'Mynd ymlaen gyda’r hyn sydd gennyf', status: 'draft' },
};
