import { formToWrite } from '../../documents/form-of-name.ts';
import type { Encoding } from '../../files/decode.ts';
import type { SeparatorName } from '../../tables/separator-names.ts';

export interface ScoreOptions {
  readonly includeIntegrity?: boolean;
  readonly flags?: 'list' | 'gate';
  readonly council?: string;
  readonly format?: ScoreFormat;
  readonly shape?: ResultShape;
  readonly out?: string;
  readonly respondent?: RespondentAs;
  readonly salt?: string;
  /** Pins, as `id@version`. */
  readonly framework?: readonly string[];
  readonly strict?: boolean;
  readonly rejects?: string;
  readonly failOn?: FailOn;
  readonly manifest?: string;
  readonly receipt?: string;
  readonly expect?: string;
  readonly since?: string;
  readonly skip?: boolean;
  readonly encoding: Encoding;
  readonly separator?: SeparatorName;
  readonly worksheet?: string;
}

export const scoreFormats = ['jsonl', 'json', 'csv', 'xlsx', 'table', 'md'] as const;
export type ScoreFormat = (typeof scoreFormats)[number];

export type ResultShape = 'wide' | 'long';
export type RespondentAs = 'keep' | 'hash' | 'drop';
type FailOn = 'error' | 'warning' | 'never';

/** The form of the results: what was asked for, else what the name of the file says. */
export function formatOf({ format, out }: ScoreOptions): ScoreFormat {
  return format ?? formToWrite(out, scoreFormats, '--format') ?? 'jsonl';
}

/** Whether something is asked for beyond whole results of the files named, on standard output: only then is loaded what that takes. */
export function isMoreAsked(options: ScoreOptions, names: readonly string[]): boolean {
  const { shape, out, respondent = 'keep', salt, framework, strict, rejects, manifest, receipt, expect, since } = options;
  const format = formatOf(options);
  return strict === true || respondent !== 'keep' || (format !== 'jsonl' && format !== 'json')
    || [shape, out, salt, framework, rejects, manifest, receipt, expect, since].some((option) => option !== undefined)
    || names.some((name) => /[*?[\]{}]/.test(name));
}
