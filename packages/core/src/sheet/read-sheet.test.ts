import { describe, expect, it } from 'vitest';
import type { Stage } from '../framework/framework.ts';
import { exitKindOfAll } from '../json/finding-codes.ts';
import { parseJson } from '../json/parse-json.ts';
import { smallAreas, smallFramework, smallScan } from '../testing/small-framework.ts';
import { readSheet } from './read-sheet.ts';

const frameworks = [smallFramework, smallAreas, { ...smallAreas, version: '1.10.0' }, { ...smallAreas, version: '1.9.0' }, smallScan];
const hall = { framework: 'village-hall', version: '1.0.0', respondent: 'o-17' };
const green = { framework: 'village-green', version: '1.1.0', respondent: 'm-1' };

function findingsIn(value: unknown) {
  const read = readSheet(value, frameworks);
  return read.ok ? [] : read.findings;
}

function codesIn(value: unknown) {
  return findingsIn(value).map(({ code, path }) => [code, path]);
}

function answersIn(value: unknown) {
  const read = readSheet(value, frameworks);
  if (!read.ok) throw new Error(JSON.stringify(read.findings));
  return read.answers;
}

function warningsIn(value: unknown) {
  const read = readSheet(value, frameworks);
  if (!read.ok) throw new Error(JSON.stringify(read.findings));
  return read.warnings.map(({ code, path }) => [code, path]);
}

describe('a sheet that can be scored', () => {
  it('needs only a framework and a respondent', () => {
    expect(answersIn({ framework: 'village-hall', respondent: 'o-17' })).toEqual({
      facts: { part: 'watch', meetingsSpoken: 0 }, responses: {}, raters: [], checks: {}, scenarios: {}, causes: {}, discussedFlags: [],
    });
  });

  it('says what was given, and takes facts that were not given by their default', () => {
    expect(answersIn({
      ...hall,
      facts: { part: 'alone', meetingOn: '2026-03-02' },
      answers: { kl1: 0, kl2: 'needToKnowMore', ex1: { notMyRole: 'no room for it' }, ex3: 3 },
      raters: [{ id: 'a-2', group: 'assessor', answers: { kl1: 2, kl2: 'notSeen' } }, { id: 'a-2', group: 'manager', answers: {} }],
      checks: { c1: 'done', c2: { notNeeded: 'she will be there' } },
      scenarios: { s1: { a: 4, c: 1 } },
      causes: { explain: 'practise' },
      discussedFlags: ['s1.c'],
    })).toEqual({
      facts: { part: 'alone', meetingOn: '2026-03-02', meetingsSpoken: 0 },
      responses: { kl1: { level: 0 }, kl2: { none: 'needToKnowMore' }, ex1: { none: 'notMyRole', reason: 'no room for it' }, ex3: { level: 3 } },
      raters: [{ id: 'a-2', group: 'assessor', responses: { kl1: { level: 2 }, kl2: { none: 'notSeen' } } }, { id: 'a-2', group: 'manager', responses: {} }],
      checks: { c1: { as: 'done' }, c2: { as: 'notNeeded', reason: 'she will be there' } },
      scenarios: { s1: { a: 4, c: 1 } },
      causes: { explain: 'practise' },
      discussedFlags: ['s1.c'],
    });
  });

  it('chose a competency where any of its items has a key, also one without a level', () => {
    expect(answersIn({ ...green, answers: { li2: 'preferNotToSay', ca1: 5 } }).chosen).toEqual(new Set(['listening', 'candour']));
    expect(answersIn(green).chosen).toEqual(new Set());
    expect(answersIn(hall)).not.toHaveProperty('chosen');
  });

  it('always looks at what is not a matter of choice', () => {
    const { flow } = smallAreas;
    const everybodys: Stage = { kind: 'ask', id: 'all', title: 'All', rater: 'self', competencies: ['candour'], prompts: [] };
    const mixed = { ...smallAreas, id: 'mixed', flow: flow.flatMap((stage): Stage[] => (stage.kind === 'areas' ? [{ ...stage, areas: stage.areas.slice(0, 2) }, everybodys] : [stage])) };
    const read = readSheet({ framework: 'mixed', respondent: 'm-1', answers: { li1: 3 } }, [mixed]);
    expect(read.ok && read.answers.chosen).toEqual(new Set(['candour', 'listening']));
  });

  it('holds choices where the framework is a scan', () => {
    expect(answersIn({ framework: 'village-scan', version: '1.0.0', respondent: 'm-1', answers: { 'scan-mending': 'to-develop' } }).responses).toEqual({ 'scan-mending': { choice: 'to-develop' } });
  });

  it('is read by the newest version where it names none, with a warning', () => {
    const read = readSheet({ framework: 'village-green', respondent: 'm-1' }, frameworks);
    expect(read).toMatchObject({ ok: true, framework: { version: '1.10.0' }, warnings: [{ code: 'W_NO_VERSION', message: 'no version is given; read as the newest, 1.10.0' }] });
  });

  it('is read by the version it names', () => {
    const read = readSheet({ ...green, version: '1.9.0' }, frameworks);
    expect(read).toMatchObject({ ok: true, framework: { version: '1.9.0' }, warnings: [] });
  });
});

describe('warnings', () => {
  it('ask for a reason where more than a third of a competency is said to be no part of the role', () => {
    const office = { ...green, facts: { localBudget: 'yes' } };
    expect(warningsIn({ ...office, answers: { me1: 'notMyRole', me2: 3, me3: 3 } })).toEqual([]);
    expect(warningsIn({ ...office, answers: { me1: 'notMyRole', me2: 'notMyRole', me3: 3 } })).toEqual([['W_REASON_WANTED', '/answers/me1']]);
    expect(warningsIn({ ...office, answers: { me1: { notMyRole: 'parish does it' }, me2: 'notMyRole' } })).toEqual([['W_REASON_WANTED', '/answers/me2']]);
    expect(warningsIn({ ...office, answers: { me1: { notMyRole: 'parish does it' }, me2: { notMyRole: 'so is this' } } })).toEqual([]);
  });

  it('count only what is put to the person', () => {
    expect(warningsIn({ ...green, facts: { localBudget: 'no' }, answers: { me1: 'notMyRole' } })).toEqual([['W_REASON_WANTED', '/answers/me1']]);
  });

  it('ask for a reason of a rater too, and of a support that is not needed', () => {
    expect(warningsIn({ ...green, raters: [{ id: 'r', group: 'officers', answers: { li1: 'notMyRole' } }] })).toEqual([['W_REASON_WANTED', '/raters/0/answers/li1']]);
    expect(warningsIn({ ...hall, checks: { c3: 'notNeeded' } })).toEqual([['W_REASON_WANTED', '/checks/c3']]);
    expect(answersIn({ ...hall, checks: { c3: 'notNeeded' } }).checks).toEqual({ c3: { as: 'notNeeded' } });
  });

  it('mention a rater with the id of the person rated, who is no assessor', () => {
    expect(warningsIn({ ...green, raters: [{ id: 'm-1', group: 'community', answers: {} }] })).toEqual([['W_OWN_RATER', '/raters/0/id']]);
  });
});

describe('a sheet that is refused', () => {
  it.each([
    ['a list', [], [['E_TYPE', '']]],
    ['a text', 'x', [['E_TYPE', '']]],
    ['null', null, [['E_NULL', '']]],
    ['nothing', {}, [['E_MISSING', '/framework'], ['E_MISSING', '/respondent']]],
    ['an unknown framework', { ...hall, framework: 'vilage-hall' }, [['E_UNKNOWN_FRAMEWORK', '/framework']]],
    ['an unknown version', { ...hall, version: '9.0.0' }, [['E_VERSION', '/version']]],
    ['a version that is a number', { ...hall, version: 1 }, [['E_TYPE', '/version']]],
    ['an unknown property', { ...hall, rater: [] }, [['E_UNKNOWN_KEY', '/rater']]],
    ['a property that is null', { ...hall, council: null, answers: { kl1: null }, facts: { part: null }, checks: null }, [['E_NULL', '/council'], ['E_NULL', '/facts/part'], ['E_NULL', '/answers/kl1'], ['E_NULL', '/checks']]],
    ['an unknown item', { ...hall, answers: { kl3: 2 } }, [['E_UNKNOWN_ITEM', '/answers/kl3']]],
    ['a level that is not on the scale', { ...hall, answers: { kl1: -1, kl2: 4, sc1: 2.5 } }, [['E_LEVEL_RANGE', '/answers/kl1'], ['E_LEVEL_RANGE', '/answers/kl2'], ['E_LEVEL_RANGE', '/answers/sc1']]],
    ['a level 0 where the scale begins at 1', { ...green, answers: { li1: 0 } }, [['E_LEVEL_RANGE', '/answers/li1']]],
    ['a level in quotes', { ...hall, answers: { kl1: '3' } }, [['E_TYPE', '/answers/kl1']]],
    ['a level that is true, a list or an object', { ...hall, answers: { kl1: true, kl2: [3], sc1: { level: 3 } } }, [['E_TYPE', '/answers/kl1'], ['E_TYPE', '/answers/kl2'], ['E_TYPE', '/answers/sc1']]],
    ['a non-answer nobody knows', { ...hall, answers: { kl1: 'dunno', ex1: 'notmyrole' } }, [['E_NON_ANSWER', '/answers/kl1'], ['E_NON_ANSWER', '/answers/ex1']]],
    ['a non-answer that this item refuses', { ...hall, answers: { kl1: 'notMyRole', kl2: { notMyRole: 'x' } } }, [['E_NON_ANSWER', '/answers/kl1'], ['E_NON_ANSWER', '/answers/kl2']]],
    ['a non-answer that is only for others', { ...hall, answers: { ex1: 'notSeen' } }, [['E_NON_ANSWER', '/answers/ex1']]],
    ['a non-answer that is only for oneself', { ...hall, raters: [{ id: 'a', group: 'assessor', answers: { ex1: 'needToKnowMore' } }] }, [['E_NON_ANSWER', '/raters/0/answers/ex1']]],
    ['two non-answers at once', { ...hall, answers: { ex1: { notMyRole: 'x', preferNotToSay: 'y' } } }, [['E_TYPE', '/answers/ex1']]],
    ['a reason that is blank', { ...hall, answers: { ex1: { notMyRole: ' \u200b' } }, checks: { c1: { notNeeded: '' } } }, [['E_BLANK', '/answers/ex1/notMyRole'], ['E_BLANK', '/checks/c1/notNeeded']]],
    ['a reason as long as a book', { ...hall, answers: { ex1: { notMyRole: 'x'.repeat(5000) } } }, [['E_LIMIT_TEXT', '/answers/ex1/notMyRole']]],
    ['an item that is not asked of this person', { ...hall, answers: { ex3: 2 } }, [['E_NOT_ASKED', '/answers/ex3']]],
    ['an item that is not asked of this person, from an assessor', { ...hall, raters: [{ id: 'a', group: 'assessor', answers: { ex3: 2 } }] }, [['E_NOT_ASKED', '/raters/0/answers/ex3']]],
    ['an unknown fact, and the wrong value of one', { ...hall, facts: { office: 'x', part: 'sing', meetingsSpoken: 1.5 } }, [['E_FACT', '/facts/office'], ['E_FACT', '/facts/part'], ['E_FACT', '/facts/meetingsSpoken']]],
    ['a number of meetings in quotes, or below none', { ...hall, facts: { meetingsSpoken: '1' } }, [['E_FACT', '/facts/meetingsSpoken']]],
    ['fewer meetings than none', { ...hall, facts: { meetingsSpoken: -1 } }, [['E_FACT', '/facts/meetingsSpoken']]],
    ['a day that is not in the calendar', { ...hall, facts: { meetingOn: '2026-02-30' }, answeredOn: '2023-02-29' }, [['E_DATE', '/answeredOn'], ['E_DATE', '/facts/meetingOn']]],
    ['a day written another way', { ...hall, answeredOn: '01/02/2026', facts: { meetingOn: '2026-03-02T24:00' } }, [['E_DATE', '/answeredOn'], ['E_DATE', '/facts/meetingOn']]],
    ['an assessor who is the officer', { ...hall, raters: [{ id: 'o-17', group: 'assessor', answers: {} }] }, [['E_SELF_ASSESSED', '/raters/0/id']]],
    ['an assessor who is the officer in capitals', { ...hall, raters: [{ id: 'O-17', group: 'assessor', answers: {} }] }, [['E_SELF_ASSESSED', '/raters/0/id']]],
    ['a rater given twice', { ...hall, raters: [{ id: 'a', group: 'assessor', answers: {} }, { id: 'b', group: 'assessor', answers: {} }, { id: 'a', group: 'assessor', answers: {} }] }, [['E_DUPLICATE', '/raters/2/id']]],
    ['a rater of no group', { ...hall, raters: [{ id: 'a', group: 'friend', answers: {} }, { group: 'manager', answers: {} }, 7] }, [['E_VALUE', '/raters/0/group'], ['E_MISSING', '/raters/1/id'], ['E_TYPE', '/raters/2']]],
    ['an unknown check, and an unknown state', { ...hall, checks: { c9: 'done', c1: 'yes', c2: true } }, [['E_VALUE', '/checks/c1'], ['E_VALUE', '/checks/c2'], ['E_UNKNOWN_ITEM', '/checks/c9']]],
    ['an unknown scenario or option', { ...hall, scenarios: { s2: { a: 1 }, s1: { A: 1 } } }, [['E_UNKNOWN_ITEM', '/scenarios/s2'], ['E_UNKNOWN_ITEM', '/scenarios/s1/A']]],
    ['a rating off the scale', { ...hall, scenarios: { s1: { a: 0, b: 5, c: 1.5 } } }, [['E_LEVEL_RANGE', '/scenarios/s1/a'], ['E_LEVEL_RANGE', '/scenarios/s1/b'], ['E_LEVEL_RANGE', '/scenarios/s1/c']]],
    ['a rating in quotes', { ...hall, scenarios: { s1: { a: '4' } } }, [['E_TYPE', '/scenarios/s1/a']]],
    ['an unknown competency or cause', { ...hall, causes: { explian: 'practise', explain: 'practice' } }, [['E_UNKNOWN_ITEM', '/causes/explian'], ['E_VALUE', '/causes/explain']]],
    ['a flag that cannot be, and one given twice', { ...hall, discussedFlags: ['s1.c', 's1.z', 's1.c'] }, [['E_UNKNOWN_ITEM', '/discussedFlags/1'], ['E_DUPLICATE', '/discussedFlags/2']]],
    ['an id with a space, a control or a hidden character', { ...hall, respondent: ' o-17', council: 'c\u202e1', source: 'a\u0000b' }, [['E_ID', '/council'], ['E_ID', '/respondent'], ['E_ID', '/source']]],
    ['an id that is a number', { ...hall, respondent: 17 }, [['E_TYPE', '/respondent']]],
    ['a number where a scan offers choices, or a word it does not offer', { framework: 'village-scan', version: '1.0.0', respondent: 'm', answers: { 'scan-listening': 3, 'scan-mending': 'weakness' } }, [['E_TYPE', '/answers/scan-listening'], ['E_NON_ANSWER', '/answers/scan-mending']]],
    ['a property that is undefined', { ...hall, council: undefined }, [['E_TYPE', '/council']]],
    ['what is not data', { ...hall, answeredOn: new Date(0), facts: { meetingsSpoken: NaN } }, [['E_TYPE', '/answeredOn'], ['E_NUMBER_RANGE', '/facts/meetingsSpoken']]],
    ['half a character', { ...hall, source: '\ud800' }, [['E_TEXT_INVALID', '/source']]],
  ] as const)('%s', (_, value, codes) => {
    expect(codesIn(value)).toEqual(codes);
  });

  it('has everything that is wrong with it found at once, in the order of the text', () => {
    const parsed = parseJson(`{
  "framework": "village-hall", "version": "1.0.0", "respondent": "o-17",
  "discussedFlags": ["s1.z"],
  "answers": { "kl1": 9,
    "kl3": 2, "ex3": 1 },
  "raters": [{ "id": "o-17", "group": "assessor", "answers": { "kl1": "3" } }],
  "oops": 1 }`);
    const read = parsed.ok ? readSheet(parsed.value, frameworks, parsed.positionOf) : undefined;
    expect(read?.ok === false && read.findings.map(({ code, line, column }) => [code, line, column])).toEqual([
      ['E_UNKNOWN_ITEM', 3, 22], ['E_LEVEL_RANGE', 4, 23], ['E_UNKNOWN_ITEM', 5, 5], ['E_NOT_ASKED', 5, 15], ['E_SELF_ASSESSED', 6, 22], ['E_TYPE', 6, 71], ['E_UNKNOWN_KEY', 7, 3],
    ]);
  });

  it('says the nearest right name, or what would be right', () => {
    expect(findingsIn({ ...hall, framework: 'vilage-hall' })).toMatchObject([{ hint: 'did you mean "village-hall"?' }]);
    expect(findingsIn({ ...hall, framework: 'x' })).toMatchObject([{ hint: 'known: "village-hall", "village-green", "village-scan"' }]);
    expect(findingsIn({ ...hall, version: '2' })).toMatchObject([{ hint: 'known: "1.0.0"' }]);
    expect(findingsIn({ ...hall, answers: { KL1: 2 } })).toMatchObject([{ hint: 'did you mean "kl1"?' }]);
    expect(findingsIn({ ...hall, answer: {} })).toMatchObject([{ hint: 'did you mean "answers"?' }]);
    expect(findingsIn({ ...hall, answers: { kl1: 7 } })).toMatchObject([{ message: 'levels here are 0, 1, 2, 3' }]);
    expect(findingsIn({ ...hall, answers: { kl1: 'notMyRole' } })).toMatchObject([{ message: 'allowed here in place of a level: "needToKnowMore", "preferNotToSay"' }]);
    expect(findingsIn({ ...hall, answers: { ex3: 2 } })[0]?.hint).toContain('"part" is "alone"');
    expect(findingsIn({ ...hall, causes: { explain: 'practice' } })).toMatchObject([{ hint: 'did you mean "practise"?' }]);
    expect(findingsIn({ ...green, checks: { c1: 'done' } })).toMatchObject([{ message: 'this framework has no check' }]);
  });

  it('is not also said to hold items that are not asked, where the fact they hang on is itself in doubt', () => {
    for (const facts of [{ part: 'al one' }, { part: true }, { part: null }, 'alone', []]) {
      expect(findingsIn({ ...hall, facts, answers: { ex3: 2 } }).map(({ code }) => code)).not.toContain('E_NOT_ASKED');
    }
  });

  it('answers for oneself what only an assessor is asked', () => {
    const watched = { ...smallFramework, flow: smallFramework.flow.map((stage): Stage => (stage.kind === 'beside' ? { ...stage, row: stage.row.filter(({ id }) => id !== 'self-check') } : stage)) };
    const read = readSheet({ ...hall, answers: { kl1: 2 }, raters: [{ id: 'a', group: 'assessor', answers: { kl1: 2 } }] }, [watched]);
    expect(read).toMatchObject({ ok: false, findings: [{ code: 'E_NOT_ASKED', path: '/answers/kl1', message: 'this is answered by an assessor, not by the person' }] });
  });

  it('has its structure judged even where its framework is not known', () => {
    expect(codesIn({ framework: 'x', respondent: 1, oops: 2 })).toEqual([['E_TYPE', '/respondent'], ['E_UNKNOWN_KEY', '/oops'], ['E_UNKNOWN_FRAMEWORK', '/framework']]);
  });

  it('ends with 5 where only the version is unknown, and with 1 where the framework is', () => {
    const version = readSheet({ ...hall, version: '9.0.0' }, frameworks);
    expect(version).toMatchObject({ ok: false, unknownVersion: true });
    expect(exitKindOfAll(findingsIn({ ...hall, version: '9.0.0' }))).toBe(5);
    expect(readSheet({ ...hall, framework: 'x' }, frameworks)).not.toHaveProperty('unknownVersion');
    expect(exitKindOfAll(findingsIn({ ...hall, framework: 'x' }))).toBe(1);
  });

  it('never has an answer, a name or free text repeated in a message', () => {
    const secret = 'Siân';
    for (const value of [
      secret, [secret], { ...hall, framework: secret }, { ...hall, version: secret }, { ...hall, respondent: ` ${secret}` }, { ...hall, answeredOn: secret }, { ...hall, facts: { part: secret } },
      { ...hall, answers: { kl1: secret } }, { ...hall, answers: { kl1: { notMyRole: secret } } }, { ...hall, answers: { kl1: { why: secret } } }, { ...hall, checks: { c1: secret } },
      { ...hall, causes: { explain: secret } }, { ...hall, discussedFlags: [secret] }, { ...hall, raters: [{ id: secret, group: secret, answers: secret }] }, { ...hall, scenarios: { s1: { a: secret } } },
    ]) {
      const findings = findingsIn(value);
      expect(findings.length).toBeGreaterThan(0);
      for (const { message, hint = '' } of findings) expect(message + hint).not.toContain(secret);
    }
  });

  it('cannot reach Object.prototype, nor borrow what it lacks from one', () => {
    expect(codesIn(JSON.parse('{"framework":"village-hall","respondent":"o","answers":{"__proto__":{"kl1":3}},"constructor":1}'))).toEqual([['E_KEY_FORBIDDEN', '/answers/__proto__'], ['E_KEY_FORBIDDEN', '/constructor']]);
    expect(codesIn(Object.create({ framework: 'village-hall', respondent: 'o-17' }))).toEqual([['E_TYPE', '']]);
  });

  it('has a hundred findings written out, and the rest counted', () => {
    const findings = findingsIn({ ...hall, answers: Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`q${i}`, 1])) });
    expect(findings).toHaveLength(101);
    expect(findings.at(-1)).toMatchObject({ code: 'E_MORE', message: '200 more findings are not shown' });
  });

  it('is judged whole where a part of it is no data', () => {
    expect(codesIn({ ...hall, version: undefined, answers: { kl1: Number.NaN, kl2: 9 } })).toEqual([
      ['E_TYPE', '/version'], ['E_NUMBER_RANGE', '/answers/kl1'], ['E_LEVEL_RANGE', '/answers/kl2'],
    ]);
    expect(codesIn(new Map())).toEqual([['E_TYPE', '']]);
  });

  it('takes no time to speak of, however much is wrong with it', () => {
    const parsed = parseJson(JSON.stringify({ ...hall, answers: Object.fromEntries(Array.from({ length: 40_000 }, (_, i) => [`q${i}`, null])) }));
    if (!parsed.ok) throw new Error('not JSON');
    const before = performance.now();
    const read = readSheet(parsed.value, frameworks, parsed.positionOf);
    expect(read).toMatchObject({ ok: false });
    // Some tenths of a second; looking every place up from the beginning of the text takes minutes.
    expect(performance.now() - before).toBeLessThan(15_000);
  });

  it('refers to itself and is refused all the same', () => {
    const sheet: Record<string, unknown> = { ...hall };
    sheet['facts'] = { again: sheet };
    expect(exitKindOfAll(findingsIn(sheet))).toBe(4);
  });
});
