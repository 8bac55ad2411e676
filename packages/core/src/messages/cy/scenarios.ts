import type { scenarios as english } from '../en/scenarios.ts';
import type { WelshOf } from '../translation.ts';

export const scenarios: WelshOf<typeof english> = {
  'scenarios.title': { of: 'What should you do?', text: 'Beth ddylech chi ei wneud?', status: 'draft' },
  'scenarios.lead': {
    of: 'Read what happens. Then say how good each option is. More than one can be good.',
    text: 'Darllenwch beth sy’n digwydd. Wedyn dywedwch pa mor dda yw pob opsiwn. Gall mwy nag un fod yn dda.',
    status: 'draft',
  },
  'scenarios.progress': { of: 'Situation {number} of {total}', text: 'Sefyllfa {number} o {total}', status: 'draft' },
  'scenarios.order': {
    of: 'The options are in no special order.',
    text: 'Nid yw’r opsiynau mewn unrhyw drefn arbennig.',
    status: 'draft',
  },
  'scenarios.rate': { of: 'How good is this option?', text: 'Pa mor dda yw’r opsiwn hwn?', status: 'draft' },
  'scenarios.rating.4': { of: 'Very good', text: 'Da iawn', status: 'draft' },
  'scenarios.rating.3': { of: 'Good', text: 'Da', status: 'draft' },
  'scenarios.rating.2': { of: 'Poor', text: 'Gwael', status: 'draft' },
  'scenarios.rating.1': { of: 'Harmful', text: 'Niweidiol', status: 'draft' },
  'scenarios.left': {
    of: '{count, plural, one {# option has no answer yet} other {# options have no answer yet}}',
    text: `{count, plural,
      zero {Mae ateb i bob opsiwn}
      one {Nid oes ateb i # opsiwn eto}
      two {Nid oes ateb i # opsiwn eto}
      few {Nid oes ateb i # opsiwn eto}
      many {Nid oes ateb i # opsiwn eto}
      other {Nid oes ateb i # opsiwn eto}
    }`,
    status: 'draft',
  },
  'scenarios.missing': {
    of: 'Say how good this option is: “{option}”',
    text: 'Dywedwch pa mor dda yw’r opsiwn hwn: “{option}”',
    status: 'draft',
  },
  'scenarios.showWhy': { of: 'Show what the writers think', text: 'Dangos barn yr awduron', status: 'draft' },
  'scenarios.reasons': { of: 'What the writers think, and why', text: 'Beth mae’r awduron yn ei feddwl, a pham', status: 'draft' },
  'scenarios.reasons.hint': {
    of: 'Read what a good course would be, and why.',
    text: 'Darllenwch beth fyddai’n dda i’w wneud, a pham.',
    status: 'draft',
  },
  'scenarios.why': { of: 'Why', text: 'Pam', status: 'draft' },
  'scenarios.best': { of: 'A good course', text: 'Ffordd dda o weithredu', status: 'draft' },
  'scenarios.each': { of: 'Each way to act', text: 'Pob ffordd o weithredu', status: 'draft' },
  'scenarios.yours': { of: 'You said: {rating}', text: 'Eich ateb chi: {rating}', status: 'draft' },
  'scenarios.theirs': { of: 'The writers say: {rating}', text: 'Ateb yr awduron: {rating}', status: 'draft' },
  'scenarios.same': { of: 'You agree', text: 'Rydych yn cytuno', status: 'draft' },
  'scenarios.near': { of: 'You are close', text: 'Rydych yn agos', status: 'draft' },
  'scenarios.apart': { of: 'Worth talking over', text: 'Gwerth ei drafod', status: 'draft' },
  'scenarios.draft': {
    of: 'What the writers think is a draft too. Good people may see it another way.',
    text: 'Drafft yw barn yr awduron hefyd. Gall pobl dda weld pethau’n wahanol.',
    status: 'draft',
  },
  'scenarios.points': { of: '{marks} of {of} points', text: 'Pwyntiau: {marks} o {of}', status: 'draft' },
  'scenarios.points.none': {
    of: 'Not counted yet: some options have no answer.',
    text: 'Heb ei gyfrif eto: nid oes ateb i rai opsiynau.',
    status: 'draft',
  },
  'scenarios.toTalkOver': { of: 'To talk over', text: 'I’w drafod', status: 'draft' },
  'scenarios.toTalkOver.lead': {
    of: 'The writers see a danger in a choice like this. Talk it over with the person who watches you.',
    text: 'Mae’r awduron yn gweld perygl mewn dewis fel hwn. Trafodwch ef gyda’r sawl sy’n eich gwylio.',
    status: 'draft',
  },
  'scenarios.talkedOver': { of: 'We have talked this over', text: 'Rydym wedi trafod hyn', status: 'draft' },
  'scenarios.talkedOver.by': { of: 'Talked over with {name}', text: 'Trafodwyd gyda {name}', status: 'draft' },
};
