import type { CardHolder } from './seal-card.ts';

/** A name as it is compared: however it was spaced, and in whatever case. */
export function nameKey(name: string): string {
  return name.normalize('NFKC').trim().replaceAll(/\s+/g, ' ').toLowerCase();
}

/** The same for two cards of one person, as far as names can tell. */
export function holderKey({ name, reference = '' }: CardHolder): string {
  return `${nameKey(name)}\n${nameKey(reference)}`;
}
