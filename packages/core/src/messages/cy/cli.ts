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
  'cli.help.lang': { of: 'language of what is said; both for report, plan and cohort alone', text: 'iaith yr hyn a ddywedir; both ar gyfer report, plan a cohort yn unig', status: 'draft' },
  'cli.help.now': {
    of: 'take this date for today (for tests)',
    text: 'cymryd mai’r dyddiad hwn yw heddiw (ar gyfer profion)',
    status: 'draft',
  },
  'cli.help.examples': { of: 'Examples:', text: 'Enghreifftiau:', status: 'draft' },
  'cli.help.exits': {
    of: 'Exit codes: 0 all is well, 1 something in the content is wrong, 2 wrong use, 3 cannot be read, 4 a limit was passed, 5 another version, 6 damaged, 7 cannot be saved, 8 open elsewhere, 9 held back for privacy, 70 a fault of ours, 130 stopped, 141 nobody reads on.',
    text: 'Codau gadael: 0 popeth yn iawn, 1 rhywbeth o’i le yn y cynnwys, 2 defnydd anghywir, 3 ni ellir ei ddarllen, 4 aethpwyd dros derfyn, 5 fersiwn arall, 6 wedi’i ddifrodi, 7 ni ellir ei gadw, 8 ar agor yn rhywle arall, 9 wedi’i ddal yn ôl er preifatrwydd, 70 ein bai ni, 130 wedi’i atal, 141 nid oes neb yn darllen mwyach.',
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
  'cli.help.frameworkFile': {
    of: 'bring a framework of your own: a .json file, a folder of them, or a pattern; may be given more than once',
    text: 'dod â’ch fframwaith eich hun: ffeil .json, ffolder ohonynt, neu batrwm; gellir ei roi fwy nag unwaith',
    status: 'draft',
  },
  'cli.help.config': { of: 'say which settings hold, and where each is from', text: 'dweud pa osodiadau sy’n dal, ac o ble y daw pob un', status: 'draft' },
  'cli.help.config.file': {
    of: 'read settings from this file; without it, from the nearest guildhall.config.json',
    text: 'darllen gosodiadau o’r ffeil hon; hebddi, o’r guildhall.config.json agosaf',
    status: 'draft',
  },
  'cli.help.noConfig': { of: 'read no settings from any file', text: 'peidio â darllen gosodiadau o unrhyw ffeil', status: 'draft' },
  'cli.help.completion': { of: 'write what makes the tab key finish commands', text: 'ysgrifennu’r hyn sy’n gadael i’r fysell tab orffen gorchmynion', status: 'draft' },
  'cli.help.completion.shell': { of: 'the shell that it is for', text: 'y plisgyn y mae ar ei gyfer', status: 'draft' },
  'cli.help.replay': { of: 'let everything in a saved attempt happen again, from its start', text: 'gadael i bopeth mewn ymgais a gadwyd ddigwydd eto, o’i ddechrau', status: 'draft' },
  'cli.help.replay.file': { of: 'a saved attempt; - is standard input', text: 'ymgais a gadwyd; - yw mewnbwn safonol', status: 'draft' },
  'cli.help.replay.check': {
    of: 'say whether the file is what a replay gives; exit 6 where not',
    text: 'dweud ai’r ffeil yw’r hyn a rydd ailchwarae; gadael â 6 os nad yw',
    status: 'draft',
  },
  'cli.help.replay.to': { of: 'show how it stood after this many entries', text: 'dangos sut yr oedd ar ôl cynifer o gofnodion', status: 'draft' },
  'cli.help.replay.format': {
    of: 'what happened as a list; or as JSON the record itself, to the same bytes',
    text: 'yr hyn a ddigwyddodd fel rhestr; neu fel JSON y cofnod ei hun, i’r un beitiau',
    status: 'draft',
  },
  'cli.help.flow.format': { of: 'text, data, a diagram for Mermaid, or one drawing', text: 'testun, data, diagram i Mermaid, neu un llun', status: 'draft' },
  'cli.help.take.file': {
    of: 'where it is kept; in this folder, named after the framework, where you name none',
    text: 'lle mae’n cael ei gadw; yn y ffolder hon, wedi’i enwi ar ôl y fframwaith, os nad ydych yn enwi un',
    status: 'draft',
  },
  'cli.help.as': { of: 'take the turn of somebody else on the same file', text: 'cymryd tro rhywun arall ar yr un ffeil', status: 'draft' },
  'cli.help.as.id': { of: 'who you are; with --as it is needed', text: 'pwy ydych chi; mae ei angen gyda --as', status: 'draft' },
  'cli.help.council': { of: 'the council’s profile, council.json', text: 'proffil y cyngor, council.json', status: 'draft' },
  'cli.help.plain': {
    of: 'line by line: for screen readers, and terminals that can do no more',
    text: 'fesul llinell: ar gyfer darllenwyr sgrin, a therfynellau na allant wneud mwy',
    status: 'draft',
  },
  'cli.help.seed': {
    of: 'settles the order of what is shuffled, where one is begun (for tests)',
    text: 'yn pennu trefn yr hyn a gymysgir, lle dechreuir un (ar gyfer profion)',
    status: 'draft',
  },
  'cli.help.wait': {
    of: 'wait this long for somebody else to close the file',
    text: 'aros cyhyd â hyn i rywun arall gau’r ffeil',
    status: 'draft',
  },
  'cli.help.score': {
    of: 'score answer sheets: JSON, JSON lines, CSV or Excel, from files or standard input',
    text: 'sgorio taflenni ateb: JSON, llinellau JSON, CSV neu Excel, o ffeiliau neu’r mewnbwn safonol',
    status: 'draft',
  },
  'cli.help.score.files': {
    of: '.json, .jsonl, .csv, .tsv or .xlsx; or a pattern between quotes; - is standard input, and so is nothing',
    text: '.json, .jsonl, .csv, .tsv neu .xlsx; neu batrwm rhwng dyfynodau; - yw’r mewnbwn safonol, a dim byd hefyd',
    status: 'draft',
  },
  'cli.help.score.council': {
    of: 'the council’s profile: says whether it has adopted the scenarios',
    text: 'proffil y cyngor: mae’n dweud a yw wedi mabwysiadu’r sefyllfaoedd',
    status: 'draft',
  },
  'cli.help.score.format': {
    of: 'form of the results; without it the name after --out says it, else one result in each line; with json, findings are JSON too',
    text: 'ffurf y canlyniadau; hebddi mae’r enw ar ôl --out yn ei dweud, neu un canlyniad ar bob llinell; gyda json, mae’r canfyddiadau yn JSON hefyd',
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
  'cli.help.explain.cohort': {
    of: 'the answer sheets of the group that the figures are for',
    text: 'taflenni ateb y grŵp y mae’r ffigurau ar ei gyfer',
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
  'cli.help.report.format': {
    of: 'form of what is written; without it the name after --out says it, else md. pdf needs a package of its own',
    text: 'ffurf yr hyn a ysgrifennir; hebddo mae’r enw ar ôl --out yn ei ddweud, fel arall md. mae angen pecyn ei hun ar pdf',
    status: 'draft',
  },
  'cli.help.report.out': { of: 'write to this file, whole or not at all', text: 'ysgrifennu i’r ffeil hon, yn gyfan neu ddim o gwbl', status: 'draft' },
  'cli.help.report.largePrint': { of: 'in large letters: html, docx and pdf', text: 'mewn llythrennau mawr: html, docx a pdf', status: 'draft' },
  'cli.help.plan': {
    of: 'write what is to be done, by whom and when, from a saved attempt or a sheet',
    text: 'ysgrifennu beth sydd i’w wneud, gan bwy a phryd, o ymgais a gadwyd neu daflen',
    status: 'draft',
  },
  'cli.help.plan.format': {
    of: 'form of what is written; without it the name after --out says it, else table',
    text: 'ffurf yr hyn a ysgrifennir; hebddo mae’r enw ar ôl --out yn ei ddweud, fel arall table',
    status: 'draft',
  },
  'cli.help.plan.bare': {
    of: 'in a calendar, days alone, with no word of what is planned',
    text: 'mewn calendr, dyddiau yn unig, heb air o’r hyn sydd wedi’i gynllunio',
    status: 'draft',
  },
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
  'cli.help.convert': {
    of: 'turn answer sheets into another form: CSV, Excel, JSON lines; read what a form gave; write a sheet to fill in',
    text: 'troi taflenni ateb yn ffurf arall: CSV, Excel, llinellau JSON; darllen yr hyn a roddodd ffurflen; ysgrifennu taflen i’w llenwi',
    status: 'draft',
  },
  'cli.help.convert.files': {
    of: '.csv, .tsv, .xlsx, .json or .jsonl; - is standard input, and so is nothing',
    text: '.csv, .tsv, .xlsx, .json neu .jsonl; - yw’r mewnbwn safonol, a dim hefyd',
    status: 'draft',
  },
  'cli.help.convert.to': {
    of: 'form to write; without it the name after --out says it',
    text: 'ffurf i’w hysgrifennu; hebddo mae’r enw ar ôl --out yn ei ddweud',
    status: 'draft',
  },
  'cli.help.convert.from': {
    of: 'form of what comes on standard input',
    text: 'ffurf yr hyn a ddaw ar y mewnbwn safonol',
    status: 'draft',
  },
  'cli.help.convert.shape': {
    of: 'one row for each sheet, or one for each answer',
    text: 'un rhes i bob taflen, neu un i bob ateb',
    status: 'draft',
  },
  'cli.help.convert.out': {
    of: 'write to this file, whole or not at all',
    text: 'ysgrifennu i’r ffeil hon, yn gyfan neu ddim o gwbl',
    status: 'draft',
  },
  'cli.help.worksheet': {
    of: 'which worksheet of a workbook to read, by its name or its number from 1',
    text: 'pa daflen waith o lyfr gwaith i’w darllen, yn ôl ei henw neu ei rhif o 1',
    status: 'draft',
  },
  'cli.help.separator': {
    of: 'what stands between the cells of a CSV file',
    text: 'beth sydd rhwng celloedd ffeil CSV',
    status: 'draft',
  },
  'cli.help.convert.template': {
    of: 'write an Excel sheet of this framework for one person to fill in; --lang cy for Welsh',
    text: 'ysgrifennu taflen Excel o’r fframwaith hwn i un person ei llenwi; --lang cy ar gyfer y Gymraeg',
    status: 'draft',
  },
  'cli.help.convert.map': {
    of: 'read a form’s export with this map; auto finds the questions by their words',
    text: 'darllen allbwn ffurflen gyda’r map hwn; mae auto yn canfod y cwestiynau wrth eu geiriau',
    status: 'draft',
  },
  'cli.help.convert.suggest': {
    of: 'write a first map for this export, to be looked over',
    text: 'ysgrifennu map cyntaf ar gyfer yr allbwn hwn, i’w wirio',
    status: 'draft',
  },
  'cli.help.convert.framework': {
    of: 'the framework of the form; with --map auto and --suggest-map',
    text: 'fframwaith y ffurflen; gyda --map auto a --suggest-map',
    status: 'draft',
  },
  'cli.help.convert.council': {
    of: 'id of the council, for every row; with --map auto',
    text: 'id y cyngor, ar gyfer pob rhes; gyda --map auto',
    status: 'draft',
  },
  'cli.help.schema': {
    of: 'write the JSON Schema of one format, or the tables of a warehouse',
    text: 'ysgrifennu Sgema JSON un fformat, neu dablau warws data',
    status: 'draft',
  },
  'cli.help.schema.name': {
    of: 'a format; without one, all that there are',
    text: 'fformat; heb un, pob un sydd ar gael',
    status: 'draft',
  },
  'cli.help.schema.sql': {
    of: 'write the tables of answers and results for this database',
    text: 'ysgrifennu tablau atebion a chanlyniadau ar gyfer y gronfa ddata hon',
    status: 'draft',
  },
  'cli.help.sql': {
    of: 'write the whole scoring of a framework as one view in SQL',
    text: 'ysgrifennu holl sgorio fframwaith fel un olwg yn SQL',
    status: 'draft',
  },
  'cli.help.sql.dialect': {
    of: 'the database that it is for',
    text: 'y gronfa ddata y mae ar ei chyfer',
    status: 'draft',
  },
  'cli.help.sql.flags': {
    of: 'list choices to talk over, or let an open one send the status to be talked through',
    text: 'rhestru dewisiadau i’w trafod, neu adael i un agored anfon y statws i gael ei drafod',
    status: 'draft',
  },
  'cli.help.gate': {
    of: 'say whether one officer may speak on a day; exit 1 where not',
    text: 'dweud a gaiff un swyddog siarad ar ddiwrnod; gadael ag 1 os na',
    status: 'draft',
  },
  'cli.help.gate.file': {
    of: 'a saved attempt, an answer sheet or a card; - is standard input',
    text: 'cynnig wedi’i gadw, taflen atebion neu gerdyn; mewnbwn safonol yw -',
    status: 'draft',
  },
  'cli.help.gate.on': {
    of: 'the day that it is about; today where you name none',
    text: 'y diwrnod dan sylw; heddiw os na enwch un',
    status: 'draft',
  },
  'cli.help.gate.allow': {
    of: 'also let through who may speak beside a colleague',
    text: 'gadael drwodd hefyd bwy gaiff siarad wrth ochr cydweithiwr',
    status: 'draft',
  },
  'cli.help.readiness': {
    of: 'list who may speak on a day, beside whom, and whose time ends soon',
    text: 'rhestru pwy gaiff siarad ar ddiwrnod, wrth ochr pwy, ac amser pwy sy’n dod i ben yn fuan',
    status: 'draft',
  },
  'cli.help.readiness.files': {
    of: 'cards, saved attempts and answer sheets, in any order; - is standard input',
    text: 'cardiau, cynigion wedi’u cadw a thaflenni atebion, mewn unrhyw drefn; mewnbwn safonol yw -',
    status: 'draft',
  },
  'cli.help.readiness.within': {
    of: 'mark who has this many days left or fewer',
    text: 'nodi pwy sydd â chyn lleied â hyn o ddyddiau ar ôl',
    status: 'draft',
  },
  'cli.help.simulate': {
    of: 'make up answer sheets of people with the traits you choose, one a line, to practise with',
    text: 'llunio taflenni ateb pobl â’r nodweddion a ddewiswch, un i bob llinell, i ymarfer gyda nhw',
    status: 'draft',
  },
  'cli.help.simulate.people': {
    of: 'how many people',
    text: 'faint o bobl',
    status: 'draft',
  },
  'cli.help.simulate.seed': {
    of: 'the same number makes the same people',
    text: 'mae’r un rhif yn llunio’r un bobl',
    status: 'draft',
  },
  'cli.help.simulate.mean': {
    of: 'where they stand on average; the middle of the scale where you say nothing',
    text: 'lle maen nhw’n sefyll ar gyfartaledd; canol y raddfa os nad ydych yn dweud dim',
    status: 'draft',
  },
  'cli.help.simulate.spread': {
    of: 'how far people differ: the standard deviation in levels',
    text: 'pa mor bell mae pobl yn gwahaniaethu: y gwyriad safonol mewn lefelau',
    status: 'draft',
  },
  'cli.help.simulate.leniency': {
    of: 'how far everybody sees themselves above where they stand, in levels',
    text: 'pa mor bell y mae pawb yn eu gweld eu hunain uwchlaw lle maen nhw’n sefyll, mewn lefelau',
    status: 'draft',
  },
  'cli.help.simulate.correlation': {
    of: 'how far skills go together in a person, 0 to 1',
    text: 'pa mor bell y mae sgiliau’n mynd gyda’i gilydd mewn person, 0 i 1',
    status: 'draft',
  },
  'cli.help.simulate.noise': {
    of: 'how far one answer lies from where the person stands, in levels',
    text: 'pa mor bell y mae un ateb o lle mae’r person yn sefyll, mewn lefelau',
    status: 'draft',
  },
  'cli.help.simulate.reliability': {
    of: 'in place of --noise: the alpha each skill is to come near',
    text: 'yn lle --noise: yr alffa y mae pob sgil i ddod yn agos ato',
    status: 'draft',
  },
  'cli.help.simulate.missing': {
    of: 'share of questions with no level, 0 to 1',
    text: 'cyfran y cwestiynau heb lefel, 0 i 1',
    status: 'draft',
  },
  'cli.help.simulate.careless': {
    of: 'share of people who do not read the questions, 0 to 1',
    text: 'cyfran y bobl nad ydynt yn darllen y cwestiynau, 0 i 1',
    status: 'draft',
  },
  'cli.help.simulate.notChosen': {
    of: 'share of areas that people do not look at, 0 to 1',
    text: 'cyfran y meysydd nad yw pobl yn edrych arnynt, 0 i 1',
    status: 'draft',
  },
  'cli.help.simulate.growth': {
    of: 'the same people again, later and this far on, in levels',
    text: 'yr un bobl eto, yn ddiweddarach ac wedi dod cyn belled â hyn, mewn lefelau',
    status: 'draft',
  },
  'cli.help.simulate.growthSpread': {
    of: 'how far people differ in that, in levels',
    text: 'pa mor bell mae pobl yn gwahaniaethu yn hynny, mewn lefelau',
    status: 'draft',
  },
  'cli.help.simulate.causes': {
    of: 'share of those with something to work on who name how the council works, 0 to 1',
    text: 'cyfran y rhai â rhywbeth i weithio arno sy’n enwi sut mae’r cyngor yn gweithio, 0 i 1',
    status: 'draft',
  },
  'cli.help.simulate.raters': {
    of: 'who else answers about each of them, and how many; once for each group',
    text: 'pwy arall sy’n ateb am bob un ohonynt, a faint; unwaith i bob grŵp',
    status: 'draft',
  },
  'cli.help.simulate.council': {
    of: 'id of their council',
    text: 'id eu cyngor',
    status: 'draft',
  },
  'cli.help.simulate.on': {
    of: 'the day they answered',
    text: 'y diwrnod y gwnaethant ateb',
    status: 'draft',
  },
  'cli.help.whatIf': {
    of: 'say what would have to be so for one skill, or for what is suggested, to be a step further',
    text: 'dweud beth fyddai’n rhaid bod yn wir i un sgil, neu’r hyn a awgrymir, fod gam ymhellach',
    status: 'draft',
  },
  'cli.help.whatIf.competency': {
    of: 'id of a competency; status for what may be suggested to an officer',
    text: 'id cymhwysedd; status am yr hyn y gellir ei awgrymu i swyddog',
    status: 'draft',
  },
  'cli.help.whatIf.sheet': {
    of: 'an answer sheet; - is standard input',
    text: 'taflen ateb; - yw mewnbwn safonol',
    status: 'draft',
  },
  'cli.help.change': {
    of: 'say who has changed between two files, by more than chance',
    text: 'dweud pwy sydd wedi newid rhwng dwy ffeil, y tu hwnt i hap',
    status: 'draft',
  },
  'cli.help.change.before': {
    of: 'sheets of the first time',
    text: 'taflenni’r tro cyntaf',
    status: 'draft',
  },
  'cli.help.change.after': {
    of: 'sheets of the second time, of the same people',
    text: 'taflenni’r ail dro, gan yr un bobl',
    status: 'draft',
  },
  'cli.help.change.then': {
    of: 'sheets that say how they now see the first time',
    text: 'taflenni sy’n dweud sut maen nhw’n gweld y tro cyntaf erbyn hyn',
    status: 'draft',
  },
  'cli.help.change.sd': {
    of: 'standard deviation of levels between people; with --reliability',
    text: 'gwyriad safonol lefelau rhwng pobl; gyda --reliability',
    status: 'draft',
  },
  'cli.help.change.reliability': {
    of: 'reliability of a level, less than 1; with --sd',
    text: 'dibynadwyedd lefel, llai nag 1; gyda --sd',
    status: 'draft',
  },
  'cli.help.change.norms': {
    of: 'a file that gives both for each competency; without it they come from the first file',
    text: 'ffeil sy’n rhoi’r ddau ar gyfer pob cymhwysedd; hebddi dônt o’r ffeil gyntaf',
    status: 'draft',
  },
  'cli.help.change.migration': {
    of: 'what became of each question between two versions; once for each step',
    text: 'beth ddigwyddodd i bob cwestiwn rhwng dau fersiwn; unwaith i bob cam',
    status: 'draft',
  },
  'cli.help.change.format': {
    of: 'a table, or sentences for one person; md says it of everybody; json and jsonl hold every figure',
    text: 'tabl, neu frawddegau i un person; mae md yn ei ddweud am bawb; mae json a jsonl yn dal pob ffigur',
    status: 'draft',
  },
  'cli.help.agreement': {
    of: 'lay what those who were asked said beside what a person said',
    text: 'gosod yr hyn a ddywedodd y rhai y gofynnwyd iddynt wrth ymyl yr hyn a ddywedodd person',
    status: 'draft',
  },
  'cli.help.agreement.before': {
    of: 'files of an earlier one; what it showed of others stands until three people more answer',
    text: 'ffeiliau un cynharach; saif yr hyn a ddangosodd am eraill nes bod tri pherson arall yn ateb',
    status: 'draft',
  },
  'cli.help.agreement.files': {
    of: 'a sheet with raters in it; or a sheet, the invitations and what came back, in any order',
    text: 'taflen â’r bobl eraill ynddi; neu daflen, y gwahoddiadau a’r hyn a ddaeth yn ôl, mewn unrhyw drefn',
    status: 'draft',
  },
  'cli.help.cohort': {
    of: 'say what a group comes to, as far as it tells nothing about one person',
    text: 'dweud yr hyn y mae grŵp yn ei ddangos, cyn belled nad yw’n dweud dim am un person',
    status: 'draft',
  },
  'cli.help.cohort.files': {
    of: 'answer sheets, one for each person; - is standard input, and so is nothing',
    text: 'taflenni ateb, un i bob person; - yw mewnbwn safonol, ac felly dim byd hefyd',
    status: 'draft',
  },
  'cli.help.cohort.format': {
    of: 'form of what is written; without it the name after --out says it, else table. html, docx and pdf are for people to read; pdf needs a package of its own',
    text: 'ffurf yr hyn a ysgrifennir; hebddo mae’r enw ar ôl --out yn ei ddweud, fel arall table. mae html, docx a pdf i bobl eu darllen; mae angen pecyn ei hun ar pdf',
    status: 'draft',
  },
  'cli.help.cohort.summary': {
    of: 'write counts and sums alone, to be merged with others; a working file, not for showing',
    text: 'ysgrifennu cyfrifon a symiau yn unig, i’w cyfuno ag eraill; ffeil waith, nid i’w dangos',
    status: 'draft',
  },
  'cli.help.cohort.merge': {
    of: 'the files are summaries: add them up',
    text: 'crynodebau yw’r ffeiliau: eu hadio',
    status: 'draft',
  },
  'cli.help.cohort.floor': {
    of: 'show nothing of fewer people than this; 10 at least',
    text: 'dangos dim am lai o bobl na hyn; 10 o leiaf',
    status: 'draft',
  },
  'cli.help.cohort.explain': {
    of: 'say where every figure of one competency comes from, or why it is hidden',
    text: 'dweud o ble y daw pob ffigur am un cymhwysedd, neu pam y mae ynghudd',
    status: 'draft',
  },
  'cli.help.cohort.before': {
    of: 'the same group before: sheets, with --merge a summary, or the file of --releases',
    text: 'yr un grŵp o’r blaen: taflenni, gyda --merge crynodeb, neu ffeil --releases',
    status: 'draft',
  },
  'cli.help.cohort.releases': {
    of: 'keep what was released of this group in this file, and set each new report against it',
    text: 'cadw’r hyn a ryddhawyd am y grŵp hwn yn y ffeil hon, a gosod pob adroddiad newydd yn ei herbyn',
    status: 'draft',
  },
  'cli.help.cohort.by': {
    of: 'parts beside each other, where every part has 50 people',
    text: 'rhannau wrth ymyl ei gilydd, lle mae gan bob rhan 50 o bobl',
    status: 'draft',
  },
  'cli.help.cohort.sql': {
    of: 'write a query that makes the same summary in a database; with --framework',
    text: 'ysgrifennu ymholiad sy’n llunio’r un crynodeb mewn cronfa ddata; gyda --framework',
    status: 'draft',
  },
  'cli.help.cohort.framework': {
    of: 'the framework that the query is for',
    text: 'y fframwaith y mae’r ymholiad ar ei gyfer',
    status: 'draft',
  },
  'cli.help.attack': {
    of: 'try to find out what reports and rooms hold back, on made-up councils of your size',
    text: 'ceisio darganfod yr hyn y mae adroddiadau ac ystafelloedd yn ei ddal yn ôl, ar gynghorau dychmygol o’ch maint chi',
    status: 'draft',
  },
  'cli.help.attack.people': {
    of: 'people in each group; many sizes where you say nothing',
    text: 'pobl ym mhob grŵp; llawer o feintiau os nad ydych yn dweud dim',
    status: 'draft',
  },
  'cli.help.attack.councils': {
    of: 'how many councils to make up for each way of trying',
    text: 'faint o gynghorau i’w llunio ar gyfer pob ffordd o geisio',
    status: 'draft',
  },
  'cli.help.attack.framework': {
    of: 'also count made-up sheets of this framework, as councils count them',
    text: 'hefyd cyfrif taflenni dychmygol y fframwaith hwn, fel y mae cynghorau’n eu cyfrif',
    status: 'draft',
  },
  'cli.help.attack.scenario': {
    of: 'try these ways alone',
    text: 'rhoi cynnig ar y ffyrdd hyn yn unig',
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

  'cli.gate.on': {
    of: 'On {date}:',
    text: 'Ar {date}:',
    status: 'draft',
  },
  'cli.gate.notBegun': {
    of: 'This begins on a later day.',
    text: 'Mae hyn yn dechrau ar ddiwrnod diweddarach.',
    status: 'draft',
  },
  'cli.gate.suggested': {
    of: 'This is what the answers suggest. A person has to decide.',
    text: 'Dyma y mae’r atebion yn ei awgrymu. Rhaid i berson benderfynu.',
    status: 'draft',
  },
  'cli.gate.decided': {
    of: 'This was decided by a person.',
    text: 'Person a benderfynodd hyn.',
    status: 'draft',
  },
  'cli.readiness.undecided': {
    of: 'Nobody has decided about these yet',
    text: 'Nid oes neb wedi penderfynu am y rhain eto',
    status: 'draft',
  },
  'cli.readiness.without': {
    of: '{count, plural, one {# other record holds nothing for this list.} other {# other records hold nothing for this list.}}',
    text: '{count, plural, zero {Nid oes # cofnod arall yn dal dim ar gyfer y rhestr hon.} one {Nid yw # cofnod arall yn dal dim ar gyfer y rhestr hon.} two {Nid yw # gofnod arall yn dal dim ar gyfer y rhestr hon.} few {Nid yw # chofnod arall yn dal dim ar gyfer y rhestr hon.} many {Nid yw # chofnod arall yn dal dim ar gyfer y rhestr hon.} other {Nid yw # cofnod arall yn dal dim ar gyfer y rhestr hon.}}',
    status: 'draft',
  },
  'cli.validate.good.framework': {
    of: 'nothing is wrong with this framework: {name}',
    text: 'nid oes dim o’i le ar y fframwaith hwn: {name}',
    status: 'draft',
  },
  'cli.validate.framework': {
    of: 'It asks {questions, plural, one {# question} other {# questions}} about {skills, plural, one {# skill} other {# skills}}.',
    text: 'Mae’n gofyn {questions, plural, zero {# cwestiwn} one {# cwestiwn} two {# gwestiwn} few {# chwestiwn} many {# chwestiwn} other {# cwestiwn}} am {skills, plural, zero {# sgil} one {# sgil} two {# sgil} few {# sgil} many {# sgil} other {# sgil}}.',
    status: 'draft',
  },
  'cli.validate.framework.welsh': {
    of: '{done} of its {total} texts can be shown in Welsh.',
    text: 'Gellir dangos {done} o’i {total} testun yn Gymraeg.',
    status: 'draft',
  },
  'cli.validate.framework.next': { of: 'To try it:', text: 'I roi cynnig arno:', status: 'draft' },
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

  'cli.change.who': {
    of: 'Who',
    text: 'Pwy',
    status: 'draft',
  },
  'cli.change.moved': {
    of: 'What has clearly changed',
    text: 'Yr hyn sydd wedi newid yn glir',
    status: 'draft',
  },
  'cli.change.each': {
    of: 'Each line is one person’s own view at two times. It is there to talk about, and not to judge by.',
    text: 'Mae pob llinell yn farn un person ar ddau adeg. Mae yno i’w drafod, ac nid i farnu wrtho.',
    status: 'draft',
  },
  'cli.change.norms.baseline': {
    of: 'How much a figure moves by chance was worked out from everybody in the first file.',
    text: 'Gweithiwyd allan faint mae ffigur yn symud drwy hap o bawb yn y ffeil gyntaf.',
    status: 'draft',
  },
  'cli.change.norms.given': {
    of: 'How much a figure moves by chance is as you gave it.',
    text: 'Mae faint mae ffigur yn symud drwy hap fel y rhoesoch chi ef.',
    status: 'draft',
  },
  'cli.change.norms.none': {
    of: 'How much these figures move by chance is not known, so nothing here is called a change.',
    text: 'Nid yw’n hysbys faint mae’r ffigurau hyn yn symud drwy hap, felly ni elwir dim yma yn newid.',
    status: 'draft',
  },

  'cli.cohort.compared': {
    of: 'People in the group: {before} before, {after} now.',
    text: 'Pobl yn y grŵp: {before} o’r blaen, {after} nawr.',
    status: 'draft',
  },
  'cli.cohort.council': {
    of: 'Council',
    text: 'Cyngor',
    status: 'draft',
  },
  'cli.cohort.people': {
    of: 'People',
    text: 'Pobl',
    status: 'draft',
  },
  'cli.cohort.share': {
    of: 'Get there',
    text: 'Yn cyrraedd',
    status: 'draft',
  },

  'cli.attack.lead': {
    of: 'Made-up councils: {councils}, with {people} people in each group. Seed: {seed}.',
    text: 'Cynghorau dychmygol: {councils}, gyda {people} o bobl ym mhob grŵp. Had: {seed}.',
    status: 'draft',
  },
  'cli.attack.lead.mixed': {
    of: 'Made-up councils: {councils}, of many sizes. Seed: {seed}.',
    text: 'Cynghorau dychmygol: {councils}, o lawer o feintiau. Had: {seed}.',
    status: 'draft',
  },
  'cli.attack.way': {
    of: 'What was looked at',
    text: 'Yr hyn yr edrychwyd arno',
    status: 'draft',
  },
  'cli.attack.tried': {
    of: 'Tried',
    text: 'Wedi’i geisio',
    status: 'draft',
  },
  'cli.attack.found': {
    of: 'Found out',
    text: 'Wedi’i ddarganfod',
    status: 'draft',
  },
  'cli.attack.narrowest': {
    of: 'Narrowest',
    text: 'Culaf',
    status: 'draft',
  },
  'cli.attack.nothing': {
    of: '{count, plural, one {One thing that is held back was tried, and it was not found out.} other {# things that are held back were tried, and none was found out.}}',
    text: '{count, plural, zero {Ni cheisiwyd dim.} one {Ceisiwyd un peth a ddelir yn ôl, ac ni ddarganfuwyd ef.} two {Ceisiwyd # beth a ddelir yn ôl, ac ni ddarganfuwyd yr un.} few {Ceisiwyd # pheth a ddelir yn ôl, ac ni ddarganfuwyd yr un.} many {Ceisiwyd # pheth a ddelir yn ôl, ac ni ddarganfuwyd yr un.} other {Ceisiwyd # peth a ddelir yn ôl, ac ni ddarganfuwyd yr un.}}',
    status: 'draft',
  },
  'cli.attack.something': {
    of: '{count, plural, one {One thing was found out, or nearly.} other {# things were found out, or nearly.}}',
    text: '{count, plural, zero {Ni ddarganfuwyd dim.} one {Darganfuwyd un peth, neu bron.} two {Darganfuwyd # beth, neu bron.} few {Darganfuwyd # pheth, neu bron.} many {Darganfuwyd # pheth, neu bron.} other {Darganfuwyd # peth, neu bron.}}',
    status: 'draft',
  },
  'cli.attack.together': {
    of: '{count, plural, one {One person alone could work out what another said.} other {# people who tell each other what they said could work out what another said. Fewer could not, as far as was tried.}}',
    text: '{count, plural, zero {Ni allai neb ddarganfod yr hyn a ddywedodd un arall.} one {Gallai un person ar ei ben ei hun ddarganfod yr hyn a ddywedodd un arall.} two {Gallai # berson sy’n dweud wrth ei gilydd beth a ddywedon nhw ddarganfod yr hyn a ddywedodd un arall. Ni allai llai, hyd y ceisiwyd.} few {Gallai # pherson sy’n dweud wrth ei gilydd beth a ddywedon nhw ddarganfod yr hyn a ddywedodd un arall. Ni allai llai, hyd y ceisiwyd.} many {Gallai # pherson sy’n dweud wrth ei gilydd beth a ddywedon nhw ddarganfod yr hyn a ddywedodd un arall. Ni allai llai, hyd y ceisiwyd.} other {Gallai # person sy’n dweud wrth ei gilydd beth a ddywedon nhw ddarganfod yr hyn a ddywedodd un arall. Ni allai llai, hyd y ceisiwyd.}}',
    status: 'draft',
  },
  'cli.attack.limits': {
    of: 'This tries what was thought of. It is no proof that nothing else would work. “Narrowest” is how many steps a hidden number could still lie apart: 5 at least.',
    text: 'Mae hyn yn rhoi cynnig ar yr hyn y meddyliwyd amdano. Nid yw’n brawf na fyddai dim arall yn gweithio. “Culaf” yw faint o gamau y gallai rhif cudd orwedd ar wahân o hyd: 5 o leiaf.',
    status: 'draft',
  },
  'cli.attack.scenario.report': {
    of: 'one report, and everything in it together',
    text: 'un adroddiad, a phopeth ynddo gyda’i gilydd',
    status: 'draft',
  },
  'cli.attack.scenario.borders': {
    of: 'groups just where a rule begins',
    text: 'grwpiau yn union lle mae rheol yn dechrau',
    status: 'draft',
  },
  'cli.attack.scenario.one-voice': {
    of: 'groups in which nearly all say the same',
    text: 'grwpiau lle mae bron pawb yn dweud yr un peth',
    status: 'draft',
  },
  'cli.attack.scenario.scan': {
    of: 'the report of a quick scan',
    text: 'adroddiad sgan cyflym',
    status: 'draft',
  },
  'cli.attack.scenario.history': {
    of: 'one report after another, as people come and go',
    text: 'un adroddiad ar ôl y llall, wrth i bobl fynd a dod',
    status: 'draft',
  },
  'cli.attack.scenario.siblings': {
    of: 'parts of a group beside the whole of it',
    text: 'rhannau o grŵp wrth ymyl y cyfan',
    status: 'draft',
  },
  'cli.attack.scenario.merged': {
    of: 'summaries put together this way and that',
    text: 'crynodebau wedi’u rhoi ynghyd mewn sawl ffordd',
    status: 'draft',
  },
  'cli.attack.scenario.collusion': {
    of: 'people who tell each other what they said',
    text: 'pobl sy’n dweud wrth ei gilydd beth a ddywedon nhw',
    status: 'draft',
  },
  'cli.attack.scenario.room': {
    of: 'a screen in a room, as people hand in one by one',
    text: 'sgrin mewn ystafell, wrth i bobl gyflwyno fesul un',
    status: 'draft',
  },
  'cli.attack.scenario.scan-room': {
    of: 'the same with a quick scan',
    text: 'yr un peth gyda sgan cyflym',
    status: 'draft',
  },
  'cli.attack.scenario.counted': {
    of: 'sheets counted as councils count them',
    text: 'taflenni wedi’u cyfrif fel y mae cynghorau’n eu cyfrif',
    status: 'draft',
  },
  'cli.attack.also': {
    of: 'Also worth knowing. None of this is known to tell what one person said; the guide to attacking reports says what each means.',
    text: 'Mae’n werth gwybod hyn hefyd. Ni wyddys bod dim ohono’n dweud beth ddywedodd un person; mae’r canllaw ar ymosod ar adroddiadau’n dweud beth yw ystyr pob un.',
    status: 'draft',
  },
  'cli.attack.kind.recovered': {
    of: 'Certain',
    text: 'Sicr',
    status: 'draft',
  },
  'cli.attack.kind.narrow': {
    of: 'Nearly certain',
    text: 'Bron yn sicr',
    status: 'draft',
  },
  'cli.attack.kind.empty': {
    of: 'Certain that nobody said it',
    text: 'Sicr nad oedd neb wedi’i ddweud',
    status: 'draft',
  },
  'cli.attack.kind.few': {
    of: 'Certain of a few people',
    text: 'Sicr am ychydig o bobl',
    status: 'draft',
  },
  'cli.attack.kind.unproven': {
    of: 'Not shown to be safe',
    text: 'Heb ei ddangos yn ddiogel',
    status: 'draft',
  },
  'cli.attack.kind.told-by-refusing': {
    of: 'Told by what is refused',
    text: 'Wedi’i ddatgelu gan yr hyn a wrthodir',
    status: 'draft',
  },
  'cli.attack.kind.impossible': {
    of: 'Cannot be true',
    text: 'Ni all fod yn wir',
    status: 'draft',
  },

  'cli.config.setting': { of: 'Setting', text: 'Gosodiad', status: 'draft' },
  'cli.config.value': { of: 'Value', text: 'Gwerth', status: 'draft' },
  'cli.config.from': { of: 'Where it is from', text: 'O ble y daw', status: 'draft' },
  'cli.config.typed': { of: 'typed', text: 'wedi’i deipio', status: 'draft' },
  'cli.config.default': { of: 'nothing was said, so this holds', text: 'ni ddywedwyd dim, felly mae hwn yn dal', status: 'draft' },
  'cli.config.none': { of: 'No settings are read from a file.', text: 'Ni ddarllenir gosodiadau o ffeil.', status: 'draft' },
  'cli.replay.same': {
    of: '{count, plural, one {A replay gives the same # entry, and the seal holds.} other {A replay gives the same # entries, and the seal holds.}}',
    text: `{count, plural,
      zero {Mae ailchwarae yn rhoi’r un cofnodion, ac mae’r sêl yn dal.}
      one {Mae ailchwarae yn rhoi’r un # cofnod, ac mae’r sêl yn dal.}
      two {Mae ailchwarae yn rhoi’r un # gofnod, ac mae’r sêl yn dal.}
      few {Mae ailchwarae yn rhoi’r un # chofnod, ac mae’r sêl yn dal.}
      many {Mae ailchwarae yn rhoi’r un # chofnod, ac mae’r sêl yn dal.}
      other {Mae ailchwarae yn rhoi’r un # cofnod, ac mae’r sêl yn dal.}
    }`,
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
  'cli.take.dateHint': { of: 'For example 27 3 2027, or 2027-03-27.', text: 'Er enghraifft 27 3 2027, neu 2027-03-27.', status: 'draft' },
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
  'cli.help.score.shape': {
    of: 'one row for each person, or for each person and skill; with json and jsonl, rows in place of whole results',
    text: 'un rhes i bob person, neu i bob person a sgil; gyda json a jsonl, rhesi yn lle canlyniadau cyfan',
    status: 'draft',
  },
  'cli.help.score.out': {
    of: 'write to this file, whole or not at all',
    text: 'ysgrifennu i’r ffeil hon, yn gyfan neu ddim o gwbl',
    status: 'draft',
  },
  'cli.help.score.respondent': {
    of: 'keep ids of people, put a keyed hash in their place, or a number that means nothing',
    text: 'cadw dynodyddion pobl, rhoi stwnsh ag allwedd yn eu lle, neu rif nad yw’n golygu dim',
    status: 'draft',
  },
  'cli.help.score.salt': {
    of: 'the file with the secret for --respondent hash; or GUILDHALL_SALT',
    text: 'y ffeil â’r gyfrinach ar gyfer --respondent hash; neu GUILDHALL_SALT',
    status: 'draft',
  },
  'cli.help.score.framework': {
    of: 'take only sheets of this framework and version; once for each',
    text: 'cymryd taflenni’r fframwaith a’r fersiwn hon yn unig; unwaith i bob un',
    status: 'draft',
  },
  'cli.help.score.strict': {
    of: 'refuse a sheet without a version; without --rejects, stop at the first that is refused',
    text: 'gwrthod taflen heb fersiwn; heb --rejects, stopio wrth y gyntaf a wrthodir',
    status: 'draft',
  },
  'cli.help.score.rejects': {
    of: 'write every sheet that is refused to this file, and why',
    text: 'ysgrifennu pob taflen a wrthodir i’r ffeil hon, a pham',
    status: 'draft',
  },
  'cli.help.score.failOn': { of: 'what ends with an exit other than 0', text: 'beth sy’n gorffen â chod heblaw 0', status: 'draft' },
  'cli.help.score.manifest': {
    of: 'write what came in and what came of it; with a receipt beside it',
    text: 'ysgrifennu beth ddaeth i mewn a beth ddaeth ohono; gyda derbynneb wrth ei ochr',
    status: 'draft',
  },
  'cli.help.score.receipt': {
    of: 'write the one page for a person to this file',
    text: 'ysgrifennu’r un dudalen i berson i’r ffeil hon',
    status: 'draft',
  },
  'cli.help.score.expect': {
    of: 'ids of the councils that should be there: a file, one a line, or a list with commas',
    text: 'dynodyddion y cynghorau a ddylai fod yno: ffeil, un ar bob llinell, neu restr â choma',
    status: 'draft',
  },
  'cli.help.score.since': {
    of: 'the manifest of an earlier run, to say which files are still the same',
    text: 'maniffest rhediad cynharach, i ddweud pa ffeiliau sydd yr un fath o hyd',
    status: 'draft',
  },
  'cli.receipt.title': { of: 'Receipt for {date}', text: 'Derbynneb ar gyfer {date}', status: 'draft' },
  'cli.receipt.summary': {
    of: 'Files: {files}. Sheets read: {read}. Counted: {scored}. Refused: {rejected}. Blank lines: {blank}.',
    text: 'Ffeiliau: {files}. Taflenni a ddarllenwyd: {read}. Wedi’u cyfrif: {scored}. Wedi’u gwrthod: {rejected}. Llinellau gwag: {blank}.',
    status: 'draft',
  },
  'cli.receipt.nothing': { of: 'Nothing is wrong, and nothing is missing.', text: 'Nid oes dim o’i le, ac nid oes dim ar goll.', status: 'draft' },
  'cli.receipt.unread': { of: 'Files that could not be read', text: 'Ffeiliau na ellid eu darllen', status: 'draft' },
  'cli.receipt.unread.lead': {
    of: 'Nothing from these files is in the table. Ask for each of them again.',
    text: 'Nid oes dim o’r ffeiliau hyn yn y tabl. Gofynnwch am bob un eto.',
    status: 'draft',
  },
  'cli.receipt.refused': { of: 'Sheets that were refused', text: 'Taflenni a wrthodwyd', status: 'draft' },
  'cli.receipt.refused.lead': {
    of: 'These sheets are not in the table. The other sheets in the same files are, unless it says otherwise.',
    text: 'Nid yw’r taflenni hyn yn y tabl. Mae’r taflenni eraill yn yr un ffeiliau ynddo, oni ddywedir yn wahanol.',
    status: 'draft',
  },
  'cli.receipt.endedAt': { of: 'Nothing after line {line} was read. Ask for the whole file again.', text: 'Ni ddarllenwyd dim ar ôl llinell {line}. Gofynnwch am y ffeil gyfan eto.', status: 'draft' },
  'cli.receipt.lines': {
    of: '{count, plural, one {line {lines}} other {lines {lines}}}',
    text: '{count, plural, zero {llinellau {lines}} one {llinell {lines}} two {llinellau {lines}} few {llinellau {lines}} many {llinellau {lines}} other {llinellau {lines}}}',
    status: 'draft',
  },
  'cli.receipt.times': {
    of: '{count, plural, one {# time in all} other {# times in all}}',
    text: '{count, plural, zero {# gwaith i gyd} one {# waith i gyd} two {# waith i gyd} few {# gwaith i gyd} many {# gwaith i gyd} other {# gwaith i gyd}}',
    status: 'draft',
  },
  'cli.receipt.more': {
    of: '{count, plural, one {# more is in the manifest} other {# more are in the manifest}}',
    text: '{count, plural, zero {mae # arall yn y maniffest} one {mae # arall yn y maniffest} two {mae # arall yn y maniffest} few {mae # arall yn y maniffest} many {mae # arall yn y maniffest} other {mae # arall yn y maniffest}}',
    status: 'draft',
  },
  'cli.receipt.twice': { of: 'The same sheet twice', text: 'Yr un daflen ddwywaith', status: 'draft' },
  'cli.receipt.twice.lead': {
    of: 'The first one counts. The second was refused. Ask the council which one it means.',
    text: 'Y gyntaf sy’n cyfrif. Gwrthodwyd yr ail. Gofynnwch i’r cyngor pa un y mae’n ei golygu.',
    status: 'draft',
  },
  'cli.receipt.sameAs': { of: 'the same as', text: 'yr un fath â', status: 'draft' },
  'cli.receipt.missing': {
    of: 'Councils that are expected and not in the table',
    text: 'Cynghorau a ddisgwylir ac nad ydynt yn y tabl',
    status: 'draft',
  },
  'cli.receipt.missing.none': { of: 'No sheet that could be read names it.', text: 'Nid oes taflen ddarllenadwy yn ei enwi.', status: 'draft' },
  'cli.receipt.missing.refused': {
    of: '{count, plural, one {# sheet names it, and it was refused.} other {# sheets name it, and all were refused.}}',
    text: '{count, plural, zero {Mae # taflen yn ei enwi, a gwrthodwyd pob un.} one {Mae # daflen yn ei enwi, ac fe’i gwrthodwyd.} two {Mae # daflen yn ei enwi, a gwrthodwyd y ddwy.} few {Mae # thaflen yn ei enwi, a gwrthodwyd pob un.} many {Mae # thaflen yn ei enwi, a gwrthodwyd pob un.} other {Mae # taflen yn ei enwi, a gwrthodwyd pob un.}}',
    status: 'draft',
  },
  'cli.receipt.doubled': { of: 'Councils in more than one file', text: 'Cynghorau mewn mwy nag un ffeil', status: 'draft' },
  'cli.receipt.unexpected': { of: 'Councils that are not on the list', text: 'Cynghorau nad ydynt ar y rhestr', status: 'draft' },
  'cli.receipt.unnamed': { of: 'Sheets without a council', text: 'Taflenni heb gyngor', status: 'draft' },
  'cli.receipt.unnamed.count': {
    of: '{count, plural, one {# sheet in the table names no council.} other {# sheets in the table name no council.}}',
    text: '{count, plural, zero {Nid oes # taflen yn y tabl heb enwi cyngor.} one {Mae # daflen yn y tabl heb enwi cyngor.} two {Mae # daflen yn y tabl heb enwi cyngor.} few {Mae # thaflen yn y tabl heb enwi cyngor.} many {Mae # thaflen yn y tabl heb enwi cyngor.} other {Mae # taflen yn y tabl heb enwi cyngor.}}',
    status: 'draft',
  },
  'cli.receipt.unchanged': { of: 'Files that have not changed', text: 'Ffeiliau nad ydynt wedi newid', status: 'draft' },
  'cli.receipt.unchanged.lead': {
    of: 'They are the same as on {date}, to the last letter. They are in the table all the same.',
    text: 'Maent yr un fath ag ar {date}, i’r llythyren olaf. Maent yn y tabl beth bynnag.',
    status: 'draft',
  },
  'cli.receipt.unchanged.before': { of: 'called {name} then', text: '{name} oedd ei henw bryd hynny', status: 'draft' },
  'cli.receipt.careless': { of: 'Sheets to look at', text: 'Taflenni i edrych arnynt', status: 'draft' },
  'cli.receipt.careless.lead': {
    of: 'They are in the table. Perhaps nobody read the questions, or perhaps it is really so.',
    text: 'Maent yn y tabl. Efallai na ddarllenodd neb y cwestiynau, neu efallai mai felly y mae.',
    status: 'draft',
  },
  'cli.receipt.careless.one': { of: 'All answers are the same.', text: 'Mae pob ateb yr un fath.', status: 'draft' },
  'cli.receipt.careless.nearly': { of: 'Nearly all answers are the same.', text: 'Mae bron pob ateb yr un fath.', status: 'draft' },
  'cli.receipt.warnings': { of: 'Worth knowing', text: 'Gwerth ei wybod', status: 'draft' },
  'cli.receipt.warnings.lead': { of: 'Nothing was left out because of these.', text: 'Ni adawyd dim allan oherwydd y rhain.', status: 'draft' },
  'cli.receipt.written': { of: 'What was written', text: 'Yr hyn a ysgrifennwyd', status: 'draft' },
  'cli.receipt.written.results': {
    of: '{count, plural, one {# row} other {# rows}}',
    text: '{count, plural, zero {# rhes} one {# rhes} two {# res} few {# rhes} many {# rhes} other {# rhes}}',
    status: 'draft',
  },
  'cli.receipt.written.rejects': {
    of: '{count, plural, one {# refused} other {# refused}}',
    text: '{count, plural, zero {# wedi’u gwrthod} one {# wedi’i gwrthod} two {# wedi’u gwrthod} few {# wedi’u gwrthod} many {# wedi’u gwrthod} other {# wedi’u gwrthod}}',
    status: 'draft',
  },
  'cli.receipt.private': {
    of: 'No answer stands here, and no id of a person. Names of files are shown as they are.',
    text: 'Nid oes ateb yma, na dynodydd unrhyw berson. Dangosir enwau ffeiliau fel y maent.',
    status: 'draft',
  },
};
