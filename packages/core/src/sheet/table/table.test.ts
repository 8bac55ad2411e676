import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frameworks } from '../../frameworks/index.ts';
import { canonicalJson } from '../../json/canonical-json.ts';
import { simulate } from '../../testing/simulate.ts';
import { simulateCohort } from '../../testing/simulate-cohort.ts';
import { smallAreas, smallFramework, smallScan } from '../../testing/small-framework.ts';
import type { AnswerSheet } from '../answer-sheet.ts';
import { readSheet } from '../read-sheet.ts';
import { cellOf, textOf } from './cell.ts';
import { longColumns, wideColumns } from './columns.ts';
import { tableReader } from './read-table.ts';
import type { TableSheet } from './sheet-builder.ts';
import type { Cells } from './cell.ts';
import { longRows, wideRows } from './write-rows.ts';

const every = [...frameworks, smallFramework, smallAreas, smallScan];

/** A table as a file of text gives it back: every cell is text, and what is empty is empty text. */
const asText = (rows: readonly Cells[]): readonly Cells[] => rows.map((cells) => cells.map((cell) => (cell === undefined ? '' : String(cell))));

function read(rows: readonly Cells[]): readonly TableSheet[] {
  const [header = [], ...rest] = rows.map((cells, i) => ({ cells, at: (cell: number) => ({ line: i + 1, column: cell + 1 }) }));
  const begun = tableReader(Array.isArray(header) ? { cells: [], at: () => ({ line: 1, column: 1 }) } : header, every);
  if (!begun.ok) throw new Error(JSON.stringify(begun.findings));
  return [...rest.map((row) => begun.reader.take(row)), begun.reader.end()].filter((sheet) => sheet !== undefined);
}

const headerFindings = (names: Cells): unknown => {
  const begun = tableReader({ cells: names, at: (cell) => ({ line: 1, column: cell + 1 }) }, every);
  return begun.ok ? [] : begun.findings;
};

const wide = (sheets: readonly AnswerSheet[]): readonly Cells[] => {
  const columns = wideColumns(every.filter(({ id }) => sheets.some((sheet) => sheet.framework === id)));
  return [columns, ...sheets.flatMap((sheet) => wideRows(sheet, columns))];
};
const long = (sheets: readonly AnswerSheet[]): readonly Cells[] => [longColumns, ...sheets.flatMap(longRows)];

/** What comes back of sheets, wide and long, as a spreadsheet and as text: each as one text, with whatever is said of it. */
const through = (sheets: readonly AnswerSheet[]): unknown => [wide(sheets), long(sheets)].flatMap((table) => [table, asText(table)])
  .map((rows) => read(rows).map(({ value, findings }) => [canonicalJson(value), ...findings]));
const asSent = (sheets: readonly AnswerSheet[]): unknown => Array.from({ length: 4 }, () => sheets.map((sheet) => [canonicalJson(sheet)]));

/** Texts that somebody may write, and that a table could trip over. */
const nasty = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }),
  fc.constantFrom('=1+1', "'=1+1", "''+x", '=cmd|\'/c calc\'!A1', '@SUM(1)', '\t=x', '\rx', '\nx', '\0x', '＝1', '－1', 'a: b', ' lead', 'trail ', '"', '"",;\t', 'a\r\nb', ': ', 'notMyRole: again', '007', '3,5', "'", '\ufeffx', 'Siân', 'العربية', '中文', '👩‍👩‍👧', '__proto__', 'null'),
);
const reason = nasty.filter((text) => readSheet({ framework: 'village-hall', version: '1.0.0', respondent: 'r', answers: { ex1: { notMyRole: text } } }, every).ok);
const name = fc.oneof(nasty, fc.constantFrom('m-1', '-5', '007', '1e3', '+44', "o'brien", '=x', '#1')).filter((text) =>
  readSheet({ framework: 'village-hall', version: '1.0.0', respondent: text }, every).ok && !/[\u00a0\u00ad\u1680\u2000-\u200f\u2018-\u201f\u2028-\u202f\u205f-\u2069\u3000]/.test(text));

describe('a table of answer sheets', () => {
  it.each(every)('$id: every sheet comes back as it went, wide and long', (framework) => {
    const walked = simulate(framework, { people: 12, seed: 5, council: 'c-204', shareOfNonAnswers: 0.3 });
    expect(through(walked)).toEqual(asSent(walked));
    const group = [...simulateCohort(framework, { people: 12, seed: 9, missing: 0.3, ...(framework === smallAreas || framework.kind === 'scan' ? {} : { raters: { assessor: { each: 2 }, officers: { each: 1 } } }), causes: 0.5 })];
    expect(through(group)).toEqual(asSent(group));
  });

  it('keeps texts and names of any kind', () => {
    fc.assert(fc.property(name, fc.option(name, { nil: undefined }), reason, reason, fc.uniqueArray(name, { maxLength: 3 }), fc.constantFrom('done', 'notNeeded'), (respondent, council, why, notNeeded, raters, state) => {
      const sheets: readonly AnswerSheet[] = [{
        framework: 'village-hall', version: '1.0.0', respondent, ...(council === undefined ? {} : { council, source: council }), answeredOn: '2026-03-02',
        facts: { part: 'alone', meetingsSpoken: 12, meetingOn: '2026-04-01' },
        answers: { kl1: 3, ex1: { notMyRole: why }, ex2: 'preferNotToSay' },
        checks: { c1: { notNeeded }, c2: state as 'done' },
        scenarios: { s1: { a: 4, c: 1 } }, causes: { explain: 'practise' }, discussedFlags: ['s1.c', 's1.a'],
        ...(raters.length === 0 ? {} : { raters: raters.map((id, i) => ({ id, group: 'officers' as const, answers: (i === 1 ? {} : { kl1: 2, ex2: { notSeen: why } }) as Record<string, number> })) }),
      }];
      expect(through(sheets)).toEqual(asSent(sheets));
    }), { numRuns: 300 });
  });

  it('keeps what is there and empty', () => {
    const parts = { facts: {}, answers: {}, raters: [], checks: {}, causes: {}, discussedFlags: [] };
    const sheets: readonly AnswerSheet[] = [
      { framework: 'village-hall', version: '1.0.0', respondent: 'm-1' },
      { framework: 'village-hall', respondent: 'm-2', ...parts, scenarios: {} },
      { framework: 'village-hall', version: '1.0.0', respondent: 'm-3', scenarios: { s1: {} } },
      { framework: 'village-hall', version: '1.0.0', respondent: 'm-4', raters: [{ id: 'a', group: 'assessor', answers: {} }, { id: 'a', group: 'officers', answers: {} }] },
    ];
    expect(through(sheets)).toEqual(asSent(sheets));
  });

  it('makes every text harmless, and every number a number', () => {
    fc.assert(fc.property(nasty, (text) => {
      expect(cellOf(text)).not.toMatch(/^[=+\-@\t\r\n\0＝＋－＠]/);
      expect(textOf(cellOf(text))).toBe(text);
    }));
    const cells = wide([{ framework: 'village-hall', respondent: '-5', answers: { kl1: -2 } }])[1] ?? [];
    expect(cells.filter((cell) => cell !== undefined)).toEqual(['village-hall', "'-5", -2]);
  });

  it('reads a table that holds some of the columns, in any order, with remarks', () => {
    const [sheet] = read([['#', 'pr1', 'respondent', 'framework', '# seen by'], ['x', ' 3 ', '007', 'councillor-roles', 'nobody']]);
    expect(sheet?.value).toEqual({ framework: 'councillor-roles', respondent: '007', answers: { pr1: 3 } });
  });

  it('names an item in full where its id means something else', () => {
    const [sheet] = read([['framework', 'respondent', 'item.pr1'], ['councillor-roles', 'm-1', '3']]);
    expect(sheet?.value).toMatchObject({ answers: { pr1: 3 } });
  });
});

describe('what is wrong with a table', () => {
  it.each<readonly [what: string, header: Cells, code: string, column: number, says: string]>([
    ['two columns of one name', ['framework', 'respondent', 'pr1', 'pr1'], 'E_HEADER_DUP', 4, 'column 3: "pr1"'],
    ['__proto__', ['framework', 'respondent', '__proto__'], 'E_KEY_FORBIDDEN', 3, 'column 3'],
    ['a name that nothing has', ['framework', 'respondent', 'pr99'], 'E_HEADER', 3, 'column 3 has a name of 4 characters'],
    ['a no-break space in a name', ['framework', 'respondent', 'pr1\u00a0'], 'E_HEADER', 3, 'U+00A0'],
    ['no respondent', ['framework', 'pr1'], 'E_HEADER_MISSING', 1, '"respondent"'],
    ['20,000 columns', Array.from({ length: 20_000 }, (_, i) => `c${i}`), 'E_LIMIT_COLUMNS', 5001, '5,000'],
  ])('%s', (_what, header, code, column, says) => {
    expect(headerFindings(header)).toContainEqual(expect.objectContaining({ code, line: 1, column, message: expect.stringContaining(says) }));
  });

  it('repeats nothing of a table that begins with its first person', () => {
    expect(JSON.stringify(headerFindings(['councillor-roles', 'm-secret', '3', 'notMyRole: m-secret', 'm-secret']))).not.toContain('m-secret');
  });

  it.each<readonly [what: string, cells: Cells, code: string, column: number, says: string]>([
    ['a decimal comma', ['councillor-roles', 'm-1', '3,5', '', ''], 'E_NUMBER', 3, 'decimal comma; levels here are 1, 2, 3, 4, 5'],
    ['a percentage', ['councillor-roles', 'm-1', '50%', '', ''], 'E_NUMBER', 3, 'column "pr1": this is a percentage'],
    ['a no-break space in an answer', ['councillor-roles', 'm-1', 'notMyRole\u00a0', '', ''], 'E_ID', 3, 'U+00A0'],
    ['quotes of a word processor round an id', ['councillor-roles', '“m-1”', '3', '', ''], 'E_ID', 2, 'U+201C, U+201D'],
    ['an id that was rounded', ['councillor-roles', 12345678901234567890, '3', '', ''], 'E_NUMBER_PRECISION', 2, 'column "respondent"'],
    ['too few cells', ['councillor-roles', 'm-1'], 'E_CELLS', 2, 'the first that is missing is column "pr1"'],
    ['too many cells', ['councillor-roles', 'm-1', '3', '', '', ''], 'E_CELLS', 6, 'the last is "group"'],
    ['a rater with no sheet above', ['councillor-roles', 'm-1', '3', 'a-1', 'officers'], 'E_RATER_ROW', 4, 'of another sheet'],
  ])('%s', (_what, cells, code, column, says) => {
    const [sheet] = read([['framework', 'respondent', 'pr1', 'rater', 'group'], cells]);
    expect(sheet?.findings).toEqual([expect.objectContaining({ code, line: 2, column, message: expect.stringContaining(says) })]);
  });

  it.each<readonly [what: string, cells: Cells, code: string, column: number]>([
    ['a kind that there is none of', ['village-hall', 'm', '', '', 'itme', 'kl1', '3', ''], 'E_VALUE', 5],
    ['no answer', ['village-hall', 'm', '', '', 'item', 'kl1', '', ''], 'E_CELL_EMPTY', 7],
    ['a reason beside a level', ['village-hall', 'm', '', '', 'item', 'kl1', '3', 'because'], 'E_REASON', 7],
    ['a key of JavaScript', ['village-hall', 'm', '', '', 'item', '__proto__', '3', ''], 'E_KEY_FORBIDDEN', 7],
    ['the same again', ['village-hall', 'm', '', '', 'item', 'kl2', '3', ''], 'E_KEY_DUPLICATE', 7],
    ['a rating of no option', ['village-hall', 'm', '', '', 'rating', 's1', '3', ''], 'E_VALUE', 6],
  ])('in a long table: %s', (_what, cells, code, column) => {
    const [sheet, ...others] = read([['framework', 'respondent', 'rater', 'group', 'kind', 'id', 'value', 'reason'], ['village-hall', 'm', '', '', 'item', 'kl2', '3', ''], cells]);
    expect(others).toEqual([]);
    expect(sheet?.findings).toEqual([expect.objectContaining({ code, line: 3, column })]);
  });

  it('tells where an answer stands to whoever reads the sheet', () => {
    const [sheet] = read([['framework', 'version', 'respondent', 'kl1', 'rater', 'group'], ['village-hall', '1.0.0', 'm-1', '3', '', ''], ['village-hall', '1.0.0', 'm-1', '9', 'a-1', 'assessor']]);
    const outcome = readSheet(sheet?.value, every, sheet?.positionOf);
    expect(outcome).toMatchObject({ ok: false, findings: [{ code: 'E_LEVEL_RANGE', path: '/raters/0/answers/kl1', line: 3, column: 4 }] });
  });
});

describe('a day in a table', () => {
  const found = (day: Cells[number], column = 'answeredOn') => read([['framework', 'respondent', column], ['councillor-roles', 'm-1', day]])[0]?.findings.map(({ code, message, path }) => `${code} ${path} ${message}`);
  it.each([
    ['02/03/2026', 'day/month/year or month/day/year'], ['2.3.26', 'day/month/year or month/day/year'], ['46083', 'counts days'], [46083, 'counts days'], [46083.5, 'counts days'],
    ['2026/03/02', 'not written as 2026-03-02'], ['2026-3-2', 'not written as 2026-03-02'], ['2026-03-02T09:00:00', 'a day with a time'], ['2 March 2026', 'month in words'],
  ])('%s is named for what it looks like, and never guessed at', (day, says) => {
    expect(found(day)).toEqual([expect.stringMatching(/^E_DATE \/answeredOn column "answeredOn": /)]);
    expect(found(day)?.[0]).toContain(says);
  });

  it('is taken as it should be', () => {
    expect(found('2026-03-02')).toEqual([]);
  });
});

describe('a first row that names nothing of ours', () => {
  it('is told once, and not cell by cell', () => {
    expect(headerFindings(['c-1', 'm-1', '3', '3', '4'])).toEqual([expect.objectContaining({ code: 'E_HEADER_MISSING' })]);
  });

  it('with very many names is told by the first ten', () => {
    const findings = headerFindings(['framework', 'respondent', ...Array.from({ length: 47 }, (_, i) => `unheard-${i}`)]);
    expect(findings).toHaveLength(11);
    expect(findings).toContainEqual(expect.objectContaining({ code: 'E_HEADER', more: 37, message: 'there are 37 more columns like these, whose names are not known or stand twice' }));
  });
});

describe('a sheet with cells that were refused', () => {
  it('keeps each as it stood, beside what could be read', () => {
    const [sheet] = read([['framework', 'respondent', 'pr1', 'pr2'], ['councillor-roles', 'm-1', '3,5', '4']]);
    expect(sheet?.value).toMatchObject({ answers: { pr2: 4 } });
    expect(sheet?.asItStood).toEqual({ framework: 'councillor-roles', respondent: 'm-1', answers: { pr1: '3,5', pr2: 4 } });
  });

  it('has no such form where something has no place in a sheet', () => {
    expect(read([['framework', 'respondent', 'pr1'], ['councillor-roles', 'm-1', '3', '4']])[0]?.asItStood).toBeUndefined();
  });
});
