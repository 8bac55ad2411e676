import { format, type Language, type MessageArguments, type MessageKey } from '@guildhall/core/messages';
import type { Findings } from './findings.ts';
import type { Host } from './host.ts';
import type { Output } from './output.ts';
import type { Paint } from './render/paint.ts';

/** What every command works with. */
export interface Context {
  readonly host: Host;
  readonly out: Output;
  readonly findings: Findings;
  readonly language: Language;
  /** A text of the interface in the person's language. */
  readonly t: (key: MessageKey, args?: MessageArguments) => string;
  readonly paint: Paint;
  /** Columns to write in. */
  readonly width: number;
  /** ISO date of today, where the person is. */
  readonly today: string;
  /** ISO instant, for the journal; never read to decide anything. */
  readonly instant: () => string;
}

export interface ContextOptions { readonly lang: Language; readonly now?: string }

/** Puts the machine and the options that every command takes into one context. */
export function contextFor(parts: Pick<Context, 'host' | 'out' | 'findings' | 'paint'>, { lang, now }: ContextOptions): Context {
  const { host } = parts;
  return {
    ...parts,
    language: lang,
    t: (key, args) => format(lang, key, args),
    width: Math.max(20, Math.min(host.columns, 100)),
    today: now?.slice(0, 10) ?? localDate(host.now()),
    instant: () => now ?? host.now().toISOString(),
  };
}

function localDate(date: Date): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${String(date.getFullYear()).padStart(4, '0')}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
