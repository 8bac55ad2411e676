import type { cli as english } from '../en/cli.ts';
import type { WelshOf } from '../translation.ts';

export const cli: WelshOf<typeof english> = {
  'cli.help.program': {
    of: 'Competency self-assessment for councils, at the command line.',
    text: 'Hunanasesu cymwyseddau i gynghorau, ar y llinell orchymyn.',
    status: 'draft',
  },
  'cli.help.version': { of: 'say which version this is', text: 'dweud pa fersiwn yw hon', status: 'draft' },
  'cli.help.help': { of: 'say how to use this', text: 'dweud sut i ddefnyddio hyn', status: 'draft' },
  'cli.help.helpCommand': { of: 'say how to use a command', text: 'dweud sut i ddefnyddio gorchymyn', status: 'draft' },
  'cli.help.lang': { of: 'language of what is said', text: 'iaith yr hyn a ddywedir', status: 'draft' },
  'cli.help.now': {
    of: 'take this date for today (for tests)',
    text: 'cymryd mai’r dyddiad hwn yw heddiw (ar gyfer profion)',
    status: 'draft',
  },
  'cli.help.examples': { of: 'Examples:', text: 'Enghreifftiau:', status: 'draft' },
  'cli.help.exits': {
    of: 'Exit codes: 0 all is well, 1 something in the content is wrong, 2 wrong use, 3 cannot be read, 4 a limit was passed, 5 another version, 6 damaged, 7 cannot be saved, 8 open elsewhere, 70 a fault of ours, 130 stopped, 141 nobody reads on.',
    text: 'Codau gadael: 0 popeth yn iawn, 1 rhywbeth o’i le yn y cynnwys, 2 defnydd anghywir, 3 ni ellir ei ddarllen, 4 aethpwyd dros derfyn, 5 fersiwn arall, 6 wedi’i ddifrodi, 7 ni ellir ei gadw, 8 ar agor yn rhywle arall, 70 ein bai ni, 130 wedi’i atal, 141 nid oes neb yn darllen mwyach.',
    status: 'draft',
  },
  'cli.help.format': { of: 'form of what is written', text: 'ffurf yr hyn a ysgrifennir', status: 'draft' },
  'cli.help.encoding': {
    of: 'how letters are written in the file',
    text: 'sut mae llythrennau wedi’u hysgrifennu yn y ffeil',
    status: 'draft',
  },
  'cli.help.id': {
    of: 'a framework, as guildhall frameworks lists them',
    text: 'fframwaith, fel y mae guildhall frameworks yn eu rhestru',
    status: 'draft',
  },
  'cli.help.frameworks': { of: 'list the frameworks, or show one', text: 'rhestru’r fframweithiau, neu ddangos un', status: 'draft' },
  'cli.help.show': {
    of: 'show one framework; as JSON it is whole, its source phrases too',
    text: 'dangos un fframwaith; fel JSON mae’n gyfan, gan gynnwys ei ymadroddion ffynhonnell',
    status: 'draft',
  },
  'cli.help.take': {
    of: 'take an assessment at the keyboard, or carry on with one; saved after every answer',
    text: 'gwneud asesiad wrth y bysellfwrdd, neu barhau ag un; fe’i cedwir ar ôl pob ateb',
    status: 'draft',
  },
  'cli.help.take.file': {
    of: 'where it is kept; in this folder, named after the framework, where you name none',
    text: 'lle mae’n cael ei gadw; yn y ffolder hon, wedi’i enwi ar ôl y fframwaith, os nad ydych yn enwi un',
    status: 'draft',
  },
  'cli.help.as': { of: 'take the turn of somebody else on the same file', text: 'cymryd tro rhywun arall ar yr un ffeil', status: 'draft' },
  'cli.help.as.id': { of: 'who you are; with --as it is needed', text: 'pwy ydych chi; mae ei angen gyda --as', status: 'draft' },
  'cli.help.council': { of: 'the council’s profile, council.json', text: 'proffil y cyngor, council.json', status: 'draft' },
  'cli.help.wait': {
    of: 'wait this long for somebody else to close the file',
    text: 'aros cyhyd â hyn i rywun arall gau’r ffeil',
    status: 'draft',
  },
  'cli.help.score': {
    of: 'score answer sheets: JSON, or JSON lines, from files or standard input',
    text: 'sgorio taflenni ateb: JSON, neu linellau JSON, o ffeiliau neu fewnbwn safonol',
    status: 'draft',
  },
  'cli.help.score.files': {
    of: '.json is one sheet, .jsonl one in each line; - is standard input, and so is nothing',
    text: '.json yw un daflen, .jsonl un ym mhob llinell; - yw mewnbwn safonol, ac felly dim byd hefyd',
    status: 'draft',
  },
  'cli.help.score.council': {
    of: 'the council’s profile: says whether it has adopted the scenarios',
    text: 'proffil y cyngor: mae’n dweud a yw wedi mabwysiadu’r sefyllfaoedd',
    status: 'draft',
  },
  'cli.help.score.format': {
    of: 'one result in each line, or one list; with json, findings are JSON too',
    text: 'un canlyniad ym mhob llinell, neu un rhestr; gyda json, mae’r canfyddiadau’n JSON hefyd',
    status: 'draft',
  },
  'cli.help.includeIntegrity': {
    of: 'add answers about integrity, one by one; only where the person was told',
    text: 'ychwanegu atebion am uniondeb, fesul un; dim ond lle dywedwyd wrth y person',
    status: 'draft',
  },
  'cli.help.flags': {
    of: 'list choices to talk over, or let an open one send the status to be talked through; not with --council',
    text: 'rhestru dewisiadau i’w trafod, neu adael i un agored anfon y statws i’w drafod; nid gyda --council',
    status: 'draft',
  },
  'cli.help.strict': { of: 'stop at the first sheet that is refused', text: 'stopio wrth y daflen gyntaf a wrthodir', status: 'draft' },
  'cli.help.skip': {
    of: 'pass over a line that is too long, instead of stopping there',
    text: 'mynd heibio i linell sy’n rhy hir, yn lle stopio yno',
    status: 'draft',
  },
  'cli.help.explain': {
    of: 'say what an id means, or where a figure comes from',
    text: 'dweud beth mae id yn ei olygu, neu o ble y daw ffigur',
    status: 'draft',
  },
  'cli.help.explain.id': {
    of: 'an id of anything; with --sheet, of a competency',
    text: 'id unrhyw beth; gyda --sheet, id cymhwysedd',
    status: 'draft',
  },
  'cli.help.explain.sheet': {
    of: 'the answer sheet that the figure is for',
    text: 'y daflen ateb y mae’r ffigur ar ei chyfer',
    status: 'draft',
  },
  'cli.help.explain.respondent': {
    of: 'whose sheet, where the file holds several',
    text: 'taflen pwy, lle mae’r ffeil yn dal sawl un',
    status: 'draft',
  },
  'cli.help.report': {
    of: 'write what answers come to, from a saved attempt or a sheet',
    text: 'ysgrifennu’r hyn y mae atebion yn ei ddweud, o ymgais a gadwyd neu daflen',
    status: 'draft',
  },
  'cli.help.report.file': { of: 'a saved attempt or an answer sheet', text: 'ymgais a gadwyd neu daflen ateb', status: 'draft' },
  'cli.help.flow': { of: 'draw the order in which a framework goes', text: 'tynnu llun o drefn fframwaith', status: 'draft' },
  'cli.help.validate': {
    of: 'say everything that is wrong with a framework, sheet, attempt or council profile',
    text: 'dweud popeth sydd o’i le ar fframwaith, taflen, ymgais neu broffil cyngor',
    status: 'draft',
  },
  'cli.help.validate.file': { of: 'the file; - is standard input', text: 'y ffeil; - yw mewnbwn safonol', status: 'draft' },
  'cli.help.validate.format': {
    of: 'as text, or each finding as a line of JSON',
    text: 'fel testun, neu bob canfyddiad fel llinell o JSON',
    status: 'draft',
  },

  'cli.frameworks.next': {
    of: 'To see one: guildhall frameworks show, and its id. To take it: guildhall take, and its id.',
    text: 'I weld un: guildhall frameworks show, a’i id. I’w wneud: guildhall take, a’i id.',
    status: 'draft',
  },
  'cli.show.answers': { of: 'The answers there are', text: 'Yr atebion sydd ar gael', status: 'draft' },
  'cli.show.skills': { of: 'What it asks about', text: 'Yr hyn y mae’n holi amdano', status: 'draft' },
  'cli.show.parts': { of: 'How it goes', text: 'Sut mae’n mynd', status: 'draft' },
  'cli.show.supports': { of: 'Help to have in place', text: 'Cymorth i’w gael yn ei le', status: 'draft' },
  'cli.show.actions': { of: 'Things to do', text: 'Pethau i’w gwneud', status: 'draft' },
  'cli.show.sources': { of: 'The words it rests on', text: 'Y geiriau y mae’n seiliedig arnynt', status: 'draft' },
  'cli.show.counts': {
    of: 'It holds {actions} things to do and {phrases} phrases from its sources. To see it whole: guildhall frameworks show {id} --format json',
    text: 'Mae’n dal {actions} o bethau i’w gwneud a {phrases} o ymadroddion o’i ffynonellau. I’w weld yn gyfan: guildhall frameworks show {id} --format json',
    status: 'draft',
  },

  'cli.validate.good.framework': {
    of: 'nothing is wrong with this framework: {name}',
    text: 'nid oes dim o’i le ar y fframwaith hwn: {name}',
    status: 'draft',
  },
  'cli.validate.good.sheet': {
    of: 'nothing is wrong with this answer sheet for {name}',
    text: 'nid oes dim o’i le ar y daflen ateb hon ar gyfer {name}',
    status: 'draft',
  },
  'cli.validate.good.attempt': {
    of: 'nothing is wrong with this saved attempt at {name}',
    text: 'nid oes dim o’i le ar yr ymgais hon a gadwyd at {name}',
    status: 'draft',
  },
  'cli.validate.good.council-profile': {
    of: 'nothing is wrong with this council profile',
    text: 'nid oes dim o’i le ar y proffil cyngor hwn',
    status: 'draft',
  },
  'cli.validate.lines': {
    of: '{count, plural, one {nothing is wrong with # line} other {nothing is wrong with # lines}}',
    text: '{count, plural, zero {nid oes llinell heb ddim o’i le} one {nid oes dim o’i le ar # llinell} two {nid oes dim o’i le ar # linell} few {nid oes dim o’i le ar # llinell} many {nid oes dim o’i le ar # llinell} other {nid oes dim o’i le ar # llinell}}',
    status: 'draft',
  },

  'cli.take.file': { of: 'This is the file: {file}', text: 'Dyma’r ffeil: {file}', status: 'draft' },
  'cli.take.stop': {
    of: 'At any question, type q to save and leave, or stop to have everything deleted.',
    text: 'Wrth unrhyw gwestiwn, teipiwch q i gadw a gadael, neu stop i ddileu popeth.',
    status: 'draft',
  },
  'cli.take.agree': {
    of: 'Type y if you have read this and agree to take part, n if you do not, or t to try a question first.',
    text: 'Teipiwch y (neu ie) os ydych wedi darllen hyn ac yn cytuno i gymryd rhan, n os nad ydych, neu t i roi cynnig ar gwestiwn yn gyntaf.',
    status: 'draft',
  },
  'cli.take.keep': {
    of: 'Your answer: {answer}. Press Enter to keep it.',
    text: 'Eich ateb: {answer}. Pwyswch Enter i’w gadw.',
    status: 'draft',
  },
  'cli.take.keys': {
    of: 'Type a number or letter and press Enter. Also: ? to see what each looks like, b to go back, s to skip, n to add an example to your answer, x to clear it, q to save and leave.',
    text: 'Teipiwch rif neu lythyren a phwyso Enter. Hefyd: ? i weld sut mae pob un yn edrych, b i fynd yn ôl, s i hepgor, n i ychwanegu enghraifft at eich ateb, x i’w glirio, q i gadw a gadael.',
    status: 'draft',
  },
  'cli.take.oneOf': { of: 'Please type one of these: {keys}', text: 'Teipiwch un o’r rhain: {keys}', status: 'draft' },
  'cli.take.number': { of: 'Please type a number from 1 to {most}.', text: 'Teipiwch rif o 1 i {most}.', status: 'draft' },
  'cli.take.noteAfter': {
    of: 'Choose an answer first. Type 3n to choose 3 and then add an example.',
    text: 'Dewiswch ateb yn gyntaf. Teipiwch 3n i ddewis 3 ac yna ychwanegu enghraifft.',
    status: 'draft',
  },
  'cli.take.enterForNone': { of: 'Press Enter to leave it out.', text: 'Pwyswch Enter i’w hepgor.', status: 'draft' },
  'cli.take.enterToLeave': { of: 'Press Enter to leave.', text: 'Pwyswch Enter i adael.', status: 'draft' },
  'cli.take.dateHint': { of: 'For example 27 3 2026, or 2026-03-27.', text: 'Er enghraifft 27 3 2026, neu 2026-03-27.', status: 'draft' },
  'cli.take.choose': {
    of: 'Type the numbers, such as 1 3, or a for all, or s for none of these today.',
    text: 'Teipiwch y rhifau, megis 1 3, neu a am y cyfan, neu s am ddim un o’r rhain heddiw.',
    status: 'draft',
  },
  'cli.take.parts': {
    of: 'Type a number, or press Enter for the first that is still to do.',
    text: 'Teipiwch rif, neu pwyswch Enter am y cyntaf sydd ar ôl i’w wneud.',
    status: 'draft',
  },
  'cli.take.partsDone': {
    of: 'Type a number, or press Enter to leave.',
    text: 'Teipiwch rif, neu pwyswch Enter i adael.',
    status: 'draft',
  },
  'cli.take.firstQuestion': { of: 'This is the first question.', text: 'Dyma’r cwestiwn cyntaf.', status: 'draft' },
  'cli.take.blanks': {
    of: 'Press Enter to answer them now, or type s to leave them out and go on.',
    text: 'Pwyswch Enter i’w hateb nawr, neu teipiwch s i’w hepgor a mynd ymlaen.',
    status: 'draft',
  },
  'cli.take.answerNow': {
    of: 'Press Enter to go to the first of them.',
    text: 'Pwyswch Enter i fynd at y cyntaf ohonynt.',
    status: 'draft',
  },
  'cli.take.handIn': {
    of: 'Press Enter to hand this in. Type b to look at it again, or q to leave it open for a second person who watches.',
    text: 'Pwyswch Enter i gyflwyno hyn. Teipiwch b i edrych arno eto, neu q i’w adael ar agor i ail berson sy’n gwylio.',
    status: 'draft',
  },
  'cli.take.supports': {
    of: 'Type the number of one to change it, or press Enter to go on.',
    text: 'Teipiwch rif un i’w newid, neu pwyswch Enter i fynd ymlaen.',
    status: 'draft',
  },
  'cli.take.passOn': {
    of: 'Send them the file, or let them sit here and type:',
    text: 'Anfonwch y ffeil atynt, neu gadewch iddynt eistedd yma a theipio:',
    status: 'draft',
  },
  'cli.take.nothingForYou': {
    of: 'There is nothing for you to do here now.',
    text: 'Nid oes dim i chi ei wneud yma nawr.',
    status: 'draft',
  },
  'cli.take.talkedOver': {
    of: 'Have you talked this over together? Type y or n.',
    text: 'A ydych wedi trafod hyn gyda’ch gilydd? Teipiwch y (neu ydw) neu n.',
    status: 'draft',
  },
  'cli.take.secondAsked': {
    of: 'The officer has asked for a second person to watch.',
    text: 'Mae’r swyddog wedi gofyn am ail berson i wylio.',
    status: 'draft',
  },
  'cli.take.notWatched': {
    of: 'That cannot be decided yet: not everything needed has been watched. Choose something else.',
    text: 'Ni ellir penderfynu hynny eto: nid yw popeth sydd ei angen wedi’i wylio. Dewiswch rywbeth arall.',
    status: 'draft',
  },
  'cli.take.sure': { of: 'Are you sure? Type y or n.', text: 'Ydych chi’n siŵr? Teipiwch y (neu ydw) neu n.', status: 'draft' },
  'cli.take.plan.toggle': {
    of: 'take number 1 out of your plan, or put it back',
    text: 'tynnu rhif 1 o’ch cynllun, neu ei roi’n ôl',
    status: 'draft',
  },
  'cli.take.plan.edit': { of: 'change who, when and how for number 1', text: 'newid pwy, pryd a sut ar gyfer rhif 1', status: 'draft' },
  'cli.take.plan.out': { of: 'not in your plan', text: 'nid yn eich cynllun', status: 'draft' },
  'cli.take.followUp': {
    of: 'Type the number of what you have done, or press Enter to leave.',
    text: 'Teipiwch rif yr hyn yr ydych wedi’i wneud, neu pwyswch Enter i adael.',
    status: 'draft',
  },
  'cli.take.finished': { of: 'This is finished.', text: 'Mae hyn wedi’i orffen.', status: 'draft' },
  'cli.take.saved': { of: 'Saved in {file}', text: 'Wedi’i gadw yn {file}', status: 'draft' },
  'cli.take.carryOn': { of: 'To carry on:', text: 'I barhau:', status: 'draft' },
  'cli.take.report': { of: 'To read it all:', text: 'I ddarllen y cyfan:', status: 'draft' },
};
