import type { Framework } from '@guildhall/core';
import { saysLocked } from '@guildhall/react/locked';
import { forRegister, type ForRegister } from './for-register.ts';
import { foundForRegister, inTray } from './tray.ts';

/** What waits in the tray to be put on the list. A file that is still locked waits for its passphrase on another page. */
export function waitingIn(frameworks: readonly Framework[]): ForRegister | null {
  const text = inTray();
  return foundForRegister() ?? (text === null || saysLocked(text) ? null : forRegister(text, frameworks));
}
