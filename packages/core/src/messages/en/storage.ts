/** Saving, and everything that can get in its way. */
export const storage = {
  'storage.savedHere': 'Saved on this device',
  'storage.notSaved': 'Not saved. Your answer is still on the screen.',
  'storage.notSaved.whatToDo': 'Download a copy now, so that you do not lose it. Then try again.',
  'storage.full': 'There is no room left on this device, so your last answer is not saved.',
  'storage.full.whatToDo': 'Download a copy now. Then free some room and try again.',
  'storage.tooLarge': 'One of your answers is too long to save. Please make it shorter.',
  'storage.olderPage': 'A newer version of this page has saved here, so this one cannot. Reload this page.',
  'storage.held': 'Another tab stands in the way, so your last answer is not saved. Close the other tabs of this page.',
  'storage.unreadable':
    'What is saved on this device cannot be read just now. It is still there. Close the other tabs of this page, then reload it.',
  'storage.gone': 'This was deleted from another tab, or by the browser. You can still read it here.',
  'storage.gone.keepAgain': 'Save it again from here',
  'storage.tryAgain': 'Try again',
  'storage.private': 'This looks like a private window. When you close it, your answers are gone. Download a copy before you leave.',
  'storage.mayBeCleared': 'Your browser may clear what is saved if you stay away for a week. Download a copy to be safe.',
  'storage.nowhere': 'Nothing can be saved in this browser. You can still go on. Download a copy before you close this page.',
  'storage.offline': 'You are offline. You can go on: your answers are saved on this device.',
  'storage.backUp': 'It is a while since you last kept a copy. Download one to be safe.',
  'storage.backUp.title': 'Keep a copy',
  'storage.backUp.end': 'What is saved in a browser can be lost. Download a copy if you want to keep it.',

  'storage.otherTab': 'This is open in another tab. You can read it here, and change it there.',
  'storage.otherTab.takeOver': 'Carry on here instead',
  'storage.otherTab.takenOver': 'You carried on in another tab. You can only read here now.',

  'storage.damaged': 'This saved file is damaged, so we cannot open it. We have kept it as it is.',
  'storage.damaged.download': 'Download the damaged file',
  'storage.damaged.remove': 'Remove the damaged file',
  'storage.other.download': 'Download this file as it is',
  'storage.other.remove': 'Remove this file',
  'storage.notOurs': 'This file was not saved from here, so we cannot open it.',
  'storage.otherSet': 'This file belongs to another question set: {title}',
  'storage.newer': 'This file was made with a newer version. Reload this page, or ask for the newer version.',
  'storage.older': 'This file was made with older questions that are not on this page. We have kept it as it is.',
  'storage.open': 'Open a saved file',
  'storage.openAgain': 'Choose a file that you saved, or that somebody passed to you',

  'storage.keptUntil': 'Kept on this device until {date}',
  'storage.deletedSoon':
    '{count, plural, =0 {These answers are deleted today.} one {These answers are deleted in # day.} other {These answers are deleted in # days.}}',
  'storage.keep': 'Keep them longer',
  'storage.deleted':
    '{count, plural, one {Answers that nobody changes are deleted after # day. Yours were deleted on {date}.} other {Answers that nobody changes are deleted after # days. Yours were deleted on {date}.}}',

  'storage.clear': 'Clear this computer',
  'storage.clear.title': 'Clear this computer?',
  'storage.clear.lead': 'All that was saved here is deleted, for all who have used this computer.',
  'storage.clear.confirm': 'Yes, clear it',
  'storage.clear.keep': 'No, keep it',
  'storage.clear.done': 'This computer is clear. Nothing of yours is left in this browser.',
  'storage.clear.failed': 'Not everything could be deleted. Close the other tabs of this page and try again.',
};
