import type { charts as english } from '../en/charts.ts';
import type { WelshOf } from '../translation.ts';

export const charts: WelshOf<typeof english> = {
  'charts.before': { of: 'Before', text: 'Cynt', status: 'draft' },
  'charts.now': { of: 'Now', text: 'Nawr', status: 'draft' },
  'charts.then': { of: 'Before, as seen from now', text: 'Cynt, o edrych yn ôl nawr', status: 'draft' },
  'charts.change': { of: 'What has changed', text: 'Beth sydd wedi newid', status: 'draft' },
  'charts.change.clear': { of: 'A clear change', text: 'Newid clir', status: 'draft' },
  'charts.change.better': {
    of: '{count, plural, one {# skill is clearly higher.} other {# skills are clearly higher.}}',
    text: '{count, plural, zero {Mae # sgìl yn amlwg yn uwch.} one {Mae # sgìl yn amlwg yn uwch.} two {Mae # sgìl yn amlwg yn uwch.} few {Mae # sgìl yn amlwg yn uwch.} many {Mae # sgìl yn amlwg yn uwch.} other {Mae # sgìl yn amlwg yn uwch.}}',
    status: 'draft',
  },
  'charts.change.worse': {
    of: '{count, plural, one {# skill is clearly lower.} other {# skills are clearly lower.}}',
    text: '{count, plural, zero {Mae # sgìl yn amlwg yn is.} one {Mae # sgìl yn amlwg yn is.} two {Mae # sgìl yn amlwg yn is.} few {Mae # sgìl yn amlwg yn is.} many {Mae # sgìl yn amlwg yn is.} other {Mae # sgìl yn amlwg yn is.}}',
    status: 'draft',
  },
  'charts.change.no-clear-change': {
    of: '{count, plural, one {# skill has no clear change.} other {# skills have no clear change.}}',
    text: '{count, plural, zero {Nid oes newid clir mewn # sgìl.} one {Nid oes newid clir mewn # sgìl.} two {Nid oes newid clir mewn # sgìl.} few {Nid oes newid clir mewn # sgìl.} many {Nid oes newid clir mewn # sgìl.} other {Nid oes newid clir mewn # sgìl.}}',
    status: 'draft',
  },
  'charts.change.cannot-tell': {
    of: '{count, plural, one {For # skill nobody can tell.} other {For # skills nobody can tell.}}',
    text: '{count, plural, zero {Ni all neb ddweud am # sgìl.} one {Ni all neb ddweud am # sgìl.} two {Ni all neb ddweud am # sgìl.} few {Ni all neb ddweud am # sgìl.} many {Ni all neb ddweud am # sgìl.} other {Ni all neb ddweud am # sgìl.}}',
    status: 'draft',
  },
  'charts.change.once': {
    of: '{count, plural, one {# skill was looked at only once, so it is not in the picture.} other {# skills were looked at only once, so they are not in the picture.}}',
    text: '{count, plural, zero {Edrychwyd ar # sgìl unwaith yn unig, felly nid yw yn y llun.} one {Edrychwyd ar # sgìl unwaith yn unig, felly nid yw yn y llun.} two {Edrychwyd ar # sgìl unwaith yn unig, felly nid ydynt yn y llun.} few {Edrychwyd ar # sgìl unwaith yn unig, felly nid ydynt yn y llun.} many {Edrychwyd ar # sgìl unwaith yn unig, felly nid ydynt yn y llun.} other {Edrychwyd ar # sgìl unwaith yn unig, felly nid ydynt yn y llun.}}',
    status: 'draft',
  },
  'charts.raters': { of: 'How you and others see it', text: 'Sut rydych chi ac eraill yn gweld hyn', status: 'draft' },
  'charts.raters.all': { of: 'All groups together', text: 'Pob grŵp gyda’i gilydd', status: 'draft' },
  'charts.raters.you-higher': {
    of: '{count, plural, one {You see yourself higher than others do in # skill.} other {You see yourself higher than others do in # skills.}}',
    text: '{count, plural, zero {Rydych yn eich gweld eich hun yn uwch nag y mae eraill mewn # sgìl.} one {Rydych yn eich gweld eich hun yn uwch nag y mae eraill mewn # sgìl.} two {Rydych yn eich gweld eich hun yn uwch nag y mae eraill mewn # sgìl.} few {Rydych yn eich gweld eich hun yn uwch nag y mae eraill mewn # sgìl.} many {Rydych yn eich gweld eich hun yn uwch nag y mae eraill mewn # sgìl.} other {Rydych yn eich gweld eich hun yn uwch nag y mae eraill mewn # sgìl.}}',
    status: 'draft',
  },
  'charts.raters.others-higher': {
    of: '{count, plural, one {Others see you higher than you do in # skill.} other {Others see you higher than you do in # skills.}}',
    text: '{count, plural, zero {Mae eraill yn eich gweld yn uwch nag yr ydych chi mewn # sgìl.} one {Mae eraill yn eich gweld yn uwch nag yr ydych chi mewn # sgìl.} two {Mae eraill yn eich gweld yn uwch nag yr ydych chi mewn # sgìl.} few {Mae eraill yn eich gweld yn uwch nag yr ydych chi mewn # sgìl.} many {Mae eraill yn eich gweld yn uwch nag yr ydych chi mewn # sgìl.} other {Mae eraill yn eich gweld yn uwch nag yr ydych chi mewn # sgìl.}}',
    status: 'draft',
  },
  'charts.raters.in-line': {
    of: '{count, plural, one {You and others see # skill much the same.} other {You and others see # skills much the same.}}',
    text: '{count, plural, zero {Rydych chi ac eraill yn gweld # sgìl yn debyg iawn.} one {Rydych chi ac eraill yn gweld # sgìl yn debyg iawn.} two {Rydych chi ac eraill yn gweld # sgìl yn debyg iawn.} few {Rydych chi ac eraill yn gweld # sgìl yn debyg iawn.} many {Rydych chi ac eraill yn gweld # sgìl yn debyg iawn.} other {Rydych chi ac eraill yn gweld # sgìl yn debyg iawn.}}',
    status: 'draft',
  },
  'charts.raters.none': {
    of: '{count, plural, one {In # skill too few people have said enough to show it.} other {In # skills too few people have said enough to show it.}}',
    text: '{count, plural, zero {Mewn # sgìl rhy ychydig o bobl sydd wedi dweud digon i’w ddangos.} one {Mewn # sgìl rhy ychydig o bobl sydd wedi dweud digon i’w ddangos.} two {Mewn # sgìl rhy ychydig o bobl sydd wedi dweud digon i’w ddangos.} few {Mewn # sgìl rhy ychydig o bobl sydd wedi dweud digon i’w ddangos.} many {Mewn # sgìl rhy ychydig o bobl sydd wedi dweud digon i’w ddangos.} other {Mewn # sgìl rhy ychydig o bobl sydd wedi dweud digon i’w ddangos.}}',
    status: 'draft',
  },
  'charts.answers': { of: 'Answers', text: 'Atebion', status: 'draft' },
  'charts.chosenBy': { of: 'People who chose it', text: 'Pobl a’i dewisodd', status: 'draft' },
  'charts.hidden': { of: 'hidden', text: 'cudd', status: 'draft' },
  'charts.hidden.key': {
    of: 'Hidden: it could tell what one person said. Hidden does not mean zero.',
    text: 'Cudd: gallai ddangos beth ddywedodd un person. Nid yw cudd yn golygu sero.',
    status: 'draft',
  },
  'charts.hidden.count': {
    of: '{count, plural, one {In # skill something is hidden.} other {In # skills something is hidden.}}',
    text: '{count, plural, zero {Mewn # sgìl mae rhywbeth yn gudd.} one {Mewn # sgìl mae rhywbeth yn gudd.} two {Mewn # sgìl mae rhywbeth yn gudd.} few {Mewn # sgìl mae rhywbeth yn gudd.} many {Mewn # sgìl mae rhywbeth yn gudd.} other {Mewn # sgìl mae rhywbeth yn gudd.}}',
    status: 'draft',
  },
  'charts.share': { of: 'The more dots, the larger the share.', text: 'Po fwyaf o ddotiau, mwyaf y gyfran.', status: 'draft' },
};
