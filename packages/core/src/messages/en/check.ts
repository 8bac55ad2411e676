/**
 * What the check of a page tells the officer who looks after it: what is in the way, what that means for people, and what to send to
 * an administrator. Arguments only, no plurals: the file that shows them is small and fills them in itself.
 */
export const check = {
  'check.title': 'What this page allows',
  'check.lead': 'You see this list because the address of the page has {mark} in it. Nothing is sent anywhere. No cookies are used.',
  'check.looking': 'Looking…',
  'check.well': 'Nothing is in the way here.',
  'check.notWell': 'Something is in the way here. For each point there is a text that you can send to the people who run the site.',
  'check.private': 'A page cannot tell whether a window is private. In a private window, answers are gone when it is closed.',
  'check.version': 'Version {version}, from {file}',
  'check.ok': 'Works',
  'check.limited': 'Works in part',
  'check.blocked': 'Does not work',
  'check.what': 'What is in the way',
  'check.means': 'What it means for people',
  'check.send': 'To send to your administrator',
  'check.copy': 'Copy this text',
  'check.copied': 'Copied.',
  'check.marked': 'The text is marked. Now copy it: press Ctrl and C, or hold your finger on it.',

  'check.name.script': 'The script file',
  'check.name.versions': 'One version on the page',
  'check.name.browser': 'What the browser can do',
  'check.name.secure': 'A safe line to the site',
  'check.name.looks': 'How it looks on this page',
  'check.name.storage': 'Keeping answers on this device',
  'check.name.frame': 'The frame around the page',
  'check.name.council': 'The council’s own file',
  'check.name.questions': 'The questions',
  'check.name.rules': 'The security rules of the page',
  'check.name.tabs': 'Two tabs at once',
  'check.name.voice': 'Reading aloud',
  'check.name.language': 'The language of the page',

  'check.noIntegrity.what': 'The line that loads {file} has no integrity value.',
  'check.noIntegrity.means': 'If somebody changed the file, people would run the changed one.',
  'check.noIntegrity.send': 'Please add the integrity value from the release, and {more}, to the line that loads {file} on {page}.',

  'check.scriptElsewhere.what': 'The script file comes from another site: {host}.',
  'check.scriptElsewhere.means': 'When that site is away, nobody can answer. It could also see who opens the page.',
  'check.scriptElsewhere.send': 'Please keep {file} on our own site and load it from there. Then {page} needs to trust no other site.',

  'check.noLine.what': 'There is no line on this page that loads our script.',
  'check.noLine.send': 'Please add the line that loads our script to {page}. Some editors take it out when a page is saved.',
  'check.otherFile.what': 'The integrity value on this page does not belong to {file}, so the browser does not run it.',
  'check.otherFile.send': 'Please compare {file} with the release. If it is the right file, this is its integrity value, for the line that loads it on {page}: {value}',
  'check.didNotRun.what': 'The script file {file} is there, but it did not run.',
  'check.didNotRun.send': 'Please open {page}, press F12, choose Console, and send us what it says of {file}.',

  'check.twice.what': 'Two versions of our script are on this page: {list}.',
  'check.twice.means': 'The first one wins, so people may see old questions.',
  'check.twice.send': 'Please load scripts of one version only on {page}. These are there now: {list}.',

  'check.oldBrowser.what': 'This browser lacks: {list}.',
  'check.oldBrowser.means': 'The questions work, but they may look different from what you see elsewhere.',
  'check.oldBrowser.send': 'Please put a newer browser on our devices. This one lacks {list}. Chrome, Edge, Firefox or Safari from April 2023 or later will do.',

  'check.notSecure.what': 'The address of the page does not begin with https.',
  'check.notSecure.means': 'Others on the same network could read along, and the browser does not promise to keep answers.',
  'check.notSecure.send': 'Please serve {page} by https only.',

  'check.noStyles.what': 'Our styles do not reach the screen.',
  'check.noStyles.means': 'All of it works, but it looks bare and is harder to read.',
  'check.noStyles.send': 'Please let our script bring its own styles on {page}, or put GOV.UK Frontend on the page.',

  'check.textTooSmall.what': 'Our text is only {size} high on this page.',
  'check.textTooSmall.means': 'Many people cannot read it.',
  'check.textTooSmall.send': 'Please do not let the styles of {page} set the size of our text. They make it {size} high; it should be at least {least}.',

  'check.stylesMeddle.what': 'The styles of the page change these parts of ours: {list}.',
  'check.stylesMeddle.means': 'Some people cannot hit them, or cannot see what they chose.',
  'check.stylesMeddle.send': 'Please keep the styles of {page} for {list} to your own classes, or take {mark} out, so that our own styles are used.',

  'check.keepsNothing.what': 'The browser keeps nothing for this page: {reason}.',
  'check.keepsNothing.means': 'Answers are gone when the tab is closed. People can still save a copy to a file.',
  'check.keepsNothing.send': 'Please let browsers keep site data (IndexedDB) for {host}. Answers stay on the person’s own device; cookies are not needed.',

  'check.framedElsewhere.what': 'The page is shown inside a page of another site.',
  'check.framedElsewhere.means': 'Many browsers throw away what is kept there, or hide it. People may not find their answers again.',
  'check.framedElsewhere.send': 'Please link to {page}, or put our line straight into a page of your site. Do not show it in a frame on another site.',

  'check.frameNoSite.what': 'The frame around the page takes its site away.',
  'check.frameNoSite.means': 'Nothing can be kept, and no file can be fetched.',
  'check.frameNoSite.send': 'Please add {list} to the sandbox of the frame around {page}.',

  'check.frameNoForms.what': 'The frame around the page lets no form be sent.',
  'check.frameNoForms.means': 'The button Continue does nothing.',
  'check.frameNoForms.send': 'Please add {list} to the sandbox of the frame around {page}.',

  'check.frameLacks.what': 'The frame around the page does not allow: {list}.',
  'check.frameLacks.means': 'People cannot save a copy to a file, or cannot print.',
  'check.frameLacks.send': 'Please add {list} to the sandbox of the frame around {page}.',

  'check.fileRefused.what': 'The security rules of the page do not let {file} be fetched.',
  'check.fileRefused.send': 'Please allow {file} on {page}. The rule is {rule} in the content security policy.',
  'check.fileMissing.what': '{file} could not be fetched. The answer was: {reason}.',
  'check.fileMissing.send': 'Please put a file at {file} that everybody can read who can open {page}. The answer now is: {reason}.',
  'check.fileElsewhere.what': '{file} is on another site. Files are only read from the site of the page.',
  'check.fileElsewhere.send': 'Please put {file} on the same site as {page}.',
  'check.fileNotJson.what': '{file} is not JSON. It may be a page that asks people to sign in.',
  'check.fileNotJson.send': 'Please see to it that {file} comes as JSON, for everybody who can open {page}.',
  'check.fileWrong.what': '{file} has mistakes, so it is not used. They are:',
  'check.fileWrong.send': 'Please mend {file}. These are the places: {list}',
  'check.fileOpen.what': 'Some things in {file} are still open. They are:',
  'check.fileOpen.send': 'Please settle these in {file} before people use it: {list}',
  'check.fileOpen.means': 'People are not told all they should know about who looks after their answers.',
  'check.council.means': 'Nobody can begin: the questions are only shown with the council’s privacy notice.',
  'check.questions.means': 'Nobody can begin.',

  'check.noQuestions.what': 'The page does not say which questions to ask.',
  'check.noQuestions.send': 'Please write one of these in {mark} on {page}: {list}.',
  'check.unknownQuestions.what': 'We have no questions by the name of {name}.',
  'check.unknownQuestions.send': 'Please write one of these in {mark} on {page}: {list}.',

  'check.ruleBroken.what': 'The security rules of the page refused these:',
  'check.ruleBroken.means': 'Something of ours may be missing on the page.',
  'check.ruleBroken.send': 'Please look at what the content security policy of {page} refused: {list}',

  'check.deafTabs.what': 'Two tabs of this site cannot hear each other.',
  'check.deafTabs.means': 'No answer is lost, but a second tab may show old ones.',
  'check.deafTabs.send': 'Please put a newer browser on our devices. This one lacks {list}.',

  'check.noVoice.what': 'This browser has no voice for this language: {name}.',
  'check.noVoice.means': 'People who want the questions read to them cannot hear them, or hear them in a voice that is hard to follow.',
  'check.noVoice.send': 'Please put a voice for this language on our devices: {name}.',

  'check.noLanguage.what': 'The page does not say which language it is in.',
  'check.noLanguage.means': 'A screen reader may read the rest of the page in the wrong voice.',
  'check.noLanguage.send': 'Please say the language at the top of {page}, like this: {line}',

  'check.otherLanguage.what': 'We do not have the language that the page asks for: {name}.',
  'check.otherLanguage.means': 'People see English.',
  'check.otherLanguage.send': 'Please write one of these in {mark} on {page}: {list}.',
};
