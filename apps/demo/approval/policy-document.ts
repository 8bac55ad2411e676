import { contactOf, nameOf, retentionOf } from './in-words.ts';
import { page, table, toFill } from './markdown.ts';
import type { Pack } from './pack.ts';
import { days } from './places-here.ts';

/** A template for an appropriate policy document, which is needed only under some conditions. */
export function policyDocument({ council, shown }: Pack): string {
  return page(
    '# Appropriate policy document',
    `Needed only where ${nameOf(council)} relies on a condition of the Data Protection Act 2018, schedule 1, that asks for one. No question of this program asks for special category data; it may stand in free words that somebody hands over. If the council takes none, it needs no such document.`,
    table(['what the document has to say', 'here'], [
      ['The data', `Free words of a record that is handed over, such as an adjustment somebody needs. ${toFill('whether it takes such records')}`],
      ['The condition', toFill('the condition of schedule 1')],
      ['Lawful, fair, transparent', 'The first screen says what is kept, who sees it and how to stop. [Privacy notice](privacy-notice.md)'],
      ['For one purpose', `Development. With sharing \`nobody\`, a page that embeds this learns no answer (${shown('nobody')})`],
      ['No more than needed', `A card holds a decision and nothing of what it rests on (${shown('cardOnly')}); notes are in no shared result (${shown('words')})`],
      ['Accurate', 'People see and change their own answers at any time'],
      ['No longer than needed', `[What lies on a device, and until when](what-lies-on-a-device.md): answers ${days} days (${shown('sevenDays')}). What the council itself keeps: ${retentionOf(council)}`],
      ['Secure', `Files can be locked with a passphrase (${shown('locked')}). ${toFill('where it keeps what it was handed')}`],
      ['Who answers for it', contactOf(council.dataProtectionOfficer, 'data protection officer')],
      ['Looked at again', toFill('date')],
    ]),
  );
}
