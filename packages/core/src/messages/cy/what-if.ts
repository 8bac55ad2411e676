import type { whatIf as english } from '../en/what-if.ts';
import type { WelshOf } from '../translation.ts';

export const whatIf: WelshOf<typeof english> = {
  'whatIf.title': { of: 'What would it take?', text: 'Beth fyddai ei angen?', status: 'draft' },
  'whatIf.now': {
    of: '“{skill}” comes to {level} today.',
    text: 'Mae “{skill}” yn dod i {level} heddiw.',
    status: 'draft',
  },
  'whatIf.now.band': {
    of: '“{skill}” comes to {level} today. In words: “{band}”.',
    text: 'Mae “{skill}” yn dod i {level} heddiw. Mewn geiriau: “{band}”.',
    status: 'draft',
  },
  'whatIf.if': {
    of: '{count, plural, one {One answer would take it to {level}:} other {# answers together would take it to {level}:}}',
    text: `{count, plural,
      zero {Ni fyddai angen ateb arall i ddod i {level}:}
      one {Byddai un ateb yn mynd ag ef i {level}:}
      two {Byddai # ateb gyda’i gilydd yn mynd ag ef i {level}:}
      few {Byddai # ateb gyda’i gilydd yn mynd ag ef i {level}:}
      many {Byddai # ateb gyda’i gilydd yn mynd ag ef i {level}:}
      other {Byddai # ateb gyda’i gilydd yn mynd ag ef i {level}:}
    }`,
    status: 'draft',
  },
  'whatIf.if.band': {
    of: '{count, plural, one {One answer would take it to {level}, “{band}”:} other {# answers together would take it to {level}, “{band}”:}}',
    text: `{count, plural,
      zero {Ni fyddai angen ateb arall i ddod i {level}, “{band}”:}
      one {Byddai un ateb yn mynd ag ef i {level}, “{band}”:}
      two {Byddai # ateb gyda’i gilydd yn mynd ag ef i {level}, “{band}”:}
      few {Byddai # ateb gyda’i gilydd yn mynd ag ef i {level}, “{band}”:}
      many {Byddai # ateb gyda’i gilydd yn mynd ag ef i {level}, “{band}”:}
      other {Byddai # ateb gyda’i gilydd yn mynd ag ef i {level}, “{band}”:}
    }`,
    status: 'draft',
  },
  'whatIf.step.today': { of: 'Today: “{level}”.', text: 'Heddiw: “{level}”.', status: 'draft' },
  'whatIf.step.then': { of: 'Then: “{level}”.', text: 'Wedyn: “{level}”.', status: 'draft' },
  'whatIf.step.looksLike': { of: 'It looks like this: {looksLike}', text: 'Mae’n edrych fel hyn: {looksLike}', status: 'draft' },
  'whatIf.step.seen': {
    of: '{question} So far {who} has seen “{from}”. It would take “{to}”.',
    text: '{question} Hyd yma mae {who} wedi gweld “{from}”. Byddai angen “{to}”.',
    status: 'draft',
  },
  'whatIf.others': {
    of: '{count, plural, one {There is one other change just as small.} other {There are # other changes just as small.}}',
    text: `{count, plural,
      zero {Nid oes newid arall yr un mor fach.}
      one {Mae un newid arall yr un mor fach.}
      two {Mae # newid arall yr un mor fach.}
      few {Mae # newid arall yr un mor fach.}
      many {Mae # newid arall yr un mor fach.}
      other {Mae # newid arall yr un mor fach.}
    }`,
    status: 'draft',
  },
  'whatIf.others.none': {
    of: 'No other change is as small.',
    text: 'Nid oes newid arall mor fach.',
    status: 'draft',
  },
  'whatIf.top': { of: 'That is as far as it goes.', text: 'Dyna cyn belled ag y mae’n mynd.', status: 'draft' },
  'whatIf.first': {
    of: '{count, plural, one {There are too few answers for “{skill}”. It takes one more of these:} other {There are too few answers for “{skill}”. It takes # more of these:}}',
    text: `{count, plural,
      zero {Mae rhy ychydig o atebion ar gyfer “{skill}”. Nid oes angen rhagor o’r rhain:}
      one {Mae rhy ychydig o atebion ar gyfer “{skill}”. Mae angen un arall o’r rhain:}
      two {Mae rhy ychydig o atebion ar gyfer “{skill}”. Mae angen # arall o’r rhain:}
      few {Mae rhy ychydig o atebion ar gyfer “{skill}”. Mae angen # arall o’r rhain:}
      many {Mae rhy ychydig o atebion ar gyfer “{skill}”. Mae angen # arall o’r rhain:}
      other {Mae rhy ychydig o atebion ar gyfer “{skill}”. Mae angen # arall o’r rhain:}
    }`,
    status: 'draft',
  },
  'whatIf.first.watched': {
    of: '{count, plural, one {Too little of “{skill}” has been watched. It takes one more of these:} other {Too little of “{skill}” has been watched. It takes # more of these:}}',
    text: `{count, plural,
      zero {Gwyliwyd rhy ychydig o “{skill}”. Nid oes angen rhagor o’r rhain:}
      one {Gwyliwyd rhy ychydig o “{skill}”. Mae angen un arall o’r rhain:}
      two {Gwyliwyd rhy ychydig o “{skill}”. Mae angen # arall o’r rhain:}
      few {Gwyliwyd rhy ychydig o “{skill}”. Mae angen # arall o’r rhain:}
      many {Gwyliwyd rhy ychydig o “{skill}”. Mae angen # arall o’r rhain:}
      other {Gwyliwyd rhy ychydig o “{skill}”. Mae angen # arall o’r rhain:}
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
    of: '{who} has watched the most of it.',
    text: '{who} sydd wedi gwylio’r rhan fwyaf ohono.',
    status: 'draft',
  },
  'whatIf.none': {
    of: 'No answer would give “{skill}” a figure.',
    text: 'Ni fyddai’r un ateb yn rhoi ffigur i “{skill}”.',
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
    of: 'By itself this changes nothing. The answers would still suggest “{status}”. Why:',
    text: 'Ar ei ben ei hun nid yw hyn yn newid dim. Byddai’r atebion yn dal i awgrymu “{status}”. Pam:',
    status: 'draft',
  },
  'whatIf.alone.sameNow': {
    of: 'By itself this changes nothing. The answers would still suggest “{status}”.',
    text: 'Ar ei ben ei hun nid yw hyn yn newid dim. Byddai’r atebion yn dal i awgrymu “{status}”.',
    status: 'draft',
  },
  'whatIf.alone.other': {
    of: 'Today the answers suggest “{now}”. With this they would suggest “{then}”.',
    text: 'Heddiw mae’r atebion yn awgrymu “{now}”. Gyda hyn byddent yn awgrymu “{then}”.',
    status: 'draft',
  },
  'whatIf.alone.remaining': {
    of: 'What would still be open:',
    text: 'Yr hyn a fyddai’n dal yn agored:',
    status: 'draft',
  },
  'whatIf.status.now': {
    of: 'Today the answers suggest: “{status}”.',
    text: 'Heddiw mae’r atebion yn awgrymu: “{status}”.',
    status: 'draft',
  },
  'whatIf.status.reasons': {
    of: 'Why:',
    text: 'Pam:',
    status: 'draft',
  },
  'whatIf.status.if': {
    of: 'For “{status}” it takes all of this:',
    text: 'Ar gyfer “{status}” mae angen hyn i gyd:',
    status: 'draft',
  },
  'whatIf.status.support': {
    of: 'To be in place: {support}',
    text: 'I fod yn ei le: {support}',
    status: 'draft',
  },
  'whatIf.status.talk': {
    of: 'To be talked over with someone who watched: {situations}',
    text: 'I’w drafod gyda rhywun a fu’n gwylio: {situations}',
    status: 'draft',
  },
  'whatIf.status.shown': {
    of: '{skill}. So far {who} has seen “{from}”. It takes “{to}” in this:',
    text: '{skill}. Hyd yma mae {who} wedi gweld “{from}”. Mae angen “{to}” yn hyn:',
    status: 'draft',
  },
  'whatIf.status.watched': {
    of: '{skill}. Nobody has watched this yet. It takes “{to}” in this:',
    text: '{skill}. Nid oes neb wedi gwylio hyn eto. Mae angen “{to}” yn hyn:',
    status: 'draft',
  },
  'whatIf.status.watchedBy': {
    of: '{skill}. {who} has not watched this yet. It takes “{to}” in this:',
    text: '{skill}. Nid yw {who} wedi gwylio hyn eto. Mae angen “{to}” yn hyn:',
    status: 'draft',
  },
  'whatIf.status.remaining': {
    of: 'Even then, this would still be open:',
    text: 'Hyd yn oed wedyn, byddai hyn yn dal yn agored:',
    status: 'draft',
  },
  'whatIf.status.beyond': {
    of: '“{status}” takes more than that.',
    text: 'Mae “{status}” yn gofyn am fwy na hynny.',
    status: 'draft',
  },
  'whatIf.status.top': { of: 'There is nothing further.', text: 'Nid oes dim pellach.', status: 'draft' },
  'whatIf.status.outOfReach': {
    of: 'Too little of this is part of the role. Watching more would not change it.',
    text: 'Mae rhy ychydig o hyn yn rhan o’r rôl. Ni fyddai gwylio mwy yn newid hynny.',
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
