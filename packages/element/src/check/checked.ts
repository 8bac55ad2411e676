import type { Finding } from '@guildhall/core';
import type { Language } from '@guildhall/core/messages';

/** What an element hands to the check: itself, and the readers that the check must not carry a second time. */
export interface Checked {
  /** The element as it stands in the page. */
  readonly element: HTMLElement;
  /** What its screens are drawn in. The list is put in front of it. */
  readonly place: HTMLElement;
  readonly language: Language;
  readonly version: string;
  /** The folder the script came from; `null` where that cannot be known. */
  readonly base: string | null;
  /** The names of the question sets in the script. */
  readonly frameworks: readonly string[];
  /** As `readCouncilProfile` of the core. */
  readonly readCouncil: (value: unknown) => { readonly ok: true; readonly warnings: readonly Finding[] } | { readonly ok: false; readonly findings: readonly Finding[] };
  /** As `checkFramework` of the core: nothing where it is one. */
  readonly checkFramework: (value: unknown) => readonly Finding[];
}

/** Where the two files of the element find each other, whatever loaded them and in whatever order. */
export const checkName = Symbol.for('guildhall.check');
/** Every version of the script that ran on the page, the oldest first. */
export const versionsName = Symbol.for('guildhall.versions');

/** Looks, and puts the list in front of the screens. Comes to its end when the list is whole. */
export type Check = (checked: Checked) => Promise<void>;
