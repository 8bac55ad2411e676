import type { scan as english } from '../en/scan.ts';
import type { WelshOf } from '../translation.ts';

export const scan: WelshOf<typeof english> = {
  'scan.title': { of: 'Quick scan', text: 'Sgan cyflym', status: 'draft' },
  'scan.lead': {
    of: 'Say what each skill is for you today. There is no need to think for long.',
    text: 'Dywedwch beth yw pob sgìl i chi heddiw. Nid oes angen meddwl yn hir.',
    status: 'draft',
  },
  'scan.counted': {
    of: 'This is only a first look. Your answers are counted, and nothing more is made of them.',
    text: 'Golwg gyntaf yn unig yw hon. Caiff eich atebion eu cyfrif, ac ni wneir dim mwy ohonynt.',
    status: 'draft',
  },
  'scan.progress': { of: 'Skill {number} of {total}', text: 'Sgìl {number} o {total}', status: 'draft' },
  'scan.result': { of: 'Your first look', text: 'Eich golwg gyntaf', status: 'draft' },
  'scan.result.count': { of: '{choice}: {count}', text: '{choice}: {count}', status: 'draft' },
  'scan.result.empty': { of: 'None', text: 'Dim un', status: 'draft' },
  'scan.lookCloser': {
    of: 'Look at one of these more closely',
    text: 'Edrych yn fanylach ar un o’r rhain',
    status: 'draft',
  },
  'scan.lookCloserWhat': { of: 'Look more closely: {skill}', text: 'Edrych yn fanylach: {skill}', status: 'draft' },
  'scan.blanks': {
    of: '{count, plural, one {# skill has no answer yet} other {# skills have no answer yet}}',
    text: `{count, plural,
      zero {Mae ateb i bob sgìl}
      one {Nid oes ateb i # sgìl eto}
      two {Nid oes ateb i # sgìl eto}
      few {Nid oes ateb i # sgìl eto}
      many {Nid oes ateb i # sgìl eto}
      other {Nid oes ateb i # sgìl eto}
    }`,
    status: 'draft',
  },
};
