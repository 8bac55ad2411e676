import { basisOf, contactOf, nameOf, retentionOf } from './in-words.ts';
import { page, table, toFill } from './markdown.ts';
import type { Pack } from './pack.ts';
import { damagedStays, days, sessionGoes } from './places-here.ts';

/** A row for the council's records of processing (UK GDPR, article 30). */
export function recordsOfProcessing({ council, sets }: Pack): string {
  const rows = [
    ['Name of the processing', 'Self-review of skills, and getting ready for public meetings'],
    ['Controller', nameOf(council)],
    ['Data protection officer', contactOf(council.dataProtectionOfficer, 'data protection officer')],
    ['Joint controllers', toFill('none, unless it is run with another body')],
    ['Purpose', 'Development of councillors and officers. Never selection, pay or discipline'],
    ['Lawful basis', basisOf(council)],
    ['Condition for special category data', `None is asked for. ${toFill('a condition under article 9, if it comes to hold free words in which there is some')}`],
    ['People', `${sets.map(({ forWhom }) => forWhom.replace(/\.$/, '')).join('; ')}. Also assessors, managers, trainers, and people who are asked`],
    ['Kinds of data', 'Answers on skills, notes, plans and dates; facts such as an office held; names on decisions, cards and actions, as given. [Every field](every-field.md)'],
    ['Who it goes to', 'Whoever the person gives it to. The council receives hand-in codes without names, cards with a decision, and what is handed over. [What leaves this device](what-leaves-this-device.md)'],
    ['Processors', 'None through this program: no server receives answers. The web space that holds the pages is the council’s'],
    ['Other countries', 'None through this program'],
    ['How long', `On the device: ${days} days after the last change or the end of a standing or a plan, longer only where the person chooses so. ${sessionGoes}. The list of who may speak is cleared by hand. ${damagedStays}. [What lies on a device](what-lies-on-a-device.md). What the council itself keeps: ${retentionOf(council)}`],
    ['Security', 'Data stays on the person’s device, under its sign-in; a strict policy for scripts; no request to other addresses; answers and files for the next turn can be locked with a passphrase. See the [impact assessment](dpia.md), part 5'],
    ['Decisions by machine', 'None'],
    ['Impact assessment', '[In this folder](dpia.md), to be signed'],
  ] as const;
  return page('# Records of processing', `One row for the council’s register (UK GDPR, article 30), written downwards so that it can be read.`, table(['', ''], rows));
}
