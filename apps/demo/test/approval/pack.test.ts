import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { env } from 'node:process';
import { describe, expect, it } from 'vitest';
import { packFor } from '../../approval/pack-for.ts';
import { placesFiles } from '../../approval/places-files.ts';
import { placesHere } from '../../approval/places-here.ts';
import { proofs } from '../../approval/proof.ts';
import { resultsFrom, type Results } from '../../approval/results.ts';

const repository = join(import.meta.dirname, '../../../..');
const folder = join(repository, 'docs/approval');
const read = (file: string): string => (existsSync(join(repository, file)) ? readFileSync(join(repository, file), 'utf8') : '');
const profile = read('apps/demo/public/council.json');
const results = read('docs/approval/results.json');
const { on, walks } = JSON.parse(results) as Results;
const here = packFor({ profile, results, today: on, isLinked: true });
const bare = packFor({ profile: '{"name":"Fenmarsh | *Borough* Council"}', results, today: on, isLinked: false });

describe('the pack in docs/approval', () => {
  it.each(Object.keys(here))('%s is as it would be made now', (name) => {
    if (env['UPDATE_APPROVAL'] === '1') {
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, name), here[name] ?? '');
    }
    expect(read(`docs/approval/${name}`)).toBe(here[name]);
  });

  it('has nothing beside it but the results it was made of', () => {
    expect(readdirSync(folder).toSorted()).toEqual([...Object.keys(here), 'results.json'].toSorted());
  });

  it('points at nothing that is not there, and every test it names still says what it is named for', () => {
    for (const [name, text] of Object.entries(here)) {
      const links = [...text.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, to = '']) => to);
      expect([name, links.filter((to) => !existsSync(join(folder, to)) && here[to] === undefined)]).toEqual([name, []]);
    }
    const broken = Object.entries(proofs).filter(([, { file, ...rest }]) => !read(file).includes('says' in rest ? rest.says : '') || read(file) === '');
    expect(broken.map(([id]) => id)).toEqual([]);
  });

  it('says of everything that lies on a device who reads it, until when and how it is erased, and of everything that leaves how', () => {
    const rowOf = (page: string, title: string): string => here[page]?.split('\n').find((line) => line.startsWith(`| **${title}.**`)) ?? '';
    for (const { title, readers, until, erased } of placesHere) for (const said of [readers, until, erased]) expect(rowOf('what-lies-on-a-device.md', title)).toContain(`| ${said} |`);
    for (const { title, leaves, readers } of placesFiles) expect(rowOf('what-leaves-this-device.md', title)).toContain(`| ${leaves} | ${readers} |`);
  });

  it('rests on walks that are still there', () => {
    expect(walks.length).toBeGreaterThan(3);
    expect(walks.filter(({ file, test }) => !read(file).includes(test.split(' > ').at(-1) ?? test)).map(({ test }) => test)).toEqual([]);
  });

  it('names no path of a machine', () => {
    for (const text of [...Object.values(here), results]) expect(text).not.toMatch(/\/(?:work|home|tmp|Users|root)\//);
  });
});

describe('the pack of a council that has said nothing yet', () => {
  it('marks what only the council can say, and does not say it for them', () => {
    for (const name of ['README.md', 'dpia.md', 'privacy-notice.md', 'records-of-processing.md', 'accessibility-statement.md', 'policy-document.md']) expect([name, bare[name]?.includes('**For the council to fill in:**')]).toEqual([name, true]);
    expect(bare['README.md']).toContain('`lawfulBasis`');
    expect(bare['README.md']).toContain('The council has not adopted the content.');
    expect(bare['records-of-processing.md']).not.toContain('Ashmoor');
  });

  it('writes what the council is called as text, and links to nothing that is only in this repository', () => {
    expect(bare['records-of-processing.md']).toContain('Fenmarsh \\| \\*Borough\\* Council');
    for (const text of Object.values(bare)) expect(text).not.toContain('](../');
  });
});

describe('the council’s own settings', () => {
  const pack = (more: object): string => Object.values(packFor({ profile: JSON.stringify({ name: 'Fenmarsh', ...more }), results, today: on, isLinked: false })).join('\n');

  it('decide nothing of what the program does: a manager is whoever is named as one, and the pack says so', () => {
    for (const said of [pack({}), pack({ sharing: 'result' })]) expect(said).toContain('Names are as given and nobody checks them: the program cannot know who is at the keys.');
    expect(pack({})).not.toContain('never the officer');
  });

  it('decide what is said of sharing and of adoption', () => {
    expect(pack({ sharing: 'result' })).toContain('The profile says `result`');
    expect(pack({ sharing: 'result' })).not.toContain('The profile says `nobody`');
    expect(pack({ adoption: { body: 'Standards Committee', date: '2026-09-14', flags: 'gate' } })).toContain('Adopted by Standards Committee on 2026-09-14.');
  });
});

describe('results', () => {
  const line = (more: object): string => JSON.stringify({ file: '/somewhere/apps/demo/test/browser/walk.test.ts', test: 'a walk', on: '2026-03-02', screens: 3, scans: 18, rules: 900, wrong: 0, changed: 0, asked: 0, ...more });

  it('are summed by test, without the machine they were made on, from the oldest day on', () => {
    const made = resultsFrom([line({}), line({ test: 'another', on: '2026-03-01' }), line({ screens: 2, wrong: 1 }), ''].join('\n'), { how: 'So.', browser: 'Chromium 1' });
    expect(made.on).toBe('2026-03-01');
    expect(made.walks).toEqual([
      { file: 'apps/demo/test/browser/walk.test.ts', test: 'a walk', on: '2026-03-02', screens: 5, scans: 36, rules: 1800, wrong: 1, changed: 0, asked: 0 },
      { file: 'apps/demo/test/browser/walk.test.ts', test: 'another', on: '2026-03-01', screens: 3, scans: 18, rules: 900, wrong: 0, changed: 0, asked: 0 },
    ]);
  });

  it('that found something say so in the statement, and those older than 90 days say that they are old', () => {
    const wrong = resultsFrom(line({ wrong: 4 }), { how: 'So.', browser: 'Chromium 1' });
    const statement = (today: string): string => packFor({ profile, results: JSON.stringify(wrong), today, isLinked: true })['accessibility-statement.md'] ?? '';
    expect(statement('2026-03-02')).toContain('the tests found 4 things that are wrong');
    expect(statement('2026-03-02')).toContain('In “a walk”: 4 found.');
    expect(statement('2026-05-31')).not.toContain('days old');
    expect(statement('2026-06-01')).toContain('These results are 91 days old, more than 90.');
  });

  it('of nothing are refused', () => {
    expect(() => resultsFrom('\n', { how: '', browser: '' })).toThrow('No walk');
  });
});
