import { page, table } from './markdown.ts';
import type { Pack } from './pack.ts';
import { damagedStays, placesHere } from './places-here.ts';

/** What lies on a device: who can read it, until when, and how it is erased. */
export function whatLies({ shown }: Pack): string {
  return page(
    '# What lies on a device',
    'Everything that the application keeps, in the browser it was typed in. Nothing is kept before somebody agrees to take part, or begins a session or a list. What leaves: [What leaves this device](what-leaves-this-device.md). Field for field: [Every field](every-field.md).',
    table(['what', 'who can read it', 'until', 'how it is erased', 'shown by'], placesHere.map(({ title, holds, never, readers, until, erased, proofs }) => [
      `**${title}.** ${holds}${never === undefined ? '' : `. Never in it: ${never.charAt(0).toLowerCase()}${never.slice(1)}`}`, readers, until, erased, shown(...proofs),
    ])),
    `${damagedStays} (${shown('damagedAnswers', 'damagedSession')}).`,
    'Days are counted by the device’s clock. Where its dates contradict each other, nothing is deleted on that day. The files of the application itself stay too, so that it opens without a network; they hold nothing of anybody.',
  );
}
