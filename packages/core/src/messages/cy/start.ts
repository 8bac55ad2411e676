import type { start as english } from '../en/start.ts';
import type { WelshOf } from '../translation.ts';

export const start: WelshOf<typeof english> = {
  'start.title': { of: 'Before you start', text: 'Cyn i chi ddechrau', status: 'draft' },
  'start.purpose': {
    of: 'This is for you. It shows what you do well and helps you choose what to work on next.',
    text: 'I chi y mae hwn. Mae’n dangos yr hyn rydych yn ei wneud yn dda ac yn eich helpu i ddewis beth i weithio arno nesaf.',
    status: 'draft',
  },
  'start.notATest': {
    of: 'It is not a test. It must not be used to choose people for a job, to set pay, or to punish anyone.',
    text: 'Nid prawf yw hwn. Rhaid peidio â’i ddefnyddio i ddewis pobl ar gyfer swydd, i bennu cyflog nac i gosbi neb.',
    status: 'draft',
  },
  'start.forWhom': { of: 'Who it is for: {who}', text: 'Ar gyfer pwy y mae: {who}', status: 'draft' },
  'start.time': {
    of: '{count, plural, one {It takes about # minute.} other {It takes about # minutes.}} There is no time limit. You can stop, and come back later.',
    text: `{count, plural,
      zero {Mae’n cymryd llai nag 1 funud.}
      one {Mae’n cymryd tua # funud.}
      two {Mae’n cymryd tua # funud.}
      few {Mae’n cymryd tua # munud.}
      many {Mae’n cymryd tua # munud.}
      other {Mae’n cymryd tua # munud.}
    } Nid oes terfyn amser. Gallwch stopio, a dod yn ôl yn nes ymlaen.`,
    status: 'draft',
  },
  'start.whoSees': { of: 'Who sees your answers', text: 'Pwy sy’n gweld eich atebion', status: 'draft' },
  'start.sharing.nobody': {
    of: 'Nobody sees your answers but you. {council} can be told that you have finished, and nothing more.',
    text: 'Nid oes neb ond chi yn gweld eich atebion. Gall {council} gael gwybod eich bod wedi gorffen, a dim mwy na hynny.',
    status: 'draft',
  },
  'start.sharing.nobody.others': {
    of: 'Your answers stay with you until you pass them on. {council} can be told that you have finished, and nothing more.',
    text: 'Mae eich atebion yn aros gyda chi nes i chi eu pasio ymlaen. Gellir dweud wrth {council} eich bod wedi gorffen, a dim mwy.',
    status: 'draft',
  },
  'start.sharing.plan': {
    of: 'Nobody sees your answers but you. When you finish, {council} gets your plan: what you chose to do, for which skills, and by when.',
    text: 'Nid oes neb ond chi yn gweld eich atebion. Pan fyddwch yn gorffen, bydd {council} yn cael eich cynllun: yr hyn y dewisoch ei wneud, ar gyfer pa sgiliau, ac erbyn pryd.',
    status: 'draft',
  },
  'start.sharing.result': {
    of: 'When you finish, {council} gets your result: where you are with each skill, what stands in the way, and your plan. It does not get your notes.',
    text: 'Pan fyddwch yn gorffen, bydd {council} yn cael eich canlyniad: ble rydych arni gyda phob sgìl, yr hyn sy’n sefyll yn y ffordd, a’ch cynllun. Ni fydd yn cael eich nodiadau.',
    status: 'draft',
  },
  'start.sharing.result.scenarios': {
    of: 'Your result also shows how you answered the situations.',
    text: 'Mae eich canlyniad hefyd yn dangos sut yr ateboch y sefyllfaoedd.',
    status: 'draft',
  },
  'start.sharing.result.readiness': {
    of: 'Your result also shows if you seem ready to speak, and why.',
    text: 'Mae eich canlyniad hefyd yn dangos a ydych i’ch gweld yn barod i siarad, a pham.',
    status: 'draft',
  },
  'start.sharing.noCouncil': {
    of: 'Nobody sees your answers but you. They leave this device only if you send or print them.',
    text: 'Nid oes neb ond chi yn gweld eich atebion. Dim ond os byddwch chi’n eu hanfon neu’n eu hargraffu y byddant yn gadael y ddyfais hon.',
    status: 'draft',
  },
  'start.sharing.site.nobody': {
    of: 'Nobody sees your answers but you. They leave this device only if you send or print them. This website can be told that you have finished, and nothing more.',
    text: 'Nid oes neb ond chi yn gweld eich atebion. Dim ond os byddwch chi’n eu hanfon neu’n eu hargraffu y byddant yn gadael y ddyfais hon. Gall y wefan hon gael gwybod eich bod wedi gorffen, a dim mwy na hynny.',
    status: 'draft',
  },
  'start.sharing.site.nobody.others': {
    of: 'Your answers stay with you until you pass them on. This website can be told that you have finished, and nothing more.',
    text: 'Mae eich atebion yn aros gyda chi nes i chi eu pasio ymlaen. Gellir dweud wrth y wefan hon eich bod wedi gorffen, a dim mwy.',
    status: 'draft',
  },
  'start.sharing.site.plan': {
    of: 'Nobody sees your answers but you. When you finish, this website gets your plan: what you chose to do, for which skills, and by when.',
    text: 'Nid oes neb ond chi yn gweld eich atebion. Pan fyddwch yn gorffen, bydd y wefan hon yn cael eich cynllun: yr hyn y dewisoch ei wneud, ar gyfer pa sgiliau, ac erbyn pryd.',
    status: 'draft',
  },
  'start.sharing.site.result': {
    of: 'When you finish, this website gets your result: where you are with each skill, what stands in the way, and your plan. It does not get your notes.',
    text: 'Pan fyddwch yn gorffen, bydd y wefan hon yn cael eich canlyniad: ble rydych arni gyda phob sgìl, yr hyn sy’n sefyll yn y ffordd, a’ch cynllun. Ni fydd yn cael eich nodiadau.',
    status: 'draft',
  },
  'start.othersTakePart': {
    of: 'Other people take part too: someone who watches you, and a manager who decides. Anyone you pass the file to can read what is in it.',
    text: 'Mae pobl eraill yn cymryd rhan hefyd: rhywun sy’n eich gwylio, a rheolwr sy’n penderfynu. Gall unrhyw un sy’n cael y ffeil gennych ddarllen yr hyn sydd ynddi.',
    status: 'draft',
  },
  'start.integrity.private': {
    of: 'Some questions are about honesty and fair dealing. Your answers to those stay with you. They are left out of anything that is shared.',
    text: 'Mae rhai cwestiynau am onestrwydd a thegwch. Mae eich atebion i’r rheini’n aros gyda chi. Ni chânt eu cynnwys mewn unrhyw beth sy’n cael ei rannu.',
    status: 'draft',
  },
  'start.integrity.shared': {
    of: 'Some questions are about honesty and fair dealing. {council} has asked to see those answers too. You are told again before each one.',
    text: 'Mae rhai cwestiynau am onestrwydd a thegwch. Mae {council} wedi gofyn am gael gweld yr atebion hynny hefyd. Byddwch yn cael gwybod eto cyn pob un.',
    status: 'draft',
  },
  'start.integrity.shared.site': {
    of: 'Some questions are about honesty and fair dealing. This website asks to see those answers too. You are told again before each one.',
    text: 'Mae rhai cwestiynau am onestrwydd a thegwch. Mae’r wefan hon yn gofyn am gael gweld yr atebion hynny hefyd. Byddwch yn cael gwybod eto cyn pob un.',
    status: 'draft',
  },
  'start.kept': { of: 'What is kept', text: 'Beth sy’n cael ei gadw', status: 'draft' },
  'start.kept.nothingYet': {
    of: 'Nothing is kept until you agree.',
    text: 'Nid oes dim yn cael ei gadw nes i chi gytuno.',
    status: 'draft',
  },
  'start.kept.device': {
    of: 'Your answers are kept on this device, so that you can come back to them.',
    text: 'Cedwir eich atebion ar y ddyfais hon, er mwyn i chi allu dod yn ôl atynt.',
    status: 'draft',
  },
  'start.kept.page': {
    of: 'Your answers are kept only as long as this page is open. To come back to them, download a copy.',
    text: 'Dim ond tra bydd y dudalen hon ar agor y cedwir eich atebion. I ddod yn ôl atynt, lawrlwythwch gopi.',
    status: 'draft',
  },
  'start.kept.council': {
    of: 'Your answers are kept by {council}, so that you can come back to them.',
    text: 'Mae {council} yn cadw eich atebion, er mwyn i chi allu dod yn ôl atynt.',
    status: 'draft',
  },
  'start.kept.file': {
    of: 'Your answers are kept in one file, and only there.',
    text: 'Cedwir eich atebion mewn un ffeil, ac yno’n unig.',
    status: 'draft',
  },
  'start.kept.days': {
    of: '{count, plural, one {Answers you leave here, finished or not, are deleted after # day, unless you choose to keep them.} other {Answers you leave here, finished or not, are deleted after # days, unless you choose to keep them.}} With a plan or a decision, the days count from its end.',
    text: `{count, plural,
      zero {Caiff atebion a adewir yma, wedi’u gorffen neu beidio, eu dileu ar ôl # diwrnod, oni bai eich bod yn dewis eu cadw.}
      one {Caiff atebion a adewir yma, wedi’u gorffen neu beidio, eu dileu ar ôl # diwrnod, oni bai eich bod yn dewis eu cadw.}
      two {Caiff atebion a adewir yma, wedi’u gorffen neu beidio, eu dileu ar ôl # ddiwrnod, oni bai eich bod yn dewis eu cadw.}
      few {Caiff atebion a adewir yma, wedi’u gorffen neu beidio, eu dileu ar ôl # diwrnod, oni bai eich bod yn dewis eu cadw.}
      many {Caiff atebion a adewir yma, wedi’u gorffen neu beidio, eu dileu ar ôl # diwrnod, oni bai eich bod yn dewis eu cadw.}
      other {Caiff atebion a adewir yma, wedi’u gorffen neu beidio, eu dileu ar ôl # diwrnod, oni bai eich bod yn dewis eu cadw.}
    } Gyda chynllun neu benderfyniad, mae’r dyddiau’n cyfrif o’i ddiwedd.`,
    status: 'draft',
  },
  'start.kept.howLong': {
    of: 'How long it is kept: {retention}',
    text: 'Am ba hyd y caiff ei gadw: {retention}',
    status: 'draft',
  },
  'start.sharedDevice': {
    of: 'Do other people use this device? Then clear it when you have finished.',
    text: 'A yw pobl eraill yn defnyddio’r ddyfais hon? Os felly, cliriwch hi ar ôl i chi orffen.',
    status: 'draft',
  },
  'start.stop': { of: 'You can stop and delete', text: 'Gallwch stopio a dileu', status: 'draft' },
  'start.stop.text': {
    of: 'You can choose “Stop and delete” at any time. Your answers and notes are then gone for good.',
    text: 'Gallwch ddewis “Stopio a dileu” ar unrhyw adeg. Bydd eich atebion a’ch nodiadau wedyn wedi mynd am byth.',
    status: 'draft',
  },
  'start.stop.decision': {
    of: 'Once a manager has decided if you may speak at meetings, that decision is kept: what it was, the date, who made it, and until when it holds. Your answers and notes are still deleted.',
    text: 'Unwaith y bydd rheolwr wedi penderfynu a gewch siarad mewn cyfarfodydd, cedwir y penderfyniad hwnnw: beth ydoedd, y dyddiad, pwy a’i gwnaeth, a than pryd y mae’n ddilys. Bydd eich atebion a’ch nodiadau’n dal i gael eu dileu.',
    status: 'draft',
  },
  'start.controller': { of: 'Who looks after your data', text: 'Pwy sy’n gofalu am eich data', status: 'draft' },
  'start.controller.council': {
    of: '{council} is in charge of your data. It is the data controller.',
    text: 'Mae {council} yn gyfrifol am eich data. Y cyngor yw’r rheolydd data.',
    status: 'draft',
  },
  'start.controller.contact': {
    of: 'A question about your data? Contact {contact}.',
    text: 'Cwestiwn am eich data? Cysylltwch â: {contact}',
    status: 'draft',
  },
  'start.controller.you': {
    of: 'This copy belongs to no council. Your answers are in your own hands.',
    text: 'Nid yw’r copi hwn yn perthyn i unrhyw gyngor. Mae eich atebion yn eich dwylo chi.',
    status: 'draft',
  },
  'start.controller.site': {
    of: 'No council is named here. Ask the people who run this website who looks after what it gets.',
    text: 'Nid oes cyngor wedi’i enwi yma. Gofynnwch i’r bobl sy’n rhedeg y wefan hon pwy sy’n gofalu am yr hyn y mae’n ei gael.',
    status: 'draft',
  },
  'start.controller.basis': {
    of: 'The legal reason for using your data: {basis}',
    text: 'Y rheswm cyfreithiol dros ddefnyddio eich data: {basis}',
    status: 'draft',
  },
  'start.privacyNotice': { of: 'Read the privacy notice', text: 'Darllen yr hysbysiad preifatrwydd', status: 'draft' },
  'start.agreement': { of: 'Your agreement', text: 'Eich cytundeb', status: 'draft' },
  'start.agreement.label': {
    of: 'I have read this, and I agree to take part',
    text: 'Rwyf wedi darllen hwn, ac rwy’n cytuno i gymryd rhan',
    status: 'draft',
  },
  'start.agreement.hint': {
    of: 'You can change your mind at any time.',
    text: 'Gallwch newid eich meddwl ar unrhyw adeg.',
    status: 'draft',
  },
  'start.agreement.button': { of: 'Agree and start', text: 'Cytuno a dechrau', status: 'draft' },
  'start.agreement.no': { of: 'I do not want to take part', text: 'Nid wyf am gymryd rhan', status: 'draft' },
  'start.agreement.needed': {
    of: 'To go on, tick the box to say that you agree',
    text: 'I fynd ymlaen, ticiwch y blwch i ddweud eich bod yn cytuno',
    status: 'draft',
  },
  'start.declined': {
    of: 'That is fine. Nothing was kept. You can close this page.',
    text: 'Mae hynny’n iawn. Ni chadwyd dim. Gallwch gau’r dudalen hon.',
    status: 'draft',
  },
  'start.practice': { of: 'Try one first', text: 'Rhowch gynnig ar un yn gyntaf', status: 'draft' },
  'start.practice.lead': {
    of: 'This question is only for practice. Your answer is thrown away.',
    text: 'Cwestiwn ymarfer yn unig yw hwn. Caiff eich ateb ei daflu.',
    status: 'draft',
  },
  'start.practice.question': {
    of: 'How well do you make a cup of tea?',
    text: 'Pa mor dda ydych chi am wneud paned o de?',
    status: 'draft',
  },
  'start.practice.done': {
    of: 'That is all there is to it. Your practice answer has been thrown away.',
    text: 'Dyna’r cyfan. Mae eich ateb ymarfer wedi’i daflu.',
    status: 'draft',
  },
  'start.practice.skip': { of: 'Skip the practice', text: 'Hepgor yr ymarfer', status: 'draft' },
  'start.largePrint': { of: 'Large print', text: 'Print bras', status: 'draft' },
  'start.normalPrint': { of: 'Normal print', text: 'Print arferol', status: 'draft' },
  'start.readToMe': { of: 'Read it to me', text: 'Darllenwch i mi', status: 'draft' },
  'start.readToMe.stop': { of: 'Stop reading', text: 'Stopio darllen', status: 'draft' },
  'start.readToMe.hint': {
    of: 'This uses the voice of your own device.',
    text: 'Mae hyn yn defnyddio llais eich dyfais eich hun.',
    status: 'draft',
  },
  'start.readToMe.noVoice': {
    of: 'This device has no voice for {language, select, cy {Welsh} other {English}}.',
    text: 'Nid oes gan y ddyfais hon lais {language, select, cy {Cymraeg} other {Saesneg}}.',
    status: 'draft',
  },
  'start.onPaper': { of: 'On paper instead', text: 'Ar bapur yn lle hynny', status: 'draft' },
  'start.onPaper.hint': {
    of: 'Print the questions and fill them in by hand.',
    text: 'Argraffwch y cwestiynau a’u hateb â llaw.',
    status: 'draft',
  },
  'start.onPaper.ask': {
    of: 'No printer? Ask {contact} for a copy.',
    text: 'Dim argraffydd? I gael copi, cysylltwch â: {contact}',
    status: 'draft',
  },
  'start.welcomeBack': {
    of: 'Welcome back. You have answered {answered} of {total} questions.',
    text: 'Croeso’n ôl. Cwestiynau a atebwyd hyd yma: {answered} o {total}.',
    status: 'draft',
  },
  'start.welcomeBack.none': {
    of: 'Welcome back. You have not answered a question yet.',
    text: 'Croeso’n ôl. Nid ydych wedi ateb cwestiwn eto.',
    status: 'draft',
  },
  'start.carryOn': { of: 'Carry on where I left off', text: 'Parhau o’r man lle y stopiais', status: 'draft' },
  'start.afresh': { of: 'Start afresh', text: 'Dechrau o’r newydd', status: 'draft' },
  'start.afresh.warning': {
    of: 'If you start afresh, the answers kept here are deleted.',
    text: 'Os byddwch yn dechrau o’r newydd, caiff yr atebion a gedwir yma eu dileu.',
    status: 'draft',
  },
};
