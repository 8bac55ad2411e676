import type { Room } from '../device/texts.ts';
import { databaseOf } from './names.ts';

/** Where the texts of a drawer lie, each in a box: sessions with a group, the list of who may speak. */
export const textsRoomOf = (id: string): Room & { readonly copies: NonNullable<Room['copies']> } => ({
  prefix: `${databaseOf(id)}/`, copies: { database: `${databaseOf(id)}-texts`, table: 'texts' }, stay: 'days',
});
