import { field, type Field } from './field.ts';

/** What everybody who uses the computer can see of a drawer. */
export const drawerFields: readonly Field[] = [
  field('A name made by chance', 'personal', '/id'),
  field('What its owner calls it; the page asks them not to use their name', 'special-category-possible', '/label'),
  field('When it was last opened, and when the device’s clock was first seen to be wrong', 'personal', '/usedAt', '/doubtedOn'),
  field('A number made by chance, and what tells whether a passphrase is the right one', 'derived', '/salt', '/check'),
  field('To which sessions the answers belong, locked', 'personal', '/marks/iv', '/marks/box'),
];

/** What lies in a drawer, as it can be seen without the passphrase. */
export const inDrawerFields: readonly Field[] = [
  field('A name for the record, made by chance', 'personal', '/id'),
  field('When it was last saved, whether it is to be kept, and what its days count from', 'personal', '/savedAt', '/keep', '/glance/ends', '/doubtedOn'),
  field('The record itself and everything beside it, locked with AES-256', 'special-category-possible', '/envelope/box'),
  field('How it was locked, which is no secret', 'public', '/envelope/format', '/envelope/iv', '/envelope/from'),
  field('What tells whether it is as it was', 'derived', '/envelope/tag', '/envelope/sum'),
  field('A mark that tells one writing from the next, to whoever has the key', 'derived', '/seal'),
];

/** What lies in a drawer besides, as it can be seen without the passphrase. */
export const lockedTextFields: readonly Field[] = [
  field('When it was last changed, whether it stays until somebody deletes it, and when the device’s clock was first seen to be wrong', 'personal', '/savedAt', '/keep', '/doubtedOn'),
  field('The text, its name and whose room it is of, locked with AES-256', 'special-category-possible', '/box'),
  field('How it was locked, which is no secret', 'public', '/format', '/iv', '/from'),
  field('What tells whether it is as it was', 'derived', '/tag'),
];
