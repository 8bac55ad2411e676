import type { whatIf as english } from '../en/what-if.ts';
import type { WelshOf } from '../translation.ts';

export const whatIf: WelshOf<typeof english> = {
  'whatIf.title': { of: 'What would it take?', text: 'Beth fyddai ei angen?', status: 'draft' },
  'whatIf.now': { of: '“{skill}” is at {level} today.', text: 'Mae “{skill}” ar {level} heddiw.', status: 'draft' },
  'whatIf.now.band': {
    of: '“{skill}” is at {level} today, which reads as “{band}”.',
    text: 'Mae “{skill}” ar {level} heddiw, sy’n darllen fel “{band}”.',
    status: 'draft',
  },
  'whatIf.if': {
    of: 'It would be at {level} if this were so:',
    text: 'Byddai ar {level} pe bai hyn yn wir:',
    status: 'draft',
  },
  'whatIf.if.band': {
    of: 'It would be at {level} and read as “{band}” if this were so:',
    text: 'Byddai ar {level} ac yn darllen fel “{band}” pe bai hyn yn wir:',
    status: 'draft',
  },
  'whatIf.step': {
    of: '“{to}” and not “{from}”: {question}',
    text: '“{to}” ac nid “{from}”: {question}',
    status: 'draft',
  },
  'whatIf.step.seen': {
    of: '{who} saw “{to}” and not “{from}”: {question}',
    text: 'Gwelodd {who} “{to}” ac nid “{from}”: {question}',
    status: 'draft',
  },
  'whatIf.others': {
    of: '{count, plural, one {One other way is as small.} other {# other ways are as small.}}',
    text: `{count, plural,
      zero {Nid oes ffordd arall mor fach.}
      one {Mae un ffordd arall mor fach.}
      two {Mae # ffordd arall mor fach.}
      few {Mae # ffordd arall mor fach.}
      many {Mae # ffordd arall mor fach.}
      other {Mae # ffordd arall mor fach.}
    }`,
    status: 'draft',
  },
  'whatIf.others.none': { of: 'No other way is as small.', text: 'Nid oes ffordd arall mor fach.', status: 'draft' },
  'whatIf.top': { of: 'That is as far as it goes.', text: 'Dyna cyn belled ag y mae’n mynd.', status: 'draft' },
  'whatIf.first': {
    of: '{count, plural, one {There are too few answers for “{skill}”. One more of these comes first:} other {There are too few answers for “{skill}”. # more of these come first:}}',
    text: `{count, plural,
      zero {Mae rhy ychydig o atebion ar gyfer “{skill}”. Nid oes angen rhagor o’r rhain yn gyntaf:}
      one {Mae rhy ychydig o atebion ar gyfer “{skill}”. Mae angen un arall o’r rhain yn gyntaf:}
      two {Mae rhy ychydig o atebion ar gyfer “{skill}”. Mae angen # arall o’r rhain yn gyntaf:}
      few {Mae rhy ychydig o atebion ar gyfer “{skill}”. Mae angen # arall o’r rhain yn gyntaf:}
      many {Mae rhy ychydig o atebion ar gyfer “{skill}”. Mae angen # arall o’r rhain yn gyntaf:}
      other {Mae rhy ychydig o atebion ar gyfer “{skill}”. Mae angen # arall o’r rhain yn gyntaf:}
    }`,
    status: 'draft',
  },
  'whatIf.first.watched': {
    of: '{count, plural, one {Too little of “{skill}” has been watched. One more of these comes first:} other {Too little of “{skill}” has been watched. # more of these come first:}}',
    text: `{count, plural,
      zero {Gwyliwyd rhy ychydig o “{skill}”. Nid oes angen rhagor o’r rhain yn gyntaf:}
      one {Gwyliwyd rhy ychydig o “{skill}”. Mae angen un arall o’r rhain yn gyntaf:}
      two {Gwyliwyd rhy ychydig o “{skill}”. Mae angen # arall o’r rhain yn gyntaf:}
      few {Gwyliwyd rhy ychydig o “{skill}”. Mae angen # arall o’r rhain yn gyntaf:}
      many {Gwyliwyd rhy ychydig o “{skill}”. Mae angen # arall o’r rhain yn gyntaf:}
      other {Gwyliwyd rhy ychydig o “{skill}”. Mae angen # arall o’r rhain yn gyntaf:}
    }`,
    status: 'draft',
  },
  'whatIf.first.item': { of: '{question}', text: '{question}', status: 'draft' },
  'whatIf.first.said': {
    of: '{question} (so far: “{said}”)',
    text: '{question} (hyd yma: “{said}”)',
    status: 'draft',
  },
  'whatIf.first.by': {
    of: '{who} has the least left to watch.',
    text: '{who} sydd â’r lleiaf ar ôl i’w wylio.',
    status: 'draft',
  },
  'whatIf.none': {
    of: '“{skill}” has no figure, and no answer would give it one.',
    text: 'Nid oes ffigur gan “{skill}”, ac ni fyddai’r un ateb yn rhoi un iddo.',
    status: 'draft',
  },
  'whatIf.none.choices': {
    of: 'Words are chosen here, and no figure is made of them.',
    text: 'Geiriau a ddewisir yma, ac ni wneir ffigur ohonynt.',
    status: 'draft',
  },
  'whatIf.none.notChosen': {
    of: '“{skill}” was not looked at, so there is nothing to say yet.',
    text: 'Nid edrychwyd ar “{skill}”, felly nid oes dim i’w ddweud eto.',
    status: 'draft',
  },
  'whatIf.alone.same': {
    of: 'This alone does not change what the answers suggest: “{status}”. The reasons that stay:',
    text: 'Nid yw hyn ar ei ben ei hun yn newid yr hyn y mae’r atebion yn ei awgrymu: “{status}”. Y rhesymau sy’n aros:',
    status: 'draft',
  },
  'whatIf.alone.sameNow': {
    of: 'This changes nothing in what the answers suggest: “{status}”.',
    text: 'Nid yw hyn yn newid dim yn yr hyn y mae’r atebion yn ei awgrymu: “{status}”.',
    status: 'draft',
  },
  'whatIf.alone.other': {
    of: 'With this, the answers would suggest “{then}”. Today they suggest “{now}”.',
    text: 'Gyda hyn, byddai’r atebion yn awgrymu “{then}”. Heddiw maent yn awgrymu “{now}”.',
    status: 'draft',
  },
  'whatIf.alone.remaining': {
    of: 'The reasons that stay:',
    text: 'Y rhesymau sy’n aros:',
    status: 'draft',
  },
  'whatIf.status.now': {
    of: 'The answers suggest: “{status}”.',
    text: 'Mae’r atebion yn awgrymu: “{status}”.',
    status: 'draft',
  },
  'whatIf.status.reasons': {
    of: 'Why:',
    text: 'Pam:',
    status: 'draft',
  },
  'whatIf.status.if': {
    of: 'They would suggest “{status}” if all of this were so:',
    text: 'Byddent yn awgrymu “{status}” pe bai hyn i gyd yn wir:',
    status: 'draft',
  },
  'whatIf.status.support': { of: 'In place: {support}', text: 'Yn ei le: {support}', status: 'draft' },
  'whatIf.status.talk': {
    of: 'Talked over with someone who watched: {situations}',
    text: 'Wedi’i drafod gyda rhywun a fu’n gwylio: {situations}',
    status: 'draft',
  },
  'whatIf.status.shown': {
    of: '{skill}, if {who} saw “{to}” and not “{from}”:',
    text: '{skill}, pe bai {who} wedi gweld “{to}” ac nid “{from}”:',
    status: 'draft',
  },
  'whatIf.status.watched': {
    of: '{skill}, if someone watched it and saw “{to}”:',
    text: '{skill}, pe bai rhywun wedi’i wylio ac wedi gweld “{to}”:',
    status: 'draft',
  },
  'whatIf.status.watchedBy': {
    of: '{skill}, if {who} watched it and saw “{to}”:',
    text: '{skill}, pe bai {who} wedi’i wylio ac wedi gweld “{to}”:',
    status: 'draft',
  },
  'whatIf.status.remaining': {
    of: 'These reasons would stay:',
    text: 'Byddai’r rhesymau hyn yn aros:',
    status: 'draft',
  },
  'whatIf.status.beyond': { of: 'Still out of reach: “{status}”.', text: 'Allan o gyrraedd o hyd: “{status}”.', status: 'draft' },
  'whatIf.status.top': { of: 'There is nothing further.', text: 'Nid oes dim pellach.', status: 'draft' },
  'whatIf.status.outOfReach': {
    of: 'Too little of it is part of the role. Nothing that could be watched would change this.',
    text: 'Mae rhy ychydig ohono yn rhan o’r rôl. Ni fyddai dim y gellid ei wylio yn newid hyn.',
    status: 'draft',
  },
  'whatIf.status.person': {
    of: 'The rules only suggest. A person decides.',
    text: 'Dim ond awgrymu y mae’r rheolau. Person sy’n penderfynu.',
    status: 'draft',
  },
  'whatIf.honest': {
    of: 'This shows how the answers add up. It is no reason to answer in another way: say what is so.',
    text: 'Mae hyn yn dangos sut y mae’r atebion yn dod at ei gilydd. Nid yw’n rheswm dros ateb yn wahanol: dywedwch yr hyn sy’n wir.',
    status: 'draft',
  },
  'whatIf.honest.watched': {
    of: 'This shows how the rules work. Only what is seen counts, and nobody should say they saw more than they did.',
    text: 'Mae hyn yn dangos sut y mae’r rheolau’n gweithio. Dim ond yr hyn a welir sy’n cyfrif, ac ni ddylai neb ddweud iddynt weld mwy nag a welsant.',
    status: 'draft',
  },
};
