import type { MessageKey } from '@guildhall/core/messages';

const said: Readonly<Record<string, MessageKey>> = {
  E_NEWER: 'storage.newer', E_VERSION_OTHER: 'storage.older', E_CONTENT_OTHER: 'storage.older', E_FORMAT: 'storage.notOurs',
  E_TOO_LARGE: 'storage.notOurs', E_NOT_KEPT: 'storage.nowhere', E_NOT_LOADED: 'device.notLoaded.why',
};

/** Why something that was saved cannot be opened, by the code it was refused with. */
export const cannotOpen = (code: string): MessageKey => said[code] ?? 'storage.damaged';
