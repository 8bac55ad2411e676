import { attemptFields, formatField, sealField } from './attempt-fields.ts';
import { field, within, type Field } from './field.ts';

/** What lies in the browser for each attempt. */
export const savedFields: readonly Field[] = [
  ...within('/envelope', attemptFields),
  field('A name for the record, made by chance', 'personal', '/id'),
  field('When it was last saved', 'personal', '/savedAt'),
  field('Whether the person chose to keep it longer', 'personal', '/keep'),
  field('A plan that is not agreed yet: actions, skills, dates', 'personal', '/planDraft/steps/[]/action', '/planDraft/steps/[]/for/[]', '/planDraft/none',
    ...['by', 'reviewOn'].flatMap((date) => ['day', 'month', 'year'].map((part) => `/planDraft/steps/[]/${date}/${part}`))),
  field('The same, in the person’s own words', 'special-category-possible', '/planDraft/steps/[]/own', '/planDraft/steps/[]/owner', '/planDraft/steps/[]/measure', '/planDraft/why'),
  field('What the person was promised about who sees it', 'personal', '/promised/sharing', '/promised/includeIntegrity'),
  field('Where it came as a file for somebody’s turn: whose turn, and two names as people gave them', 'personal', '/errand/for', '/errand/from', '/errand/as'),
  field('How far it is, for the list on the first page', 'derived', '/glance/doing', '/glance/isWithdrawn', '/glance/parts/[]/status', '/glance/parts/[]/rater', '/glance/parts/[]/answered', '/glance/parts/[]/asked', '/glance/next/[]', '/glance/ends'),
  field('When the device’s clock was first seen to be wrong', 'derived', '/doubtedOn'),
  sealField,
];

/** A copy of what is being saved, for the moment that takes. */
export const aheadFields: readonly Field[] = [...within('/saved', savedFields), field('Which saved state it follows', 'derived', '/over/[]')];

/** A record on its way to whoever takes the next turn. */
export const handOverFields: readonly Field[] = [formatField, field('Whose turn is next, and whose record it is where they gave their name', 'personal', '/for', '/from'), ...within('/record', attemptFields)];

/** Records that somebody takes away from a shared computer. */
export const copiesFields: readonly Field[] = [formatField, ...within('/records/[]', attemptFields)];

/** A file that opens with a passphrase. */
export const lockedFields: readonly Field[] = [
  formatField, sealField,
  field('How it was locked, which is no secret', 'public', '/kdf/name', '/kdf/iterations', '/kdf/salt', '/cipher/name', '/cipher/iv'),
  field('The record itself, locked with AES-256; without the passphrase it tells nothing but how long it is', 'special-category-possible', '/box'),
];
