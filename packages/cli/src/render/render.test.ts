import { describe, expect, it } from 'vitest';
import { findingJson, findingLine } from './finding-line.ts';
import { paintFor } from './paint.ts';
import { plain, plainest } from './plain.ts';
import { headedTable } from './headed-table.ts';
import { table } from './table.ts';
import { widthOf, wrap } from './wrap.ts';

const none = paintFor(() => false, {});

describe('a text somebody wrote', () => {
  it('never steers a terminal, and keeps every letter of every language', () => {
    expect(plain('\u001b[31mred\u0007 \u202eback\u0000')).toBe('U+001B[31mredU+0007 U+202EbackU+0000');
    const languages = 'Siân Ŵyn, Łódź, اردو, 中文, 👩‍👩‍👧, a\u0301';
    expect(plain(languages)).toBe(languages);
    expect(plain('<script>${x} {{y}} %s')).toBe('<script>${x} {{y}} %s');
  });
  it('shows in a message what cannot be seen', () => {
    expect(plainest('a\u200bb')).toBe('aU+200Bb');
  });
});

describe('a finding', () => {
  const finding = { code: 'E_LEVEL_RANGE', path: '/answers/pr1', message: 'levels here are 1 to 5', hint: 'take one of them', line: 2, column: 9 };
  it('is one line, and its hint another', () => {
    expect(findingLine(finding, 'a.json', none)).toBe('E_LEVEL_RANGE  a.json:2:9  /answers/pr1  levels here are 1 to 5\n    hint: take one of them\n');
  });
  it('is about the whole of a document at /, and about no document without a pointer', () => {
    expect(findingLine({ code: 'E_TYPE', path: '', message: 'm', line: 1, column: 1 }, 'a.json', none)).toBe('E_TYPE  a.json:1:1  /  m\n');
    expect(findingLine({ code: 'E_LOCKED', path: '', message: 'm' }, 'a.json', none)).toBe('E_LOCKED  a.json  m\n');
    expect(findingLine({ code: 'E_USAGE', path: '', message: 'm' }, undefined, none)).toBe('E_USAGE  m\n');
  });
  it('stays on its line whatever its pointer and its file are called', () => {
    const line = findingLine({ ...finding, path: `/\n${'x'.repeat(500)}` }, 'a\n\u001b[2J.json', none);
    expect(line.split('\n')).toHaveLength(3);
    expect(line.length).toBeLessThan(400);
  });
  it('is the same as JSON', () => {
    expect(JSON.parse(findingJson(finding, 'a.json'))).toEqual({ ...finding, file: 'a.json' });
  });
});

describe('layout', () => {
  it('breaks lines between words, and counts columns as a terminal does', () => {
    expect(wrap('one two three', 7)).toBe('one two\nthree');
    expect(wrap('one two three', 7, '  ')).toBe('one two\n  three');
    expect([widthOf('Siân'), widthOf('Sia\u0302n'), widthOf('中文')]).toEqual([4, 4, 4]);
  });
  it('turns a table into lines where it has no room', () => {
    const rows = [['councillor-roles', '1.0.0', 'Councillor roles and skills']];
    expect(table(rows, 80)).toBe('councillor-roles  1.0.0  Councillor roles and skills');
    expect(table(rows, 30)).toBe('councillor-roles\n  1.0.0\n  Councillor roles and skills');
  });
  it('says once what several rows have in common, where they have no room side by side, and names every value where that is not enough', () => {
    const rows = [['council', 'respondent', 'skill', 'level'], ...['a', 'b'].flatMap((person) => ['speaking', 'listening'].map((skill, i) => ['c-1', person, skill, String(i + 3)]))];
    expect(headedTable(rows)).toBe('council  respondent  skill      level\nc-1      a           speaking   3\nc-1      a           listening  4\nc-1      b           speaking   3\nc-1      b           listening  4');
    expect(headedTable(rows, 40)).toBe(headedTable(rows));
    expect(headedTable(rows, 22)).toBe([
      'council     c-1\nrespondent  a\n\nskill      level\nspeaking   3\nlistening  4', 'council     c-1\nrespondent  b\n\nskill      level\nspeaking   3\nlistening  4',
    ].join('\n\n'));
    const wide = [['who', 'one', 'two'], ['a', 'x'.repeat(12), ''], ['b', '', 'y'.repeat(12)]];
    expect(headedTable(wide, 18)).toBe(`who  a\none  ${'x'.repeat(12)}\n\nwho  b\ntwo  ${'y'.repeat(12)}`);
  });
});

describe('colour', () => {
  it('is for a terminal that wants it', () => {
    expect(paintFor(() => true, {}).strong('x')).toBe('\u001b[1mx\u001b[22m');
    expect(paintFor(() => true, { NO_COLOR: '1' }).strong('x')).toBe('x');
    expect(paintFor(() => true, { TERM: 'dumb' }).strong('x')).toBe('x');
    expect(paintFor(() => false, {}).strong('x')).toBe('x');
  });
});
