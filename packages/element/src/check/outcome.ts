import type { MessageKey } from '@guildhall/core/messages';

/** A text of the check. */
export type CheckKey = Extract<MessageKey, `check.${string}`>;

type NameIn<Key> = Key extends `check.${infer Name}.what` ? Name : never;

/** What can be in the way: each has a text that says so, and one to send. */
export type Found = NameIn<MessageKey>;

type MeansKey = Extract<CheckKey, `check.${string}.means`>;

/** Something in the way. */
export interface Outcome {
  /** `blocked`: people cannot use it, or something they were promised is missing. `limited`: it works, and could work better. */
  readonly state: 'limited' | 'blocked';
  readonly found: Found;
  /** What it means for people, where that depends on what was looked at. */
  readonly means?: MeansKey;
  /** What the texts name: an address, a rule, a size. */
  readonly args?: Readonly<Record<string, string>>;
  /** What is listed below the text, one line each. The texts have it as `{list}`. */
  readonly list?: readonly string[];
}

type ProbeName<Key> = Key extends `check.name.${infer Name}` ? Name : never;

/** What is looked at; each has a name on the list. */
export type ProbeId = ProbeName<MessageKey>;
