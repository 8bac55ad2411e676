import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkedEnvelope, openAttempt, sealAttempt } from '../../src/attempt/envelope.ts';
import type { AttemptEnvelope } from '../../src/attempt/record.ts';
import { isAssessmentError } from '../../src/errors/errors.ts';
import { takeUpAttempt } from '../../src/flow/live-attempt.ts';
import type { Framework } from '../../src/framework/framework.ts';
import { frameworks } from '../../src/frameworks/index.ts';
import { canonicalJson } from '../../src/json/canonical-json.ts';
import { hashOf } from '../../src/json/hash.ts';
import { parseJson } from '../../src/json/parse-json.ts';
import { newCai, seededPersona, steadyAna, walkTo } from '../../src/testing/persona.ts';
import { smallAreas, smallFramework, smallScan } from '../../src/testing/small-framework.ts';
import { generatedFramework } from '../support/generated-framework.ts';
import { holds, patience } from '../support/holds.ts';

interface Stored { readonly framework: Framework; readonly envelope: AttemptEnvelope; readonly text: string }

function stored(framework: Framework, stage?: string, persona = steadyAna): Stored[] {
  const envelope = walkTo(framework, stage, persona).record();
  return envelope === null ? [] : [{ framework, envelope, text: JSON.stringify(envelope) }];
}

/** Attempts as they lie in a file: short ones mostly, and each framework that ships, whole. */
const small = [smallFramework, smallAreas, smallScan, ...Array.from({ length: 12 }, (_, seed) => generatedFramework(seed))].flatMap((framework) => [...stored(framework), ...stored(framework, framework.flow[3]?.id, newCai)]);
const whole = frameworks.flatMap((framework) => [...stored(framework), ...stored(framework, framework.flow[3]?.id, seededPersona(5, 0.3))]);
/** By its place in the list, so that what failed can be read. */
const anyStored: fc.Arbitrary<number> = fc.oneof({ weight: 14, arbitrary: fc.nat({ max: small.length - 1 }) }, { weight: 1, arbitrary: fc.nat({ max: whole.length - 1 }).map((i) => small.length + i) });
function storedAt(place: number): Stored {
  const each = [...small, ...whole][place];
  if (!each) throw new Error('no such place');
  return each;
}

/** How a text from a file fares, all the way: read, opened, happened again. */
function opened(framework: Framework, text: string): { readonly code: string; readonly envelope?: AttemptEnvelope } {
  const parsed = parseJson(text);
  if (!parsed.ok) return { code: parsed.findings[0]?.code ?? 'no finding' };
  return openedAsData(framework, parsed.value);
}

function openedAsData(framework: Framework, value: unknown): { readonly code: string; readonly envelope?: AttemptEnvelope } {
  try {
    const envelope = takeUpAttempt(framework, value).record();
    return { code: 'opened', ...(envelope === null ? {} : { envelope }) };
  } catch (error) {
    // Anything but an error of ours is a crash, and fails the test as it is.
    if (isAssessmentError(error)) return { code: error.code };
    throw error;
  }
}

const isCode = (code: string): boolean => /^E_[A-Z_]+$/.test(code);

/** Whether it was refused with a code; or so little changed that it says the same, byte for byte, in canonical form. */
function isTold({ framework, envelope }: Stored, text: string): boolean {
  const outcome = opened(framework, text);
  return outcome.code === 'opened' ? canonicalJson(outcome.envelope) === canonicalJson(envelope) : isCode(outcome.code);
}

describe('S21 damage is told', () => {
  it('the undamaged are opened', () => {
    for (const each of [...small, ...whole]) expect([each.framework.id, opened(each.framework, each.text).code]).toEqual([each.framework.id, 'opened']);
  });

  it('when any bit has turned', () => {
    holds(50_000, fc.property(anyStored, fc.nat(), fc.nat({ max: 7 }), (which, at, bit) => {
      const each = storedAt(which);
      const bytes = Buffer.from(each.text);
      const place = at % bytes.length;
      bytes.writeUInt8((bytes[place] ?? 0) ^ (1 << bit), place);
      expect(isTold(each, bytes.toString('utf8'))).toBe(true);
    }));
  }, patience);

  it('when it is cut off, at every byte', () => {
    for (const each of small.slice(0, 6)) {
      const bytes = Buffer.from(each.text);
      for (let length = 0; length < bytes.length; length += 1) {
        const outcome = opened(each.framework, bytes.subarray(0, length).toString('utf8'));
        expect([length, outcome.code === 'opened']).toEqual([length, false]);
      }
    }
  }, patience);

  it('when bytes are lost, doubled, exchanged or made nothing of', () => {
    holds(8000, fc.property(anyStored, fc.nat(), fc.integer({ min: 1, max: 512 }), fc.nat({ max: 3 }), (which, at, length, how) => {
      const each = storedAt(which);
      const bytes = Buffer.from(each.text);
      const from = at % bytes.length;
      const [before, within, after] = [bytes.subarray(0, from), bytes.subarray(from, from + length), bytes.subarray(from + length)];
      const damaged = [[before, after], [before, within, within, after], [before, Buffer.alloc(within.length), after], [before, Buffer.from(within).reverse(), after]][how] ?? [];
      expect(isTold(each, Buffer.concat(damaged).toString('utf8'))).toBe(true);
    }));
  }, patience);

  /** The fourteen. */
  const nasty: readonly unknown[] = [null, true, 0, -1, 1.5, 1e308, '', ' ', '__proto__', 'x'.repeat(5000), [], {}, [[]], { toString: 1 }];

  it('when a value is gone, or another stands in its place', () => {
    holds(12_000, fc.property(anyStored, fc.nat(), fc.nat({ max: nasty.length }), (stands, at, which) => {
      const each = storedAt(stands);
      const copy = JSON.parse(each.text) as Record<string, unknown>;
      change(copy, at, which === nasty.length ? gone : nasty[which]);
      if (canonicalJson(copy) === canonicalJson(each.envelope)) return;
      expect(openedAsData(each.framework, copy).code).toMatch(/^E_[A-Z_]+$/);
    }));
  }, patience);

  it('when a value was changed and sealed again by somebody who knows how: never a crash, never half of it', () => {
    holds(8000, fc.property(anyStored, fc.nat(), fc.nat({ max: nasty.length }), (stands, at, which) => {
      const each = storedAt(stands);
      const copy = JSON.parse(each.text) as Record<string, unknown>;
      change(copy, at, which === nasty.length ? gone : nasty[which]);
      const { seal: _seal, ...unsealed } = copy;
      const resealed = { ...unsealed, seal: hashOf(unsealed) };
      const outcome = openedAsData(each.framework, resealed);
      // A seal is a checksum and no signature: what is opened is exactly what was sealed, and every entry of it could have happened.
      // One without any entry is an attempt that has not begun, of which there is nothing to keep.
      const holdsNothing = (resealed as { body?: { journal?: readonly unknown[] } }).body?.journal?.length === 0;
      const isExact = outcome.envelope === undefined ? holdsNothing : canonicalJson(outcome.envelope) === canonicalJson(resealed);
      expect([outcome.code, outcome.code === 'opened' ? isExact : isCode(outcome.code)]).toEqual([outcome.code, true]);
    }));
  }, patience);

  it.each([null, undefined, true, 7, 'text', [], {}, () => {}, { format: 7 }, { format: 'guildhall/attempt' }, { format: 'guildhall/attempt@1' }, { format: 'guildhall/result@1' }, { format: 'guildhall/attempt@01e1' }, new Date(0), { format: 'guildhall/attempt@1', seal: 'sha256:0' }])(
    'when it is something else altogether: %s', (something) => {
      expect(openedAsData(smallFramework, something).code).toMatch(/^E_(?:FORMAT|DAMAGED|SHAPE)$/);
    });

  it('and what was stored is never changed by the attempt to open it', () => {
    for (const each of [...small, ...whole]) {
      const value = deepFreeze(JSON.parse(each.text)) as Record<string, unknown>;
      expect(openedAsData(each.framework, value).code).toBe('opened');
      expect(openedAsData(smallFramework, deepFreeze({ ...value, seal: 'sha256:0' })).code).toMatch(/^E_/);
      expect(JSON.stringify(value)).toBe(each.text);
    }
  });
});

const gone = Symbol('gone');

/** Changes one place of a tree of data, whichever the number falls on. */
function change(root: Record<string, unknown>, at: number, to: unknown): void {
  const places: [Record<string, unknown>, string][] = [];
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    for (const key of Object.keys(node)) {
      places.push([node as Record<string, unknown>, key]);
      visit((node as Record<string, unknown>)[key]);
    }
  };
  visit(root);
  const [node, key] = places[at % places.length] ?? [];
  if (!node || key === undefined) return;
  if (to !== gone) node[key] = structuredClone(to);
  else if (Array.isArray(node)) node.splice(Number(key), 1);
  else delete node[key];
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) for (const inner of Object.values(Object.freeze(value))) deepFreeze(inner);
  return value;
}

describe('S16 a journal that is out of order', () => {
  it('is told, and the first entry that is out of place is named', () => {
    holds(20_000, fc.property(anyStored, fc.nat(), fc.nat(), fc.nat({ max: 3 }), (which, one, other, how) => {
      const { framework, envelope } = storedAt(which);
      const { journal } = envelope.body;
      const [i, j] = [one % journal.length, other % journal.length];
      const entries = [...journal];
      const [a, b] = [entries[i], entries[j]];
      if (!a || !b) return;
      if (how === 0) entries.splice(i, 1);
      else if (how === 1) entries.splice(j, 0, a);
      else if (how === 2) [entries[i], entries[j]] = [b, a];
      else entries[i] = { ...a, seq: b.seq + (i === j ? 1 : 0) };
      const firstOut = entries.findIndex(({ seq }, at) => seq !== at + 1);
      const changed = { ...envelope, body: { ...envelope.body, journal: entries } };
      if (canonicalJson(changed) === canonicalJson(envelope)) return;
      expect(openedAsData(framework, changed).code).toBe('E_DAMAGED');
      if (firstOut < 0) return; // The last one gone: only the seal can tell.
      const sealed = sealAttempt(framework, changed.body);
      expect(() => checkedEnvelope(sealed)).toThrow(expect.objectContaining({ code: 'E_JOURNAL', message: expect.stringContaining(`entry ${firstOut + 1} has seq ${entries[firstOut]?.seq}`) as string }));
    }));
  }, patience);

  it.each([0, -1, 1.5, 2 ** 53, Number.MAX_VALUE])('whose first entry says it is %d is refused', (seq) => {
    const [each] = stored(smallScan);
    if (!each) throw new Error('the scan has a record');
    const [first, ...rest] = each.envelope.body.journal;
    if (!first) throw new Error('with an entry');
    const sealed = sealAttempt(smallScan, { ...each.envelope.body, journal: [{ ...first, seq }, ...rest] });
    expect(openedAsData(smallScan, sealed).code).toMatch(/^E_(?:SHAPE|JOURNAL)$/);
  });
});

describe('S22 what is foreign is refused, and both are named', () => {
  const everyone = [...frameworks, smallFramework, smallAreas, smallScan, generatedFramework(1), generatedFramework(2), generatedFramework(3), generatedFramework(4)];
  const pairs = everyone.flatMap((made) => everyone.filter((other) => other !== made).map((other) => [made, other] as const));
  it(`for ${pairs.length} pairs of frameworks`, () => {
    expect(pairs.length).toBeGreaterThanOrEqual(100);
    for (const [made, other] of pairs) {
      const record = walkTo(made).record();
      expect(() => openAttempt(other, record)).toThrow(expect.objectContaining({ code: 'E_FRAMEWORK_OTHER' }));
      expect(() => openAttempt(other, record)).toThrow(made.id);
      expect(() => openAttempt(other, record)).toThrow(other.id);
    }
  });

  it('where the ids are the same and one word is not, for every text that is asked or shown', () => {
    for (const framework of everyone) {
      const record = walkTo(framework).record();
      const { flow, competencies, title } = framework;
      const reworded: readonly Framework[] = [
        { ...framework, title: `${title}.` },
        { ...framework, competencies: competencies.map((each, i) => (i === 0 ? { ...each, summary: `${each.summary} ` } : each)) },
        { ...framework, flow: flow.map((stage, i) => (i === 0 ? { ...stage, title: 'Something else' } : stage)) },
        { ...framework, target: framework.target + 1 },
      ];
      for (const other of reworded) {
        expect(() => openAttempt(other, record)).toThrow(expect.objectContaining({ code: 'E_CONTENT_OTHER' }));
        expect(() => openAttempt(other, record)).toThrow(`"${framework.id}" ${framework.version}`);
      }
      // A translation changes nothing of what was asked.
      expect(openAttempt({ ...framework, translations: { cy: {} } }, record).journal).toEqual(record?.body.journal);
    }
  });

  it('where the version is another, and nothing says how to bring it over', () => {
    for (const framework of everyone) {
      const record = walkTo(framework).record();
      for (const version of ['0.9.0', '1.0.1', '2.0.0']) {
        const other = { ...framework, version };
        expect(() => openAttempt(other, record)).toThrow(expect.objectContaining({ code: 'E_VERSION_OTHER' }));
        expect(() => openAttempt(other, record)).toThrow(version);
        expect(() => openAttempt(other, record)).toThrow(framework.version);
        expect(() => openAttempt(other, record, [{ framework: 'another', from: framework.version, to: version, move: (body) => ({ record: body, moved: [] }) }])).toThrow(expect.objectContaining({ code: 'E_VERSION_OTHER' }));
      }
    }
  });

  it('and steps that only go round are not followed for ever', () => {
    const record = walkTo(smallScan).record();
    const round = [['1.0.0', '1.1.0'], ['1.1.0', '1.0.0']].map(([from = '', to = '']) => ({ framework: smallScan.id, from, to, move: (body: AttemptEnvelope['body']) => ({ record: body, moved: [] }) }));
    expect(() => openAttempt({ ...smallScan, version: '2.0.0' }, record, round)).toThrow(expect.objectContaining({ code: 'E_VERSION_OTHER' }));
  });
});

describe('S24 what a newer program has made', () => {
  it.each([2, 3, 10, 99])('in format %i is refused, with the format it needs, and stays as it was', (number) => {
    for (const { text, framework } of [...small, ...whole]) {
      const newer = deepFreeze({ ...JSON.parse(text) as object, format: `guildhall/attempt@${number}`, somethingNew: true });
      expect(() => takeUpAttempt(framework, newer)).toThrow(expect.objectContaining({ code: 'E_NEWER' }));
      expect(() => takeUpAttempt(framework, newer)).toThrow(String(number));
    }
  });

  it('by newer rules for the flow is refused, with the rules it needs', () => {
    for (const { envelope, framework } of [...small, ...whole]) {
      const { seal: _seal, ...unsealed } = envelope;
      const newer = { ...unsealed, flow: 2 };
      expect(openedAsData(framework, { ...newer, seal: hashOf(newer) }).code).toBe('E_NEWER');
      expect(openedAsData(framework, { ...envelope, flow: 2 }).code).toBe('E_DAMAGED');
    }
  });
});
