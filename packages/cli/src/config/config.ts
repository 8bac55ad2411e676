import type { Language } from '@guildhall/core/messages';

/** What a configuration file may settle. Each is the value of an option that was not typed, and nothing else. */
export interface Config {
  readonly lang?: Language;
  /** A council's profile, from the folder of the configuration file. */
  readonly council?: string;
  readonly plain?: boolean;
  readonly encoding?: string;
  readonly separator?: string;
  /** Form of what is written, by command. */
  readonly formats?: Readonly<Record<string, string>>;
  /** Frameworks of one's own: files, folders and patterns, from the folder of the configuration file. */
  readonly frameworkFiles?: readonly string[];
  /** Versions, by the id of a framework, where none is typed. */
  readonly frameworks?: Readonly<Record<string, string>>;
}

/** A configuration as it was found. */
export interface FoundConfig {
  /** The file, as a person would name it. */
  readonly file: string;
  readonly config: Config;
  /** Line in the file of each setting, by its name: `formats.score`. */
  readonly lines: ReadonlyMap<string, number>;
}

export const configName = 'guildhall.config.json';
