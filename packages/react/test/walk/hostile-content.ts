import type { Framework } from '@guildhall/core';
import type { CouncilProfile } from '@guildhall/core/council';
import { hostileWords, type Hostile } from './hostile-words.ts';

/** Gives out hostile texts, beginning at another one with each seed, and knows which it has given. */
export interface Supply {
  readonly next: (most?: number) => string;
  readonly given: ReadonlyMap<string, string>;
}

export function supply(seed: number): Supply {
  const given = new Map<string, string>();
  let place = (seed * 97) % hostileWords.length;
  return {
    given,
    next: (most = 4000) => {
      for (;;) {
        const { mark, text } = hostileWords[place % hostileWords.length] as Hostile;
        place += 1;
        if (text.length > most) continue;
        given.set(mark, text);
        return text;
      }
    },
  };
}

/** Fields that hold words for people. Everything else is an id, a number or a source. */
const wordy = new Set([
  'title', 'plainTitle', 'summary', 'forWhom', 'limits', 'label', 'shown', 'meaning', 'meaningObserved', 'shownObserved', 'self', 'observed', 'stem', 'analyst',
  'question', 'hint', 'text', 'situation', 'rationale', 'fits', 'doesNotFit', 'doneWhen',
]);
const sources = new Set(['phrases', 'documents', 'translations', 'crosswalk', 'note']);

/** The same question set with a hostile text in every place where words stand. */
export function hostileFramework(framework: Framework, { next }: Supply): Framework {
  const rewrite = (value: unknown, isWords: boolean): unknown => {
    if (typeof value === 'string') return isWords ? next() : value;
    if (Array.isArray(value)) return value.map((entry) => rewrite(entry, isWords));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([field, inner]) => [field, field === 'translations' ? {} : sources.has(field) ? inner : rewrite(inner, wordy.has(field))]));
  };
  return rewrite(framework, false) as Framework;
}

/** A council all of whose words are hostile. */
export function hostileCouncil({ next }: Supply): CouncilProfile {
  const line = (): string => next(200);
  return {
    name: line(), governance: 'committee', sharing: 'plan', languages: ['en', 'cy'], bankHolidays: [],
    dataProtectionOfficer: { name: line(), email: 'data@council.example', address: line() },
    monitoringOfficer: { name: line(), address: line() },
    privacyNotice: { text: `${line()}\n\n${line()}` },
    lawfulBasis: line(), retention: line(),
    words: { councillor: line(), ward: line() },
    adoption: { body: line(), date: '2027-01-01', flags: 'list' },
  } as unknown as CouncilProfile;
}
