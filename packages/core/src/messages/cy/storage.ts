import type { storage as english } from '../en/storage.ts';
import type { WelshOf } from '../translation.ts';

export const storage: WelshOf<typeof english> = {
  'storage.savedHere': { of: 'Saved on this device', text: 'Wedi’i gadw ar y ddyfais hon', status: 'draft' },
  'storage.notSaved': {
    of: 'Not saved. Your answer is still on the screen.',
    text: 'Heb ei gadw. Mae eich ateb ar y sgrin o hyd.',
    status: 'draft',
  },
  'storage.notSaved.whatToDo': {
    of: 'Download a copy now, so that you do not lose it. Then try again.',
    text: 'Lawrlwythwch gopi nawr, rhag i chi ei golli. Wedyn rhowch gynnig arall arni.',
    status: 'draft',
  },
  'storage.full': {
    of: 'There is no room left on this device, so your last answer is not saved.',
    text: 'Nid oes lle ar ôl ar y ddyfais hon, felly nid yw eich ateb diwethaf wedi’i gadw.',
    status: 'draft',
  },
  'storage.full.whatToDo': {
    of: 'Download a copy now. Then free some room and try again.',
    text: 'Lawrlwythwch gopi nawr. Wedyn gwnewch ychydig o le a rhowch gynnig arall arni.',
    status: 'draft',
  },
  'storage.tooLarge': {
    of: 'One of your answers is too long to save. Please make it shorter.',
    text: 'Mae un o’ch atebion yn rhy hir i’w gadw. Gwnewch ef yn fyrrach os gwelwch yn dda.',
    status: 'draft',
  },
  'storage.olderPage': {
    of: 'A newer version of this page has saved here, so this one cannot. Reload this page.',
    text: 'Mae fersiwn mwy newydd o’r dudalen hon wedi cadw yma, felly ni all yr un hon wneud hynny. Ail-lwythwch y dudalen hon.',
    status: 'draft',
  },
  'storage.held': {
    of: 'Another tab stands in the way, so your last answer is not saved. Close the other tabs of this page.',
    text: 'Mae tab arall yn y ffordd, felly nid yw eich ateb diwethaf wedi’i gadw. Caewch dabiau eraill y dudalen hon.',
    status: 'draft',
  },
  'storage.unreadable': {
    of: 'What is saved on this device cannot be read just now. It is still there. Close the other tabs of this page, then reload it.',
    text: 'Ni ellir darllen yr hyn a gadwyd ar y ddyfais hon ar hyn o bryd. Mae yno o hyd. Caewch dabiau eraill y dudalen hon, ac yna ei hail-lwytho.',
    status: 'draft',
  },
  'storage.gone': {
    of: 'This was deleted from another tab, or by the browser. You can still read it here.',
    text: 'Cafodd hwn ei ddileu o dab arall, neu gan y porwr. Gallwch ei ddarllen yma o hyd.',
    status: 'draft',
  },
  'storage.gone.keepAgain': { of: 'Save it again from here', text: 'Ei gadw eto o’r fan hon', status: 'draft' },
  'storage.tryAgain': { of: 'Try again', text: 'Rhoi cynnig arall arni', status: 'draft' },
  'storage.private': {
    of: 'This looks like a private window. When you close it, your answers are gone. Download a copy before you leave.',
    text: 'Mae hon yn edrych fel ffenestr breifat. Pan fyddwch yn ei chau, bydd eich atebion wedi mynd. Lawrlwythwch gopi cyn i chi adael.',
    status: 'draft',
  },
  'storage.mayBeCleared': {
    of: 'Your browser may clear what is saved if you stay away for a week. Download a copy to be safe.',
    text: 'Efallai y bydd eich porwr yn clirio’r hyn a gadwyd os byddwch i ffwrdd am wythnos. Lawrlwythwch gopi i fod yn ddiogel.',
    status: 'draft',
  },
  'storage.nowhere': {
    of: 'Nothing can be saved in this browser. You can still go on. Download a copy before you close this page.',
    text: 'Ni ellir cadw dim yn y porwr hwn. Gallwch fynd ymlaen o hyd. Lawrlwythwch gopi cyn i chi gau’r dudalen hon.',
    status: 'draft',
  },
  'storage.offline': {
    of: 'You are offline. You can go on: your answers are saved on this device.',
    text: 'Rydych all-lein. Gallwch fynd ymlaen: cedwir eich atebion ar y ddyfais hon.',
    status: 'draft',
  },
  'storage.backUp': {
    of: 'It is a while since you last kept a copy. Download one to be safe.',
    text: 'Mae tipyn o amser ers i chi gadw copi. Lawrlwythwch un i fod yn ddiogel.',
    status: 'draft',
  },
  'storage.backUp.title': { of: 'Keep a copy', text: 'Cadwch gopi', status: 'draft' },
  'storage.backUp.end': {
    of: 'What is saved in a browser can be lost. Download a copy if you want to keep it.',
    text: 'Gall yr hyn a gedwir mewn porwr fynd ar goll. Lawrlwythwch gopi os ydych am ei gadw.',
    status: 'draft',
  },
  'storage.otherTab': {
    of: 'This is open in another tab. You can read it here, and change it there.',
    text: 'Mae hwn ar agor mewn tab arall. Gallwch ei ddarllen yma, a’i newid yno.',
    status: 'draft',
  },
  'storage.otherTab.takeOver': { of: 'Carry on here instead', text: 'Parhau yma yn lle hynny', status: 'draft' },
  'storage.otherTab.takenOver': {
    of: 'You carried on in another tab. You can only read here now.',
    text: 'Aethoch ymlaen mewn tab arall. Dim ond darllen y gallwch ei wneud yma nawr.',
    status: 'draft',
  },
  'storage.damaged': {
    of: 'This saved file is damaged, so we cannot open it. We have kept it as it is.',
    text: 'Mae’r ffeil hon wedi’i difrodi, felly ni allwn ei hagor. Rydym wedi’i chadw fel y mae.',
    status: 'draft',
  },
  'storage.damaged.download': {
    of: 'Download the damaged file',
    text: 'Lawrlwytho’r ffeil sydd wedi’i difrodi',
    status: 'draft',
  },
  'storage.damaged.remove': {
    of: 'Remove the damaged file',
    text: 'Tynnu’r ffeil sydd wedi’i difrodi',
    status: 'draft',
  },
  'storage.other.download': { of: 'Download this file as it is', text: 'Lawrlwytho’r ffeil hon fel y mae', status: 'draft' },
  'storage.other.remove': { of: 'Remove this file', text: 'Tynnu’r ffeil hon', status: 'draft' },
  'storage.notOurs': {
    of: 'This file was not saved from here, so we cannot open it.',
    text: 'Ni chadwyd y ffeil hon o’r fan hon, felly ni allwn ei hagor.',
    status: 'draft',
  },
  'storage.otherSet': {
    of: 'This file belongs to another question set: {title}',
    text: 'Mae’r ffeil hon yn perthyn i set arall o gwestiynau: {title}',
    status: 'draft',
  },
  'storage.newer': {
    of: 'This file was made with a newer version. Reload this page, or ask for the newer version.',
    text: 'Gwnaed y ffeil hon â fersiwn mwy diweddar. Ail-lwythwch y dudalen hon, neu gofynnwch am y fersiwn mwy diweddar.',
    status: 'draft',
  },
  'storage.older': {
    of: 'This file was made with older questions that are not on this page. We have kept it as it is.',
    text: 'Gwnaed y ffeil hon â chwestiynau hŷn nad ydynt ar y dudalen hon. Rydym wedi’i chadw fel y mae.',
    status: 'draft',
  },
  'storage.open': { of: 'Open a saved file', text: 'Agor ffeil a gadwyd', status: 'draft' },
  'storage.openAgain': {
    of: 'Choose a file that you saved, or that somebody passed to you',
    text: 'Dewiswch ffeil a gadwyd gennych, neu a basiwyd i chi',
    status: 'draft',
  },
  'storage.keptUntil': {
    of: 'Kept on this device until {date}',
    text: 'Cedwir ar y ddyfais hon tan {date}',
    status: 'draft',
  },
  'storage.deletedSoon': {
    of: '{count, plural, =0 {These answers are deleted today.} one {These answers are deleted in # day.} other {These answers are deleted in # days.}}',
    text: `{count, plural,
      zero {Caiff yr atebion hyn eu dileu heddiw.}
      one {Caiff yr atebion hyn eu dileu ymhen # diwrnod.}
      two {Caiff yr atebion hyn eu dileu ymhen # ddiwrnod.}
      few {Caiff yr atebion hyn eu dileu ymhen # diwrnod.}
      many {Caiff yr atebion hyn eu dileu ymhen # diwrnod.}
      other {Caiff yr atebion hyn eu dileu ymhen # diwrnod.}
    }`,
    status: 'draft',
  },
  'storage.keep': { of: 'Keep them longer', text: 'Eu cadw’n hirach', status: 'draft' },
  'storage.deleted': {
    of: '{count, plural, one {Answers that nobody changes are deleted after # day. Yours were deleted on {date}.} other {Answers that nobody changes are deleted after # days. Yours were deleted on {date}.}}',
    text: `{count, plural,
      zero {Caiff atebion nad oes neb yn eu newid eu dileu ar ôl # diwrnod. Dilëwyd eich rhai chi ar {date}.}
      one {Caiff atebion nad oes neb yn eu newid eu dileu ar ôl # diwrnod. Dilëwyd eich rhai chi ar {date}.}
      two {Caiff atebion nad oes neb yn eu newid eu dileu ar ôl # ddiwrnod. Dilëwyd eich rhai chi ar {date}.}
      few {Caiff atebion nad oes neb yn eu newid eu dileu ar ôl # diwrnod. Dilëwyd eich rhai chi ar {date}.}
      many {Caiff atebion nad oes neb yn eu newid eu dileu ar ôl # diwrnod. Dilëwyd eich rhai chi ar {date}.}
      other {Caiff atebion nad oes neb yn eu newid eu dileu ar ôl # diwrnod. Dilëwyd eich rhai chi ar {date}.}
    }`,
    status: 'draft',
  },
  'storage.clear': { of: 'Clear this computer', text: 'Clirio’r cyfrifiadur hwn', status: 'draft' },
  'storage.clear.title': { of: 'Clear this computer?', text: 'Clirio’r cyfrifiadur hwn?', status: 'draft' },
  'storage.clear.lead': {
    of: 'All that was saved here is deleted, for all who have used this computer.',
    text: 'Caiff popeth a gadwyd yma ei ddileu, i bawb a ddefnyddiodd y cyfrifiadur hwn.',
    status: 'draft',
  },
  'storage.clear.confirm': { of: 'Yes, clear it', text: 'Ie, ei glirio', status: 'draft' },
  'storage.clear.keep': { of: 'No, keep it', text: 'Na, ei gadw', status: 'draft' },
  'storage.clear.done': {
    of: 'This computer is clear. Nothing of yours is left in this browser.',
    text: 'Mae’r cyfrifiadur hwn yn glir. Nid oes dim o’ch eiddo ar ôl yn y porwr hwn.',
    status: 'draft',
  },
  'storage.clear.failed': {
    of: 'Not everything could be deleted. Close the other tabs of this page and try again.',
    text: 'Nid oedd modd dileu popeth. Caewch dabiau eraill y dudalen hon a rhowch gynnig arall arni.',
    status: 'draft',
  },
};
