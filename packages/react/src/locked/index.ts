// Files that open with a passphrase, and the key of a locked store: @guildhall/react/locked. It needs no React and nothing around it.
export { lockAtOnce, mostAtOnce, type BoxAtOnce, type LockAtOnce } from './at-once.ts';
export { drawerKey, markWith, type DrawerKey } from './drawer-key.ts';
export { canLock, lock, unlock } from './lock.ts';
export type { LockedFile } from './locked-file.ts';
export { asTyped, shortest, weaknessOf, type Weakness } from './passphrase.ts';
export { readLocked, saysLocked, type ReadLocked, type WhyNotLocked } from './read-locked.ts';
