import { textsOf } from '../device/texts.ts';
import { sessionsRoom } from './kept-sessions.ts';

/** How far the sessions are on their way to the disk, see `Texts`. */
export const { isLasting, onLasting, lasted, copies } = textsOf(sessionsRoom);
