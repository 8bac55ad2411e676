import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Framework } from '@guildhall/core';
import { councillorRoles, publicMeetingReadiness } from '@guildhall/core/frameworks';
import { folder, run } from './support/run.ts';

/** A framework with something else at one place in it, a line for everything. What is to be there is given, or made of what was. */
function changed(path: string, value: unknown, from: Framework = councillorRoles): string {
  const copy: unknown = structuredClone(from);
  const steps = path.slice(1).split('/');
  const last = steps.pop() ?? '';
  const holder = steps.reduce<unknown>((at, step) => (at as Readonly<Record<string, unknown>>)[step], copy) as Record<string, unknown>;
  const before = holder[last];
  Object.assign(holder, { [last]: typeof value === 'function' ? (value as (before: unknown) => unknown)(before) : value });
  return JSON.stringify(copy, undefined, 1);
}

type Many = readonly object[];
const many = (count: number, of: object): Many => Array.from({ length: count }, (_, i) => ({ ...of, id: `x${i}` }));
const [skill] = councillorRoles.competencies;
if (skill === undefined) throw new Error('it has skills');

/** What is wrong with a framework: the change, the exit, the code of the first finding, its pointer, and what it says beside. */
const rows: readonly (readonly [row: string, content: string, exit: number, code: string, path: string, says?: RegExp])[] = [
  ['33 a text for true or false', changed('/competencies/0/integrity', 'false'), 1, 'E_VALUE', '/competencies/0/integrity'],
  ['33 "false" for a check that need not be done', changed('/checks/0/mandatory', 'false', publicMeetingReadiness), 1, 'E_TYPE', '/checks/0/mandatory'],
  ['73 the same id twice in a list', changed('/actions/1/id', 'da1'), 1, 'E_ID_DUPLICATE', '/actions/1/id', /at \/actions\/0\/id/],
  ['73 the same id in two lists', changed('/competencies/1/indicators/1/id', 'pr1'), 1, 'E_ID_DUPLICATE', '/competencies/1/indicators/1/id', /at \/competencies\/0\/indicators\/0\/id/],
  ['73 a part of the flow twice', changed('/flow/1/id', 'before-you-start'), 1, 'E_ID_DUPLICATE', '/flow/1/id', /at \/flow\/0\/id/],
  ['74 the same but for capitals', changed('/actions/1/id', 'DA1'), 1, 'E_ID_CONFUSABLE', '/actions/1/id', /too like the one at \/actions\/0\/id/],
  ['74 a ring that could be written otherwise', changed('/actions/1/id', 'A\u030a'), 1, 'E_FORMAT', '/actions/1/id', /holds U\+030A/],
  ['75 a letter of another alphabet', changed('/actions/1/id', 'b\u0430rrier'), 1, 'E_FORMAT', '/actions/1/id', /holds U\+0430/],
  ['76 an action that there is none of', changed('/competencies/0/firstChoices/0', 'da9x'), 1, 'E_REFERENCE', '/competencies/0/firstChoices/0', /did you mean "da9"/],
  ['76 a skill that there is none of', changed('/flow/2/areas/0/competencies', ['brokerin']), 1, 'E_REFERENCE', '/flow/2', /no competency is called/],
  ['77 a skill that needs itself: skills need none', changed('/competencies/0/requires', ['political-representative']), 1, 'E_UNKNOWN_KEY', '/competencies/0/requires'],
  ['77 a decision that leads on in place of back', changed('/flow/3/outcomes/0/then', ['decision'], publicMeetingReadiness), 1, 'E_REFERENCE', '/flow/3/outcomes/0/then/0', /no earlier part/],
  ['78 levels that go down', changed('/scale/levels', (levels: Many) => levels.toReversed()), 1, 'E_LEVELS', '/scale/levels/1/value'],
  ['78 a level left out', changed('/scale/levels', (levels: Many) => levels.toSpliced(2, 1)), 1, 'E_LEVELS', '/scale/levels/2/value'],
  ['78 a level twice', changed('/scale/levels/2/value', 2), 1, 'E_LEVELS', '/scale/levels/2/value'],
  ['79 no levels', changed('/scale/levels', []), 1, 'E_LEVELS', '/scale/levels', /2 to 12/],
  ['79 one level', changed('/scale/levels', (levels: Many) => levels.slice(0, 1)), 1, 'E_LEVELS', '/scale/levels', /2 to 12/],
  ['79 a thousand levels', changed('/scale/levels', (levels: Many) => many(1000, levels[0] ?? {})), 1, 'E_LEVELS', '/scale/levels', /2 to 12/],
  ['80 a weight, whatever it is: skills have none', changed('/competencies/0/weight', 0), 1, 'E_UNKNOWN_KEY', '/competencies/0/weight'],
  ['80 a share below 0', changed('/missing/share', -1e-320), 1, 'E_RANGE', '/missing/share', /at least 0/],
  ['80 a share above 1', changed('/missing/share', 1.5), 1, 'E_RANGE', '/missing/share', /at most 1/],
  ['81 a skill without questions', changed('/competencies/0/indicators', []), 1, 'E_RANGE', '/competencies/0/indicators', /at least one/],
  ['81 a skill that nobody is asked about', changed('/competencies', (skills: Many) => [...skills, { ...skill, id: 'extra', indicators: [{ ...skill.indicators[0], id: 'extra1' }] }]), 1, 'E_NOT_ASKED_ANYWHERE', '/competencies/10'],
  ['82 a language that is no tag', changed('/translations', { 'c y!': {} }), 1, 'E_FORMAT', '/translations/c y!', /tag/],
  ['83 100,000 questions', changed('/competencies/0/indicators', many(100_000, { reviewed: 'draft', stem: 'x', observed: 'x', phrases: [] })), 4, 'E_LIMIT_ITEMS', '/competencies/0/indicators'],
  ['83 201 skills', changed('/competencies', many(201, skill)), 4, 'E_LIMIT_ITEMS', '/competencies'],
  ['84 a version that is none', changed('/version', '1.0'), 1, 'E_FORMAT', '/version', /semantic version/],
  ['85 a pattern', changed('/competencies/0/indicators/0/pattern', '(a+)+$'), 1, 'E_UNKNOWN_KEY', '/competencies/0/indicators/0/pattern'],
  ['86 parts from elsewhere: there are no imports', changed('/imports', ['./f.json']), 1, 'E_UNKNOWN_KEY', '/imports'],
  ['99 a turn of direction in an id', changed('/actions/0/id', 'a\u202eb'), 1, 'E_FORMAT', '/actions/0/id', /holds U\+202E/],
  ['99 a turn of direction in a text', changed('/actions/0/title', 'a\u202eb'), 1, 'E_FORMAT', '/actions/0/title'],
  ['101 a label of nothing that can be seen', changed('/actions/0/title', ' \u200b\u00a0'), 1, 'E_BLANK', '/actions/0/title'],
  ['102 a code for terminals in a text', changed('/actions/0/title', 'a\u001b[31mb'), 1, 'E_FORMAT', '/actions/0/title'],
  ['104 a label of a megabyte', changed('/actions/0/title', 'x'.repeat(1_000_000)), 4, 'E_LIMIT_TEXT', '/actions/0/title'],
];

/** The line on which a pointer leads, in a document with a line for everything. */
function lineOf(text: string, path: string): number {
  let value: unknown = JSON.parse(text);
  let line = 1;
  for (const step of path === '/' ? [] : path.slice(1).split('/')) {
    const entries = Object.entries(value as object);
    const at = entries.findIndex(([key]) => key === step);
    if (at < 0) return line;
    line += 1 + entries.slice(0, at).reduce((sum, [, before]) => sum + JSON.stringify(before, undefined, 1).split('\n').length, 0);
    value = entries[at]?.[1];
  }
  return line;
}

const inFile = (content: string): string => {
  const file = join(folder(), 'framework.json');
  writeFileSync(file, content);
  return file;
};

describe('validate of a framework', () => {
  it.each(rows.map(([row, content, exit, code, path, says = /./]) => ({ row, content, exit, code, path, says })))('$row', async ({ content, exit, code, path, says }) => {
    const file = inFile(content);
    const began = performance.now();
    const ran = await run(['validate', file]);
    expect(performance.now() - began).toBeLessThan(4000);
    expect(ran).toMatchObject({ exit, stdout: '' });
    const [line = '', hint = ''] = ran.stderr.split('\n');
    expect(line).toMatch(new RegExp(`^${code}`));
    expect(line).toContain(`${file}:${lineOf(content, path)}:`);
    expect(line).toContain(`  ${path}`);
    expect(`${line}\n${hint}`).toMatch(says);
    expect(ran.stderr.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  });
});

describe('a framework that is good', () => {
  it('82 is shown in English where a translation is missing, stale, of no text, or of another language, and says which', async () => {
    const [stale, unknown] = [{ text: 'x', of: 'not the English of today', status: 'draft' }, { text: 'x', of: 'y', status: 'draft' }];
    const { exit, stdout, stderr } = await run(['validate', inFile(changed('/translations', { cy: { title: stale, 'no.such': unknown }, pl: {} }))]);
    expect(exit).toBe(0);
    expect(stderr.match(/^W_\w+ .*?:\d+:\d+ {2}\S+/gm)?.map((line) => line.replace(/ .*:\d+:\d+ {2}/, ' '))).toEqual(expect.arrayContaining(['W_TRANSLATION_STALE /translations/cy/title', 'W_TRANSLATION_KEY /translations/cy/no.such', 'W_LANGUAGE /translations/pl']));
    expect(stdout).toMatch(/Welsh/);
  });

  it('84 has a name of its own: under the name of one of ours it is refused with 5, and ours stays what it is', async () => {
    const file = inFile(changed('/title', 'Something else'));
    const sheet = join(folder(), 'sheet.json');
    writeFileSync(sheet, '{"framework": "councillor-roles", "version": "1.0.0", "respondent": "m-1", "answers": {"pr1": 3}}');
    expect(await run(['--framework-file', file, 'score', sheet])).toMatchObject({ exit: 5, stdout: '', stderr: expect.stringMatching(/^E_CONTENT_OTHER {2}.*\/id {2}councillor-roles 1\.0\.0/) });
    writeFileSync(sheet, '{"framework": "councillor-roles", "version": "0.9.0", "respondent": "m-1", "answers": {"pr1": 3}}');
    expect(await run(['score', sheet])).toMatchObject({ exit: 5, stdout: '', stderr: expect.stringMatching(/^E_VERSION {2}.*:1:46 {2}\/version.*\n {4}hint: known: "?1\.0\.0/) });
  });
});
