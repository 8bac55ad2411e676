import { describe, expect, it } from 'vitest';
import { phraseReferences } from '../framework/phrase-references.ts';
import { traceOf } from '../framework/phrase-trace.ts';
import { partsOf } from '../framework/sections.ts';
import { frameworks } from './index.ts';
import { phrases } from './library/phrases.ts';

/** Every phrase and what rests on it, over the shipped assessments together. The quick scan only repeats them and may not stand in for one. */
const usedBy = new Map<string, readonly string[]>();
for (const framework of frameworks.filter(({ kind }) => kind === 'assessment')) {
  for (const trace of traceOf(framework)) usedBy.set(trace.phrase, [...usedBy.get(trace.phrase) ?? [], ...trace.usedBy]);
}

const attributes = (beginnings: readonly string[]): readonly string[] =>
  phrases.map(({ id }) => id).filter((id) => beginnings.some((beginning) => id.startsWith(beginning)));

/** The phrases that nothing of these kinds rests on. */
function withoutUser(ids: readonly string[], kinds: readonly string[]): readonly string[] {
  return ids.filter((id) => !(usedBy.get(id) ?? []).some((user) => kinds.includes(user.split(' ')[0] ?? '')));
}

const asked = ['competency', 'indicator', 'fact', 'prompt'];
const shown = ['note', 'scenario'];
const offered = ['check', 'action'];

describe('the trace from the sources', () => {
  it('asks about every attribute of the six roles, every soft skill and every point', () => {
    const ids = attributes(['pr-', 'ca-', 'cl-', 'st-', 'ps-', 'kc-', 'ss-', 'tp-']);
    expect(ids).toHaveLength(24 + 4 + 13);
    expect(withoutUser(ids, ['indicator'])).toEqual([]);
  });

  it('asks about the three areas and shows the rules for working on them', () => {
    expect(withoutUser(attributes(['ja-']), [...asked, ...shown])).toEqual([]);
  });

  it('asks, offers or shows what officers said about their side of the work', () => {
    expect(withoutUser(attributes(['ot-']), [...asked, ...shown, ...offered])).toEqual([]);
  });

  it('offers every tool and technique', () => {
    expect(withoutUser(attributes(['tt-']), offered)).toEqual([]);
  });
});

describe.each(frameworks.map((framework) => [framework.id, framework] as const))('the trace of %s', (_, framework) => {
  it('lists no phrase that nothing rests on', () => {
    expect(traceOf(framework).filter((trace) => trace.usedBy.length === 0)).toEqual([]);
  });

  it('rests on no phrase that is not listed', () => {
    const listed = new Set(framework.phrases.map(({ id }) => id));
    expect(phraseReferences(framework).filter(({ phrase }) => !listed.has(phrase))).toEqual([]);
  });

  it('lists the document of every phrase, and no other', () => {
    const quoted = new Set(framework.phrases.map(({ document }) => document));
    expect(new Set(framework.documents.map(({ id }) => id))).toEqual(quoted);
  });

  it('quotes the library word for word', () => {
    expect(framework.phrases).toEqual(phrases.filter(({ id }) => framework.phrases.some((phrase) => phrase.id === id)));
  });

  it('puts every check and scenario that a phrase leads to before the person', () => {
    const inFlow = new Set(framework.flow.flatMap(partsOf).flatMap((part) => {
      if (part.kind === 'checklist') return part.checks.map((id) => `check ${id}`);
      return part.kind === 'scenarios' ? part.scenarios.scenarios.map((id) => `scenario ${id}`) : [];
    }));
    const users = traceOf(framework).flatMap((trace) => trace.usedBy).filter((user) => /^(?:check|scenario) /u.test(user));
    expect(users.filter((user) => !inFlow.has(user))).toEqual([]);
  });

  it('names the kind of everything that rests on a phrase', () => {
    const kinds = new Set(traceOf(framework).flatMap((trace) => trace.usedBy.map((user) => user.split(' ')[0])));
    expect([...kinds].filter((kind) => ![...asked, ...shown, ...offered].includes(kind ?? ''))).toEqual([]);
  });
});
