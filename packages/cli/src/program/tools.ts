import type { Command, Option } from 'commander';
import type { MessageKey } from '@guildhall/core/messages';
import type { FoundConfig } from '../config/config.ts';
import type { BareContext, Context } from '../context.ts';
import type { examples } from '../examples.ts';

/** Every command there is, by what is typed for it. */
export type CommandName = keyof typeof examples;

/** What every command is added with. */
export interface Tools {
  readonly command: (name: CommandName, usageOf: string, description: MessageKey) => Command;
  readonly choice: (flags: string, about: MessageKey, choices: readonly string[], value?: string) => Option;
  readonly encoding: () => Option;
  /** What the command works with, once what was typed has been read. */
  readonly context: (command: Command) => Promise<Context>;
  /** The same without the texts of the interface, for a command that has to begin at once. */
  readonly bareContext: (command: Command) => Promise<BareContext>;
  /** The program with every command in it. */
  readonly whole: () => Promise<Command>;
  /** What the configuration file says, where there is one. */
  readonly config: FoundConfig | undefined;
  /** A text of the help in the person's language; empty where no help is asked for, for then nobody reads it. */
  readonly t: (key: MessageKey) => string;
}

/** Adds one command to the program. */
export type AddCommand = (tools: Tools) => void;
