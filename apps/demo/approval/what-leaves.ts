import { sharingOf, sharingKey } from './in-words.ts';
import { page, table } from './markdown.ts';
import type { Pack } from './pack.ts';
import { placesFiles } from './places-files.ts';
import { placesHost } from './places-host.ts';

/** What leaves the device: each time because somebody does so. */
export function whatLeaves({ council, shown }: Pack): string {
  return page(
    '# What leaves this device',
    `**Nothing, until somebody takes it.** There is no server that receives answers, no account, no cookie, no analytics, and no request to anybody else’s address. The page’s own policy forbids it (${shown('policy')}), and every walk through the application in a browser fails on such a request (${shown('outside')}). The pages themselves come from wherever the council puts them. What stays: [What lies on a device](what-lies-on-a-device.md).`,
    table(['what', 'how it leaves', 'who can read it then', 'never in it', 'shown by'], placesFiles.map(({ title, holds, leaves, readers, never = '–', proofs }) => [`**${title}.** ${holds}`, leaves, readers, never, shown(...proofs)])),
    'A file that has left is out of the program’s reach: it cannot be called back, and it stays until whoever has it deletes it. Paper stays until somebody destroys it. “Sealed” means that damage can be told, not who wrote it.',
    '## If the council puts the components into a page of its own',
    `This application tells nobody that somebody finished. A page of the council’s own is told, and no more than the first screen said. ${sharingKey} ${sharingOf(council)} Somebody who was promised less before is held to that (${shown('leastPromise')}). Whoever runs that page can read what it is told, and the council settles how long it is kept there.`,
    table(['sharing', 'what that page learns', 'never in it', 'shown by'], placesHost.map(({ title, holds, never = '–', proofs }) => [title.replace(/^.*“(\w+)”$/, '`$1`'), holds, never, shown(...proofs)])),
  );
}
