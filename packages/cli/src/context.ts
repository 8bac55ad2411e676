import type { Language, MessageArguments, MessageKey } from '@guildhall/core/messages';
import type { Findings } from './findings.ts';
import type { Brought } from './frameworks/known-frameworks.ts';
import type { Host } from './host.ts';
import type { Output } from './output.ts';
import type { Paint } from './render/paint.ts';

/** What every command works with. */
export interface Context extends Brought {
  readonly host: Host;
  readonly out: Output;
  readonly findings: Findings;
  readonly language: Language;
  /** The languages that documents are written in: more than one only where both were asked for. */
  readonly languages: readonly Language[];
  /** A text of the interface in the person's language. */
  readonly t: (key: MessageKey, args?: MessageArguments) => string;
  readonly paint: Paint;
  /** Columns to write in. */
  readonly width: number;
  /** Options of this run that the next command needs too, ready to be typed after a space; mostly nothing. */
  readonly again: string;
  /** ISO date of today, where the person is. */
  readonly today: string;
  /** ISO instant, for the journal; never read to decide anything. */
  readonly instant: () => string;
}

export interface ContextOptions { readonly lang: Language | 'both'; readonly now?: string; readonly frameworkFile?: readonly string[] }

/** What a command works with that says nothing in words of its own: those are a good part of what there is to load. */
export type BareContext = Omit<Context, 't'>;

type Parts = Pick<Context, 'host' | 'out' | 'findings' | 'paint'>;

/** Puts the machine and the options that every command takes into one context. */
export function bareContextFor(parts: Parts, { lang, now }: ContextOptions, { brought, again }: Pick<BareContext, 'brought' | 'again'>): BareContext {
  const { host } = parts;
  return {
    ...parts, brought, again,
    language: lang === 'both' ? 'en' : lang,
    languages: lang === 'both' ? ['en', 'cy'] : [lang],
    width: Math.max(20, Math.min(host.columns, 100)),
    today: now?.slice(0, 10) ?? localDate(host.now()),
    instant: () => now ?? host.now().toISOString(),
  };
}

/** The same with the texts of the interface. */
export async function withWords(bare: BareContext): Promise<Context> {
  const { format } = await import('./words.ts');
  return { ...bare, t: (key, args) => format(bare.language, key, args) };
}

function localDate(date: Date): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${String(date.getFullYear()).padStart(4, '0')}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
