import type { device as english } from '../en/device.ts';
import type { WelshOf } from '../translation.ts';

export const device: WelshOf<typeof english> = {
  'device.home.carryOn': { of: 'Carry on where you left off', text: 'Bwrw ymlaen o’r lle y gadawsoch chi', status: 'draft' },
  'device.home.alone': { of: 'On my own', text: 'Ar fy mhen fy hun', status: 'draft' },
  'device.home.group': { of: 'With a group', text: 'Gyda grŵp', status: 'draft' },
  'device.home.ready': { of: 'Getting ready for a public meeting', text: 'Paratoi ar gyfer cyfarfod cyhoeddus', status: 'draft' },
  'device.home.more': { of: 'More', text: 'Rhagor', status: 'draft' },
  'device.door.group': { of: 'Run a session with a group', text: 'Cynnal sesiwn gyda grŵp', status: 'draft' },
  'device.door.group.hint': {
    of: 'For trainers. People answer on their phones, on one shared device or on paper.',
    text: 'I hyfforddwyr. Mae pobl yn ateb ar eu ffonau, ar un ddyfais a rennir neu ar bapur.',
    status: 'draft',
  },
  'device.door.join': { of: 'I was given a code', text: 'Cefais god', status: 'draft' },
  'device.door.join.hint': { of: 'Answer on this device, and hand in to the group.', text: 'Atebwch ar y ddyfais hon, a’i roi i’r grŵp.', status: 'draft' },
  'device.door.register': { of: 'Who may speak', text: 'Pwy sy’n cael siarad', status: 'draft' },
  'device.door.register.hint': {
    of: 'See who may speak at a meeting on a date, and who beside.',
    text: 'Gweld pwy sy’n cael siarad mewn cyfarfod ar ddyddiad, a phwy wrth ochr cydweithiwr.',
    status: 'draft',
  },
  'device.door.flow': { of: 'See how it works', text: 'Gweld sut mae’n gweithio', status: 'draft' },
  'device.door.flow.hint': { of: 'Which question comes next, and why.', text: 'Pa gwestiwn sy’n dod nesaf, a pham.', status: 'draft' },
  'device.door.device': { of: 'About this device', text: 'Am y ddyfais hon', status: 'draft' },
  'device.door.device.hint': {
    of: 'What is kept here and until when, and how to use it with no network.',
    text: 'Beth sy’n cael ei gadw yma a than pryd, a sut i’w ddefnyddio heb rwydwaith.',
    status: 'draft',
  },

  'device.council': { of: 'This page cannot start yet', text: 'Ni all y dudalen hon ddechrau eto', status: 'draft' },
  'device.council.noAnswer': {
    of: 'We could not load the details of whose service this is, with its privacy notice. There may be no network just now. Check it, then try again.',
    text: 'Doedd dim modd llwytho manylion pwy sy’n rhedeg y gwasanaeth hwn, gyda’i hysbysiad preifatrwydd. Efallai nad oes rhwydwaith ar hyn o bryd. Edrychwch, yna rhowch gynnig arall arni.',
    status: 'draft',
  },
  'device.council.signIn': {
    of: 'You may have to sign in to this website first. Sign in, then load this page again.',
    text: 'Efallai y bydd rhaid i chi fewngofnodi i’r wefan hon yn gyntaf. Mewngofnodwch, yna llwythwch y dudalen hon eto.',
    status: 'draft',
  },
  'device.council.kept': { of: 'What you have saved is still there.', text: 'Mae’r hyn rydych chi wedi’i gadw yno o hyd.', status: 'draft' },
  'device.council.again': { of: 'Try again', text: 'Rhowch gynnig arall arni', status: 'draft' },
  'device.notLoaded': { of: 'This page could not be loaded', text: 'Ni ellid llwytho’r dudalen hon', status: 'draft' },
  'device.notLoaded.why': {
    of: 'There may be no network just now, or a newer version may have been put up. What you have saved is still there.',
    text: 'Efallai nad oes rhwydwaith ar hyn o bryd, neu fod fersiwn newydd wedi’i gosod. Mae’r hyn rydych wedi’i gadw yno o hyd.',
    status: 'draft',
  },
  'device.missing': {
    of: 'Part of this could not be loaded. Load the page again when you can: first we check that all you typed is saved.',
    text: 'Ni ellid llwytho rhan o hyn. Llwythwch y dudalen eto pan allwch: yn gyntaf rydym yn gwirio bod popeth y gwnaethoch ei deipio wedi’i gadw.',
    status: 'draft',
  },
  'device.newer': {
    of: 'A newer version is ready. You can go on with this one. The newer one starts when you say so, or when no page of this is open.',
    text: 'Mae fersiwn newydd yn barod. Gallwch fynd ymlaen gyda hon. Bydd yr un newydd yn dechrau pan ddywedwch chi, neu pan na fydd tudalen o hyn ar agor.',
    status: 'draft',
  },
  'device.newer.title': { of: 'A newer version', text: 'Fersiwn newydd', status: 'draft' },
  'device.newer.use': { of: 'Save everything and use the newer version', text: 'Cadw popeth a defnyddio’r fersiwn newydd', status: 'draft' },
  'device.reload': { of: 'Save everything and load the page again', text: 'Cadw popeth a llwytho’r dudalen eto', status: 'draft' },
  'device.notSaved': {
    of: 'Not everything is saved yet, so the page stays as it is. Download a copy first, or try again.',
    text: 'Nid yw popeth wedi’i gadw eto, felly mae’r dudalen yn aros fel y mae. Lawrlwythwch gopi yn gyntaf, neu rhowch gynnig arall arni.',
    status: 'draft',
  },
  'device.unreachable': {
    of: 'There is no network just now, so the page stays as it is. Try again later.',
    text: 'Nid oes rhwydwaith ar hyn o bryd, felly mae’r dudalen yn aros fel y mae. Rhowch gynnig arall arni wedyn.',
    status: 'draft',
  },

  'device.title': { of: 'About this device', text: 'Am y ddyfais hon', status: 'draft' },
  'device.lead': {
    of: 'All you type stays on this device. This page says what is kept, until when, and how to use this with no network.',
    text: 'Mae popeth rydych yn ei deipio yn aros ar y ddyfais hon. Mae’r dudalen hon yn dweud beth sy’n cael ei gadw, tan pryd, a sut i ddefnyddio hyn heb rwydwaith.',
    status: 'draft',
  },
  'device.kept': { of: 'What is kept here', text: 'Beth sy’n cael ei gadw yma', status: 'draft' },
  'device.kept.nothing': { of: 'Nothing is kept here.', text: 'Nid oes dim yn cael ei gadw yma.', status: 'draft' },
  'device.kept.answers': {
    of: 'Answers that nobody works on are deleted after {count, plural, one {# day} other {# days}}. You can choose to keep yours longer, or delete them at any time.',
    text: 'Mae atebion nad oes neb yn gweithio arnynt yn cael eu dileu ar ôl {count, plural, zero {# diwrnod} one {# diwrnod} two {# ddiwrnod} few {# diwrnod} many {# diwrnod} other {# diwrnod}}. Gallwch ddewis cadw eich rhai chi yn hirach, neu eu dileu unrhyw bryd.',
    status: 'draft',
  },
  'device.kept.group': {
    of: 'Sessions with a group: deleted {count, plural, one {# day} other {# days}} after the last change, or when you delete them.',
    text: 'Sesiynau gyda grŵp: yn cael eu dileu {count, plural, zero {# diwrnod} one {# diwrnod} two {# ddiwrnod} few {# diwrnod} many {# diwrnod} other {# diwrnod}} ar ôl y newid diwethaf, neu pan fyddwch chi’n eu dileu.',
    status: 'draft',
  },
  'device.kept.handIn': {
    of: 'That answers here belong to a session: deleted with the answers.',
    text: 'Bod atebion yma’n perthyn i sesiwn: yn cael ei ddileu gyda’r atebion.',
    status: 'draft',
  },
  'device.kept.register': {
    of: 'The list of who may speak: kept until you delete it or clear this computer.',
    text: 'Y rhestr o bwy sy’n cael siarad: yn cael ei chadw nes i chi ei dileu neu glirio’r cyfrifiadur hwn.',
    status: 'draft',
  },
  'device.kept.drawers': {
    of: 'Locked drawers: what is in them is deleted in the same time, and so are drawers that stay empty.',
    text: 'Droriau wedi’u cloi: caiff yr hyn sydd ynddynt ei ddileu yn yr un amser, a hefyd droriau sy’n aros yn wag.',
    status: 'draft',
  },
  'device.kept.files': {
    of: 'The pages themselves are kept too, so that they open with no network. They hold nothing of yours.',
    text: 'Mae’r tudalennau eu hunain yn cael eu cadw hefyd, er mwyn iddynt agor heb rwydwaith. Nid oes dim byd ohonoch chi ynddynt.',
    status: 'draft',
  },
  'device.safe': { of: 'Is it safe here?', text: 'A yw’n ddiogel yma?', status: 'draft' },
  'device.safe.yes': {
    of: 'This browser does not clear what is saved by itself. It stays until you delete it, or until its days here are over.',
    text: 'Nid yw’r porwr hwn yn clirio’r hyn sydd wedi’i gadw ohono’i hun. Mae’n aros nes i chi ei ddileu, neu nes i’w ddyddiau yma ddod i ben.',
    status: 'draft',
  },
  'device.safe.no': {
    of: 'This browser may delete what is saved, for example when there is little room.',
    text: 'Gall y porwr hwn ddileu’r hyn sydd wedi’i gadw, er enghraifft pan nad oes llawer o le.',
    status: 'draft',
  },
  'device.safe.ask': { of: 'Ask the browser to keep it', text: 'Gofyn i’r porwr ei gadw', status: 'draft' },
  'device.safe.refused': {
    of: 'The browser did not agree. Download a copy of what you want to keep.',
    text: 'Ni chytunodd y porwr. Lawrlwythwch gopi o’r hyn rydych am ei gadw.',
    status: 'draft',
  },
  'device.safe.shared': {
    of: 'Do other people use this computer? Then clear it when you have finished: they could open what you leave here.',
    text: 'A oes pobl eraill yn defnyddio’r cyfrifiadur hwn? Yna cliriwch ef pan fyddwch wedi gorffen: gallent agor yr hyn rydych yn ei adael yma.',
    status: 'draft',
  },
  'device.offline': { of: 'With no network', text: 'Heb rwydwaith', status: 'draft' },
  'device.offline.ready': {
    of: 'You can use this with no network. Open the same address again.',
    text: 'Gallwch ddefnyddio hyn heb rwydwaith. Agorwch yr un cyfeiriad eto.',
    status: 'draft',
  },
  'device.offline.getting': {
    of: 'It is being made ready for use with no network. Stay on this page for a moment.',
    text: 'Mae’n cael ei baratoi i’w ddefnyddio heb rwydwaith. Arhoswch ar y dudalen hon am eiliad.',
    status: 'draft',
  },
  'device.offline.failed': {
    of: 'It could not be made ready for use with no network. Load the page again to try once more.',
    text: 'Ni ellid ei baratoi i’w ddefnyddio heb rwydwaith. Llwythwch y dudalen eto i roi cynnig arall arni.',
    status: 'draft',
  },
  'device.offline.now': { of: 'You are offline just now. You can go on.', text: 'Rydych all-lein ar hyn o bryd. Gallwch fynd ymlaen.', status: 'draft' },
  'device.offline.file': {
    of: 'This is one file on your device. It needs no network.',
    text: 'Un ffeil ar eich dyfais yw hon. Nid oes angen rhwydwaith arni.',
    status: 'draft',
  },
  'device.offline.needsHttps': {
    of: 'This address begins with http. Use with no network, and installing, need an address that begins with https. All else works.',
    text: 'Mae’r cyfeiriad hwn yn dechrau gyda http. I’w ddefnyddio heb rwydwaith, ac i’w osod, mae angen cyfeiriad sy’n dechrau gyda https. Mae popeth arall yn gweithio.',
    status: 'draft',
  },
  'device.offline.cannot': {
    of: 'This browser cannot keep pages for use with no network. All else works.',
    text: 'Ni all y porwr hwn gadw tudalennau i’w defnyddio heb rwydwaith. Mae popeth arall yn gweithio.',
    status: 'draft',
  },
  'device.install': { of: 'Install it', text: 'Ei osod', status: 'draft' },
  'device.install.button': { of: 'Install on this device', text: 'Gosod ar y ddyfais hon', status: 'draft' },
  'device.install.lead': {
    of: 'Installed, it has an icon of its own and opens like any other app.',
    text: 'Wedi’i osod, mae ganddo ei eicon ei hun ac mae’n agor fel unrhyw ap arall.',
    status: 'draft',
  },
  'device.install.menu': {
    of: 'To install it, look in the menu of your browser for “Install” or “Add to Home Screen”.',
    text: 'I’w osod, edrychwch yn newislen eich porwr am “Install” neu “Add to Home Screen”.',
    status: 'draft',
  },
  'device.install.done': { of: 'It is installed, and open as an app.', text: 'Mae wedi’i osod, ac ar agor fel ap.', status: 'draft' },
  'device.version': { of: 'Which version this is', text: 'Pa fersiwn yw hon', status: 'draft' },
  'device.version.app': { of: 'This app', text: 'Yr ap hwn', status: 'draft' },
  'device.version.build': { of: 'Version {version}, build {build}', text: 'Fersiwn {version}, adeiladwaith {build}', status: 'draft' },
};
