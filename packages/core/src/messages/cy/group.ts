import type { group as english } from '../en/group.ts';
import type { WelshOf } from '../translation.ts';

export const group: WelshOf<typeof english> = {
  // The board, and what it may say of a skill.
  'group.sentence.most': { of: 'Most of us do this', text: 'Mae’r rhan fwyaf ohonom yn gwneud hyn', status: 'draft' },
  'group.sentence.differ': { of: 'We differ', text: 'Rydym yn wahanol i’n gilydd', status: 'draft' },
  'group.sentence.not-yet': { of: 'Most of us are not there yet', text: 'Nid yw’r rhan fwyaf ohonom yno eto', status: 'draft' },
  'group.sentence.too-few': { of: 'Too few of us to say', text: 'Rhy ychydig ohonom i ddweud', status: 'draft' },

  // Ground rules, read out at the start.
  'group.rule.stays': { of: 'What is said here stays here.', text: 'Mae’r hyn a ddywedir yma yn aros yma.', status: 'draft' },
  'group.rule.parties': { of: 'No points for or against a party.', text: 'Dim pwyntiau o blaid nac yn erbyn plaid.', status: 'draft' },
  'group.rule.pass': { of: 'Anyone may pass, and need not say why.', text: 'Caiff unrhyw un beidio ag ateb, heb ddweud pam.', status: 'draft' },

  // The script of the evening.
  'group.step.set-up': { of: 'Settle in and agree how we talk', text: 'Setlo a chytuno sut i siarad', status: 'draft' },
  'group.step.self-scan': { of: 'Each of us looks at our own work', text: 'Pob un yn edrych ar ei waith ei hun', status: 'draft' },
  'group.step.pairs': { of: 'Talk in pairs', text: 'Siarad mewn parau', status: 'draft' },
  'group.step.whole-group': { of: 'Talk it over with everyone', text: 'Trafod gyda phawb', status: 'draft' },
  'group.step.actions': { of: 'Agree what we will do', text: 'Cytuno beth a wnawn', status: 'draft' },
  'group.step.minutes': {
    of: '{minutes, plural, one {# minute} other {# minutes}}',
    text: `{minutes, plural,
      zero {# munud}
      one {# funud}
      two {# funud}
      few {# munud}
      many {# munud}
      other {# munud}
    }`,
    status: 'draft',
  },

  // What to ask about a skill, by what the board says of it. Nobody is asked to say what they answered.
  'group.ask.most.works': { of: 'What makes “{skill}” go well here?', text: 'Beth sy’n gwneud i “{skill}” fynd yn dda yma?', status: 'draft' },
  'group.ask.most.newcomer': {
    of: 'What would somebody new need from us to do it too?',
    text: 'Beth fyddai ei angen ar rywun newydd gennym ni i’w wneud hefyd?',
    status: 'draft',
  },
  'group.ask.differ.looks': {
    of: 'What does it look like when “{skill}” goes well?',
    text: 'Sut mae’n edrych pan fydd “{skill}” yn mynd yn dda?',
    status: 'draft',
  },
  'group.ask.differ.place': {
    of: 'What in our wards or our roles makes this easier for some and harder for others?',
    text: 'Beth yn ein wardiau neu ein rolau sy’n gwneud hyn yn haws i rai ac yn anoddach i eraill?',
    status: 'draft',
  },
  'group.ask.differ.learn': { of: 'What could we show each other?', text: 'Beth allem ei ddangos i’n gilydd?', status: 'draft' },
  'group.ask.not-yet.way': { of: 'What gets in the way of “{skill}”?', text: 'Beth sy’n rhwystro “{skill}”?', status: 'draft' },
  'group.ask.not-yet.council': {
    of: 'Which part of that is about how the council works?',
    text: 'Pa ran o hynny sy’n ymwneud â sut mae’r cyngor yn gweithio?',
    status: 'draft',
  },
  'group.ask.not-yet.first': {
    of: 'What one thing would help most of us, and who can start it?',
    text: 'Pa un peth fyddai’n helpu’r rhan fwyaf ohonom, a phwy all ei ddechrau?',
    status: 'draft',
  },

  // What we agreed, to take away.
  'group.actions.title': { of: 'What we agreed', text: 'Yr hyn a gytunwyd', status: 'draft' },
  'group.actions.group': { of: 'What we will do together', text: 'Yr hyn a wnawn gyda’n gilydd', status: 'draft' },
  'group.actions.organisation': { of: 'What we ask the council to put right', text: 'Yr hyn y gofynnwn i’r cyngor ei unioni', status: 'draft' },
  'group.actions.none': { of: 'Nothing was agreed.', text: 'Ni chytunwyd ar ddim.', status: 'draft' },
  'group.actions.nobodyYet': { of: 'nobody yet', text: 'neb eto', status: 'draft' },
  'group.actions.line': { of: '{text}. Who looks after it: {owner}.', text: '{text}. Pwy sy’n gofalu amdano: {owner}.', status: 'draft' },
  'group.actions.line.by': {
    of: '{text}. Who looks after it: {owner}. By: {by}.',
    text: '{text}. Pwy sy’n gofalu amdano: {owner}. Erbyn: {by}.',
    status: 'draft',
  },
  'group.actions.for': { of: 'For: {skill}', text: 'Ar gyfer: {skill}', status: 'draft' },
  'group.actions.column.what': { of: 'What', text: 'Beth', status: 'draft' },
  'group.actions.column.skill': { of: 'Skill', text: 'Sgìl', status: 'draft' },
  'group.actions.column.to': { of: 'Whose it is', text: 'Pwy biau hwn', status: 'draft' },
  'group.actions.column.owner': { of: 'Who looks after it', text: 'Pwy sy’n gofalu amdano', status: 'draft' },
  'group.actions.column.by': { of: 'By', text: 'Erbyn', status: 'draft' },
  'group.actions.to.group': { of: 'the group', text: 'y grŵp', status: 'draft' },
  'group.actions.to.organisation': { of: 'the council', text: 'y cyngor', status: 'draft' },

  // A report that can be kept, from ten people on.
  'group.report.title': { of: 'What the group said: {title}', text: 'Yr hyn a ddywedodd y grŵp: {title}', status: 'draft' },
  'group.report.nothing': {
    of: 'Nothing can be shown of these skills. The group is too small or too much of one mind, or some came or went after the board spoke.',
    text: 'Ni ellir dangos dim o’r sgiliau hyn. Mae’r grŵp yn rhy fach neu’n rhy gytûn, neu daeth neu aeth rhai ar ôl i’r bwrdd siarad.',
    status: 'draft',
  },
  'group.report.fuller': {
    of: 'For a fuller report, close the round once everybody is in, and make the report then.',
    text: 'I gael adroddiad llawnach, caewch y rownd pan fydd pawb i mewn, a gwnewch yr adroddiad wedyn.',
    status: 'draft',
  },
  'group.report.share': {
    of: '{percent} in 100 people get there. Chance alone could make that {low} to {high}.',
    text: 'Mae {percent} o bob 100 o bobl yn ei gyrraedd. Gallai siawns yn unig wneud hynny’n {low} i {high}.',
    status: 'draft',
  },
  'group.report.line': { of: '{label}: {count}', text: '{label}: {count}', status: 'draft' },
  'group.report.stays': {
    of: 'Count only what is printed here. What is hidden does not mean zero.',
    text: 'Cyfrifwch dim ond yr hyn sydd wedi’i argraffu yma. Nid yw cudd yn golygu sero.',
    status: 'draft',
  },

  // What is wrong with a code, a file or something that was sent, as it is told to a person.
  'group.finding.E_CODE_NONE': { of: 'Type the code.', text: 'Teipiwch y cod.', status: 'draft' },
  'group.finding.E_CODE_SHORT': {
    of: 'The code is too short. It has {length} letters and numbers.',
    text: 'Mae’r cod yn rhy fyr. Mae ganddo {length} o lythrennau a rhifau.',
    status: 'draft',
  },
  'group.finding.E_CODE_LONG': {
    of: 'The code is too long. It has {length} letters and numbers.',
    text: 'Mae’r cod yn rhy hir. Mae ganddo {length} o lythrennau a rhifau.',
    status: 'draft',
  },
  'group.finding.E_CODE_LETTER': {
    of: 'The code has a sign in it that no code uses. Look at part {part} again.',
    text: 'Mae arwydd yn y cod nad yw unrhyw god yn ei ddefnyddio. Edrychwch ar ran {part} eto.',
    status: 'draft',
  },
  'group.finding.E_CODE_MISTYPED': {
    of: 'Something in the code is mistyped. Look at it again.',
    text: 'Mae rhywbeth yn y cod wedi’i gam-deipio. Edrychwch arno eto.',
    status: 'draft',
  },
  'group.finding.E_CODE_MISTYPED.part': {
    of: 'Something in the code is mistyped. Look at part {part} first.',
    text: 'Mae rhywbeth yn y cod wedi’i gam-deipio. Edrychwch ar ran {part} yn gyntaf.',
    status: 'draft',
  },
  'group.finding.E_CODE_IS_SESSION': {
    of: 'This is the code to join with. Type the one that is shown after the answers.',
    text: 'Hwn yw’r cod i ymuno ag ef. Teipiwch yr un a ddangosir ar ôl yr atebion.',
    status: 'draft',
  },
  'group.finding.E_CODE_IS_HAND_IN': {
    of: 'This is a code to hand in with. Type the one the trainer shows to join.',
    text: 'Cod i’w roi i mewn yw hwn. Teipiwch yr un y mae’r hyfforddwr yn ei ddangos i ymuno.',
    status: 'draft',
  },
  'group.finding.E_CODE_UNKNOWN_SET': {
    of: 'This code is for questions that are not on this device. It may have a newer or an older copy.',
    text: 'Mae’r cod hwn ar gyfer cwestiynau nad ydynt ar y ddyfais hon. Efallai fod ganddi gopi mwy newydd neu hŷn.',
    status: 'draft',
  },
  'group.finding.E_CODE_OTHER_SESSION': { of: 'This code is from another session.', text: 'Mae’r cod hwn o sesiwn arall.', status: 'draft' },
  'group.finding.E_CODE_OTHER_SET': {
    of: 'This code is from other questions than the ones we use today.',
    text: 'Mae’r cod hwn o gwestiynau eraill, nid y rhai a ddefnyddiwn heddiw.',
    status: 'draft',
  },
  'group.finding.E_FILE': {
    of: 'This is not a file to hand in with, or it is damaged.',
    text: 'Nid ffeil i’w rhoi i mewn yw hon, neu mae wedi’i difrodi.',
    status: 'draft',
  },
  'group.finding.E_GROUP_ENDED': { of: 'This session has ended.', text: 'Mae’r sesiwn hon wedi dod i ben.', status: 'draft' },
  'group.finding.E_GROUP_NOT_OPEN': {
    of: 'No session is open on this device. Start one, or carry on one that is kept here.',
    text: 'Nid oes sesiwn ar agor ar y ddyfais hon. Dechreuwch un, neu parhewch ag un sydd wedi’i chadw yma.',
    status: 'draft',
  },
  'group.finding.E_GROUP_TWICE': { of: 'This code is on the table already.', text: 'Mae’r cod hwn ar y bwrdd eisoes.', status: 'draft' },
  'group.finding.E_GROUP_TAKEN_BACK': {
    of: 'This code, or one that looks just like it, was taken back. Is it somebody else’s? Then take their answers on paper, or in turns.',
    text: 'Tynnwyd y cod hwn, neu un sy’n edrych yn union yr un fath, yn ôl. Ai cod rhywun arall ydyw? Yna cymerwch eu hatebion ar bapur, neu yn eu tro.',
    status: 'draft',
  },
  'group.finding.E_GROUP_NO_SHEET': { of: 'There are no such answers on the table.', text: 'Nid oes atebion o’r fath ar y bwrdd.', status: 'draft' },
  'group.finding.E_GROUP_TOO_FEW': {
    of: 'It takes {length} people before anything is shown.',
    text: 'Mae angen {length} o bobl cyn dangos dim.',
    status: 'draft',
  },
  'group.finding.E_GROUP_ROUND': {
    of: 'The round is closed already, or open already.',
    text: 'Mae’r rownd eisoes wedi cau, neu eisoes ar agor.',
    status: 'draft',
  },
  'group.finding.E_GROUP_SITUATION': {
    of: 'This is not one of the situations of this session.',
    text: 'Nid yw hon yn un o sefyllfaoedd y sesiwn hon.',
    status: 'draft',
  },
  'group.finding.E_GROUP_VOTE_FIRST': {
    of: 'Count the hands first. The reasons come after.',
    text: 'Cyfrifwch y dwylo yn gyntaf. Daw’r rhesymau wedyn.',
    status: 'draft',
  },
  'group.finding.E_GROUP_ACTION': {
    of: 'This action is not on the list, or is on it twice.',
    text: 'Nid yw’r cam hwn ar y rhestr, neu mae arni ddwywaith.',
    status: 'draft',
  },
  'group.finding.E_GROUP_SKILL': {
    of: 'This is not one of the skills of this session.',
    text: 'Nid yw hwn yn un o sgiliau’r sesiwn hon.',
    status: 'draft',
  },
  'group.finding.E_EVENT_SHAPE': {
    of: 'This cannot be kept as it is. Fill in what is missing, or make it shorter.',
    text: 'Ni ellir cadw hwn fel y mae. Llenwch yr hyn sydd ar goll, neu gwnewch ef yn fyrrach.',
    status: 'draft',
  },
  'group.finding.E_DAMAGED': {
    of: 'This file is damaged, or was changed. Nothing was opened.',
    text: 'Mae’r ffeil hon wedi’i difrodi, neu wedi’i newid. Nid agorwyd dim.',
    status: 'draft',
  },
  'group.finding.E_NEWER': {
    of: 'This was made by a newer copy. Open it there.',
    text: 'Gwnaed hwn gan gopi mwy newydd. Agorwch ef yno.',
    status: 'draft',
  },
  'group.finding.other': { of: 'This cannot be used here.', text: 'Ni ellir defnyddio hwn yma.', status: 'draft' },

  // Joining a session, as one of the people in it.
  'group.join': { of: 'Join a session', text: 'Ymuno â sesiwn', status: 'draft' },
  'group.join.lead': { of: 'Type the code that the trainer shows.', text: 'Teipiwch y cod y mae’r hyfforddwr yn ei ddangos.', status: 'draft' },
  'group.join.code': { of: 'Session code', text: 'Cod y sesiwn', status: 'draft' },
  'group.join.code.hint': {
    of: 'Seven letters and numbers. Capitals, spaces and lines do not matter.',
    text: 'Saith llythyren a rhif. Nid oes ots am briflythrennau, bylchau na llinellau.',
    status: 'draft',
  },
  'group.join.paper': { of: 'Would you rather write? Print a sheet', text: 'A fyddai’n well gennych ysgrifennu? Argraffwch daflen', status: 'draft' },
  'group.join.before': { of: 'Take part in this session', text: 'Cymryd rhan yn y sesiwn hon', status: 'draft' },
  'group.join.caption': { of: 'Session {code}', text: 'Sesiwn {code}', status: 'draft' },
  'group.join.skills': { of: 'The skills we look at', text: 'Y sgiliau yr edrychwn arnynt', status: 'draft' },
  'group.join.sees.you': {
    of: 'You see your answers. Nobody else sees your form.',
    text: 'Chi sy’n gweld eich atebion. Nid oes neb arall yn gweld eich ffurflen.',
    status: 'draft',
  },
  'group.join.sees.choices': {
    of: 'The trainer gets a short code. It holds what you chose for each skill, and no name.',
    text: 'Mae’r hyfforddwr yn cael cod byr. Mae’n dal yr hyn a ddewisoch ar gyfer pob sgìl, a dim enw.',
    status: 'draft',
  },
  'group.join.sees.bands': {
    of: 'The trainer gets a short code. It holds one step for each skill, from “{first}” to “{last}”. It holds no name, and no answer to a question.',
    text: 'Mae’r hyfforddwr yn cael cod byr. Mae’n dal un cam ar gyfer pob sgìl, o “{first}” i “{last}”. Nid yw’n dal enw, na’r un ateb i gwestiwn.',
    status: 'draft',
  },
  'group.join.sees.room': {
    of: 'The room sees one of three sentences for each skill, and only when {count} people or more have handed in:',
    text: 'Mae’r ystafell yn gweld un o dair brawddeg ar gyfer pob sgìl, a dim ond pan fydd {count} o bobl neu fwy wedi cyflwyno:',
    status: 'draft',
  },
  'group.join.sees.when': {
    of: 'Nothing goes to the trainer until you hand it in yourself.',
    text: 'Nid oes dim yn mynd at yr hyfforddwr nes i chi ei gyflwyno eich hun.',
    status: 'draft',
  },
  'group.join.begun': { of: 'You have begun already', text: 'Rydych wedi dechrau’n barod', status: 'draft' },
  'group.join.begun.lead': {
    of: 'Your answers for this session are on this device.',
    text: 'Mae eich atebion ar gyfer y sesiwn hon ar y ddyfais hon.',
    status: 'draft',
  },
  'group.join.shared': {
    of: 'Do several people use this device? Answer in turns',
    text: 'A oes sawl person yn defnyddio’r ddyfais hon? Atebwch yn eich tro',
    status: 'draft',
  },

  // Handing in: at the end of the answers, and at any time before.
  'group.join.way': { of: 'Hand in what I have', text: 'Cyflwyno’r hyn sydd gennyf', status: 'draft' },
  'group.join.below': { of: 'Hand in to the group', text: 'Cyflwyno i’r grŵp', status: 'draft' },
  'group.join.below.lead': {
    of: 'You answer as part of a session. Get your code, and show it to the trainer.',
    text: 'Rydych yn ateb fel rhan o sesiwn. Mynnwch eich cod, a’i ddangos i’r hyfforddwr.',
    status: 'draft',
  },
  'group.join.get': { of: 'Get my code', text: 'Cael fy nghod', status: 'draft' },
  'group.join.mine': { of: 'My code', text: 'Fy nghod', status: 'draft' },
  'group.join.mine.lead': {
    of: 'Read it out to the trainer, or show this page.',
    text: 'Darllenwch ef i’r hyfforddwr, neu dangoswch y dudalen hon.',
    status: 'draft',
  },
  'group.join.mine.aloud': { of: 'Read my code aloud', text: 'Darllen fy nghod yn uchel', status: 'draft' },
  'group.join.mine.square': {
    of: 'A square for the trainer’s camera. It holds the code {code}.',
    text: 'Sgwâr i gamera’r hyfforddwr. Mae’n dal y cod {code}.',
    status: 'draft',
  },
  'group.join.mine.file': { of: 'Download it as a file', text: 'Ei lawrlwytho fel ffeil', status: 'draft' },
  'group.join.mine.file.hint': {
    of: 'Only if the trainer asks for a file. It holds the code and nothing more.',
    text: 'Dim ond os yw’r hyfforddwr yn gofyn am ffeil. Mae’n dal y cod a dim byd arall.',
    status: 'draft',
  },
  'group.join.mine.name': { of: 'my-code', text: 'fy-nghod', status: 'draft' },
  'group.join.mine.change': { of: 'Go back to my answers', text: 'Mynd yn ôl at fy atebion', status: 'draft' },
  'group.join.inside': { of: 'What is in this code', text: 'Beth sydd yn y cod hwn', status: 'draft' },
  'group.join.inside.lead': {
    of: 'This is all it says. It holds no name and no date.',
    text: 'Dyma’r cyfan y mae’n ei ddweud. Nid yw’n dal enw na dyddiad.',
    status: 'draft',
  },
  'group.join.inside.blank': { of: 'Nothing: not answered', text: 'Dim: heb ei ateb', status: 'draft' },
  'group.join.inside.unsaid': { of: 'Nothing: you would rather not say', text: 'Dim: byddai’n well gennych beidio â dweud', status: 'draft' },
  'group.join.changed': { of: 'This is a new code', text: 'Cod newydd yw hwn', status: 'draft' },
  'group.join.changed.lead': {
    of: 'Your answers have changed. Has the trainer taken an older code? Ask them to take that sheet back first. If not, you count twice.',
    text: 'Mae eich atebion wedi newid. A yw’r hyfforddwr wedi cymryd cod hŷn? Gofynnwch iddo gymryd y daflen honno yn ôl yn gyntaf. Os na, cewch eich cyfrif ddwywaith.',
    status: 'draft',
  },
  'group.join.nothing': { of: 'There is nothing to hand in yet', text: 'Nid oes dim i’w gyflwyno eto', status: 'draft' },
  'group.join.nothing.lead': {
    of: 'This session needs an answer to one question at least. For a role it needs most of them.',
    text: 'Mae angen ateb i un cwestiwn o leiaf ar y sesiwn hon. Ar gyfer rôl mae angen y rhan fwyaf ohonynt.',
    status: 'draft',
  },
  'group.join.back': { of: 'How to take it back', text: 'Sut i’w gymryd yn ôl', status: 'draft' },
  'group.join.back.number': {
    of: 'When the trainer takes your code, they read out a number. Keep it in mind.',
    text: 'Pan fydd yr hyfforddwr yn cymryd eich cod, bydd yn darllen rhif. Cofiwch ef.',
    status: 'draft',
  },
  'group.join.back.say': {
    of: 'Say: “Please take back sheet number …”. You need not say why.',
    text: 'Dywedwch: “Cymerwch daflen rhif … yn ôl, os gwelwch yn dda”. Nid oes angen dweud pam.',
    status: 'draft',
  },
  'group.join.back.then': {
    of: 'It then counts in nothing new. What the room has seen stays until the next picture. A report already made keeps it.',
    text: 'Nid yw wedyn yn cyfrif mewn dim newydd. Mae’r hyn y mae’r ystafell wedi’i weld yn aros tan y darlun nesaf. Mae adroddiad a wnaed yn barod yn ei gadw.',
    status: 'draft',
  },
  'group.join.back.delete': {
    of: '“Stop and delete” deletes what is on this device. It does not take back what the trainer has.',
    text: 'Mae “Stopio a dileu” yn dileu’r hyn sydd ar y ddyfais hon. Nid yw’n cymryd yn ôl yr hyn sydd gan yr hyfforddwr.',
    status: 'draft',
  },
  'group.join.none': { of: 'These answers are not part of a session', text: 'Nid yw’r atebion hyn yn rhan o sesiwn', status: 'draft' },
  'group.join.none.lead': {
    of: 'To hand in to a group, join with the code that the trainer shows.',
    text: 'I gyflwyno i grŵp, ymunwch â’r cod y mae’r hyfforddwr yn ei ddangos.',
    status: 'draft',
  },
  'group.join.inside.there': { of: '{band}, and where you want to be', text: '{band}, ac yn y man yr ydych am fod', status: 'draft' },
  'group.join.inside.short': {
    of: '{band}, a little short of where you want to be',
    text: '{band}, ychydig yn brin o’r man yr ydych am fod',
    status: 'draft',
  },

  // One device that is passed round.
  'group.join.turn': { of: 'Your turn: start here', text: 'Eich tro chi: dechreuwch yma', status: 'draft' },
  'group.join.turn.lead': {
    of: 'Answer for yourself. Nothing of yours stays on this device.',
    text: 'Atebwch drosoch eich hun. Nid oes dim o’ch eiddo yn aros ar y ddyfais hon.',
    status: 'draft',
  },
  'group.join.turn.gone': {
    of: 'If you leave this page or load it again, your answers are gone.',
    text: 'Os gadewch y dudalen hon neu ei llwytho eto, bydd eich atebion wedi mynd.',
    status: 'draft',
  },
  'group.join.turn.sees.room': {
    of: 'The room sees one sentence for each skill, and only from {count} people on.',
    text: 'Mae’r ystafell yn gweld un frawddeg ar gyfer pob sgìl, a dim ond o {count} o bobl ymlaen.',
    status: 'draft',
  },
  'group.join.turn.more': { of: 'More about who sees what', text: 'Rhagor am bwy sy’n gweld beth', status: 'draft' },
  'group.join.turn.in': { of: 'You are in', text: 'Rydych chi i mewn', status: 'draft' },
  'group.join.turn.number': { of: 'You are sheet number {number}.', text: 'Chi yw taflen rhif {number}.', status: 'draft' },
  'group.join.turn.keep': {
    of: 'Keep it in mind: with it, the trainer can take your answers back.',
    text: 'Cofiwch ef: gydag ef, gall yr hyfforddwr gymryd eich atebion yn ôl.',
    status: 'draft',
  },
  'group.join.turn.next': { of: 'Pass it on', text: 'Pasiwch ymlaen', status: 'draft' },
  'group.join.turn.clear': { of: 'The screen is clear', text: 'Mae’r sgrin yn glir', status: 'draft' },
  'group.join.turn.clear.lead': {
    of: 'Nothing is left of what was answered here.',
    text: 'Nid oes dim ar ôl o’r hyn a atebwyd yma.',
    status: 'draft',
  },
  'group.join.turn.skip': { of: 'Skip this person', text: 'Hepgor y person hwn', status: 'draft' },
  'group.join.turn.skipped': { of: 'Nobody has to take part', text: 'Nid oes rhaid i neb gymryd rhan', status: 'draft' },
  'group.join.turn.skipped.lead': {
    of: 'Nothing was handed in. Pass the device on.',
    text: 'Ni chyflwynwyd dim. Pasiwch y ddyfais ymlaen.',
    status: 'draft',
  },
  'group.join.turn.trainer': { of: 'For the trainer: back to the session', text: 'I’r hyfforddwr: yn ôl i’r sesiwn', status: 'draft' },
  'group.join.turn.close': { of: 'For the trainer: close the round', text: 'I’r hyfforddwr: cau’r rownd', status: 'draft' },
  'group.join.turn.notOpen': {
    of: 'This session is not open on this device. At the end you get a code to read out to the trainer.',
    text: 'Nid yw’r sesiwn hon ar agor ar y ddyfais hon. Ar y diwedd cewch god i’w ddarllen i’r hyfforddwr.',
    status: 'draft',
  },
  'group.join.turn.over': { of: 'Start over for the next person', text: 'Dechrau eto i’r person nesaf', status: 'draft' },
  'group.join.turn.over.lead': {
    of: 'What was answered here is deleted. Nothing is handed in.',
    text: 'Caiff yr hyn a atebwyd yma ei ddileu. Ni chyflwynir dim.',
    status: 'draft',
  },
  'group.join.turn.over.yes': { of: 'Yes, delete it and start over', text: 'Ie, ei ddileu a dechrau eto', status: 'draft' },
  'group.join.turn.over.no': { of: 'No, carry on', text: 'Na, dal ati', status: 'draft' },
  'group.join.turn.some': {
    of: 'Answer as many as you like. You can hand in what you have at any time.',
    text: 'Atebwch gynifer ag y mynnwch. Cewch gyflwyno’r hyn sydd gennych ar unrhyw adeg.',
    status: 'draft',
  },
  'group.join.turn.ready': { of: 'Ready to hand in?', text: 'Yn barod i gyflwyno?', status: 'draft' },
  'group.join.turn.ready.lead': {
    of: 'This is all that the trainer gets. It holds no name.',
    text: 'Dyma’r cyfan y mae’r hyfforddwr yn ei gael. Nid yw’n dal enw.',
    status: 'draft',
  },
  'group.join.turn.handIn': { of: 'Hand in, and clear the screen', text: 'Cyflwyno, a chlirio’r sgrin', status: 'draft' },
  'group.join.turn.taken': { of: 'The trainer has it: clear the screen', text: 'Mae gan yr hyfforddwr ef: clirio’r sgrin', status: 'draft' },
  'group.join.turn.closed': {
    of: 'This session takes in no more answers on this device. Ask the trainer.',
    text: 'Nid yw’r sesiwn hon yn derbyn rhagor o atebion ar y ddyfais hon. Gofynnwch i’r hyfforddwr.',
    status: 'draft',
  },

  // The sheet for people who would rather write.
  'group.sheet': { of: 'Answer on paper', text: 'Ateb ar bapur', status: 'draft' },
  'group.sheet.lead': {
    of: 'Print it, and give one to each person who would rather write.',
    text: 'Argraffwch hi, a rhowch un i bob person y byddai’n well ganddo ysgrifennu.',
    status: 'draft',
  },
  'group.sheet.tick.rows': {
    of: 'Tick one box in each row. You may leave any row blank.',
    text: 'Ticiwch un blwch ym mhob rhes. Cewch adael unrhyw res yn wag.',
    status: 'draft',
  },
  'group.sheet.tick.questions': {
    of: 'Tick one box for each question. You may leave any of them blank.',
    text: 'Ticiwch un blwch ar gyfer pob cwestiwn. Cewch adael unrhyw un yn wag.',
    status: 'draft',
  },
  'group.sheet.noName': {
    of: 'Do not write your name. Give the sheet to the trainer, who types in the letters and writes a number on it. With the number you can take it back.',
    text: 'Peidiwch ag ysgrifennu eich enw. Rhowch y daflen i’r hyfforddwr, a fydd yn teipio’r llythrennau ac yn ysgrifennu rhif arni. Gyda’r rhif gallwch ei chymryd yn ôl.',
    status: 'draft',
  },
  'group.sheet.room': {
    of: 'The room sees one sentence for each skill, and only when {count} people or more have handed in.',
    text: 'Mae’r ystafell yn gweld un frawddeg ar gyfer pob sgìl, a dim ond pan fydd {count} o bobl neu fwy wedi cyflwyno.',
    status: 'draft',
  },
  'group.sheet.number': { of: 'Number', text: 'Rhif', status: 'draft' },
  'group.sheet.letters': { of: 'What the letters mean', text: 'Ystyr y llythrennau', status: 'draft' },
  'group.sheet.letter': { of: '{letter}: {meaning}', text: '{letter}: {meaning}', status: 'draft' },
  'group.sheet.which': { of: 'Which sheet?', text: 'Pa daflen?', status: 'draft' },
  'group.sheet.which.code': { of: 'For a session, type its code', text: 'Ar gyfer sesiwn, teipiwch ei chod', status: 'draft' },
  'group.sheet.which.plain': { of: 'Without a session', text: 'Heb sesiwn', status: 'draft' },
  'group.sheet.which.plain.hint': {
    of: 'For talking it over. It has no session code on it.',
    text: 'Ar gyfer trafod. Nid oes cod sesiwn arni.',
    status: 'draft',
  },
};
