import type { MessageKey } from '@guildhall/core/messages';
import type { Choice } from '../terminal/page.ts';

/** The person leaves; what they have said is saved. */
export class Leave extends Error { override name = 'Leave'; }
/** The person wants everything gone. */
export class StopAndDelete extends Error { override name = 'StopAndDelete'; }

/** What a single key does on a screen, beside choosing. */
export type Act = 'back' | 'skip' | 'clear' | 'note' | 'answers' | 'edit';

/** What may be said to a question, as far as the conversation has to know it. */
export interface Asked {
  /** More to choose from, on a screen; in lines it is said by `hint` what may be typed. */
  readonly choices?: readonly Choice[];
  /** The key of what was chosen before: Enter alone keeps it. */
  readonly holds?: string | undefined;
  /** Several may be chosen; they come back with spaces between. */
  readonly many?: boolean;
  readonly acts?: readonly Act[];
}

/** What may be done where a text is asked for. */
export interface AskedText {
  /** The text that is there already: Enter alone keeps it, and it comes back as nothing. */
  readonly holds?: string;
  /** Whatever is typed while a text is asked for is the text; on a screen these have keys of their own, in lines they are a letter alone. */
  readonly acts?: readonly Extract<Act, 'back' | 'skip' | 'clear'>[];
}

/** A text, or what the person did in its place. */
export type Said = { readonly text: string } | { readonly does: Extract<Act, 'back' | 'skip' | 'clear'> };

/** The letter that stands for each act in lines. */
export const letters: Readonly<Record<Act, string>> = { back: 'b', skip: 's', clear: 'x', note: 'n', answers: 'v', edit: 'e' };

/**
 * A conversation: line by line, or a question a screen.
 *
 * Each answer comes as the line that stands for it, so that whoever asks need not know how it was given. At any question the person
 * can leave, and can ask for everything to be deleted.
 */
export interface Talk {
  /** Whether everything that was said can still be seen above. */
  readonly staysInSight: boolean;
  /** The text that says how to leave, and how to have everything deleted. */
  readonly howToStop: MessageKey;
  /** What comes now begins a page of its own. What was said since the last question is still shown. */
  newPage(): void;
  /** A page to be read before it goes on; in lines it goes on by itself. @throws {Leave} @throws {StopAndDelete} */
  pause(): Promise<void>;
  say(text?: string): Promise<void>;
  sayStrong(text: string): Promise<void>;
  sayQuiet(text: string): Promise<void>;
  /** How far it has come. */
  progress(number: number, total: number, text: string): Promise<void>;
  /** What to type; on a screen the keys say it themselves. */
  hint(text: string, how?: 'plain'): Promise<void>;
  /** Said on a screen alone, where there is a place for it. */
  aside(text: string): void;
  /** Text that is laid out already, for one width. */
  show(text: string | ((width: number) => string)): Promise<void>;
  /** Choices by what to type for each; `-` is none, but a point of a list. What stands under a choice is for a screen. */
  offer(choices: readonly (readonly [key: string, text: string, about?: string])[]): Promise<void>;
  /** Choices with a heading and paragraphs each. */
  offerAtLength(choices: readonly { readonly key: string; readonly title: string; readonly text?: string | undefined; readonly points: readonly string[] }[]): Promise<void>;
  /** One of what was offered. @throws {Leave} @throws {StopAndDelete} */
  ask(asked?: Asked): Promise<string>;
  /** A text of the person's own. @throws {Leave} @throws {StopAndDelete} */
  askText(asked?: AskedText): Promise<Said>;
  /** The same where there is nothing but a text to say; without spaces around it. @throws {Leave} @throws {StopAndDelete} */
  askWords(): Promise<string>;
  /** Whether the person says yes; in either language. @throws {Leave} @throws {StopAndDelete} */
  isYes(): Promise<boolean>;
  /** No more questions: what is said from here on stays on the person's own screen. May be called again. */
  end(): Promise<void>;
  /** Puts everything back as it was. May be called again. */
  close(): void;
}

/** Whether a line says yes, in English or Welsh. */
export const saysYes = (line: string): boolean => /^(?:y|yes|i|ie|ydw|oes)$/i.test(line);
