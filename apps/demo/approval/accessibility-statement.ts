import { nameOf } from './in-words.ts';
import { bullets, page, table, toFill } from './markdown.ts';
import type { Pack } from './pack.ts';
import { proofs, type ProofId } from './proof.ts';
import { daysSince, oldest, sumOf, type Walk } from './results.ts';

/** Tests that look at the pages of one room; their walks may be among the results. */
const ownLooks: readonly ProofId[] = ['groupLooked', 'handInLooked', 'registerLooked', 'passphraseLooked', 'drawersLooked', 'deviceLooked'];

/** The statement that public bodies owe, with figures from walks that were made. */
export function accessibilityStatement({ council, results, today, shown }: Pack): string {
  const { on, how, browser, walks } = results;
  const age = daysSince(on, today);
  const total = sumOf(walks);
  const apart = ownLooks.filter((id) => !walks.some(({ file }) => file === proofs[id].file));
  return page(
    '# Accessibility statement',
    age > oldest ? `**These results are ${age} days old, more than ${oldest}. Walk through it again before this statement is used.**` : '',
    `This statement is about the self-review that ${nameOf(council)} offers. We want as many people as possible to be able to use it: in large print, with a keyboard, with a screen reader, at 320 pixels or 200 %, in colours of your own, read aloud by your device, in Welsh as far as it is there, or on paper.`,
    '## How accessible it is',
    `This application is **partially compliant** with the Web Content Accessibility Guidelines, version 2.2, level AA${total.wrong === 0 ? '. The tests found nothing that fails it; we do not claim more, because not everything could be tested (below)' : `: the tests found ${total.wrong === 1 ? 'one thing that is' : `${total.wrong} things that are`} wrong`}.`,
    '## What is not accessible, or not known to be',
    bullets([
      ...walks.flatMap((walk) => (walk.wrong === 0 ? [] : [`In “${walk.test}”: ${walk.wrong} found.`])),
      ...(total.changed === 0 ? [] : [`On ${total.changed === 1 ? 'one screen' : `${total.changed} screens`} a screen reader is given something else than was agreed on before; somebody has yet to read it.`]),
      'No screen reader was driven, and no disabled person has tried it for this statement. What a screen reader is given of each screen is compared with what was agreed.',
      'Only Chromium is tested. Firefox and Safari are not.',
      'The Welsh texts are drafts that no translator has checked, and say so; what has no Welsh is shown in English, and marked as English.',
      'The document for Word has real headings, lists and tables; it was not tested with a screen reader. Prints are paper; large print comes out large.',
      'The projected board is for a room. Whoever cannot see it needs the trainer to read the sentences out.',
      'Reading aloud uses the device’s own voice; some devices have none for Welsh. The camera, to scan a code, needs a secure address; the code can be typed instead.',
    ]),
    'We claim no disproportionate burden, and know of nothing outside the scope of the regulations.',
    '## If you need it otherwise, or find something wrong',
    toFill('whom to write to, by which ways, and within how many days it answers'),
    'The Equality and Human Rights Commission (EHRC) enforces the Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018. If you are not happy with the answer, contact the Equality Advisory and Support Service (EASS): <https://www.equalityadvisoryservice.com/>.',
    '## How it was tested',
    `${how} Browser: ${browser}. On ${on}: ${total.screens} screens, ${total.scans} scans with axe in light, dark, forced colours, 200 %, 320 px and Welsh (long forms for paper in light and 320 px), ${total.rules} rules tried, **${total.wrong} found**. Every walk also fails where something is cut off or stands sideways, where a control is too small to touch, or where what a screen reader is given has changed (${shown('walks')}). Whole journeys are done by keyboard alone (${shown('keyboard', 'keyboardGroup', 'handInLooked', 'drawersLooked')}), and the texts are held to a reading age (${shown('readingAge')}).`,
    `The pages for groups, for handing in, for the list of who may speak, for files with a passphrase, for locked drawers and for the device are looked at in the same ways by tests of their own (${shown(...ownLooks)}).${apart.length === 0 ? '' : apart.length === ownLooks.length ? ' They are not counted here.' : ` Not counted here: ${shown(...apart)}.`} A whole evening with fourteen people is held in a browser (${shown('evening')}).`,
    table(['walk', 'screens', 'scans', 'found'], walks.map((walk: Walk) => [walk.test, String(walk.screens), String(walk.scans), String(walk.wrong)])),
    `This statement was prepared on ${on}, from the results of that day. It is to be made again at each release, and within ${oldest} days.`,
  );
}
