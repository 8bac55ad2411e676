import type { cause as english } from '../en/cause.ts';
import type { WelshOf } from '../translation.ts';

export const cause: WelshOf<typeof english> = {
  'cause.title': { of: 'What stands in the way?', text: 'Beth sy’n sefyll yn y ffordd?', status: 'draft' },
  'cause.question': {
    of: '“{skill}”: what would help you most?',
    text: '“{skill}”: beth fyddai’n eich helpu fwyaf?',
    status: 'draft',
  },
  'cause.hint': {
    of: 'Choose the one that fits best. It decides what we suggest.',
    text: 'Dewiswch yr un sy’n gweddu orau. Mae’n penderfynu beth rydym yn ei awgrymu.',
    status: 'draft',
  },
  'cause.you': { of: 'Something for you', text: 'Rhywbeth i chi', status: 'draft' },
  'cause.council': {
    of: 'Something about how the council works',
    text: 'Rhywbeth am y ffordd y mae’r cyngor yn gweithio',
    status: 'draft',
  },
  'cause.council.note': {
    of: 'If so, the council has to act, not you. We list it apart from your own plan.',
    text: 'Os felly, y cyngor ddylai weithredu, nid chi. Rydym yn ei restru ar wahân i’ch cynllun eich hun.',
    status: 'draft',
  },
  'cause.or': { of: 'Or', text: 'Neu', status: 'draft' },
  'cause.notSure': { of: 'I am not sure', text: 'Nid wyf yn siŵr', status: 'draft' },
  'cause.missing': {
    of: 'Choose what would help you most with “{skill}”, or say that you are not sure',
    text: 'Dewiswch beth fyddai’n eich helpu fwyaf gyda “{skill}”, neu dywedwch nad ydych yn siŵr',
    status: 'draft',
  },
};
