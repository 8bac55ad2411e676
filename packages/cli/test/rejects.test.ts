import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { folder, run } from './support/run.ts';

interface Reject { readonly hash?: string; readonly findings: readonly { readonly code: string; readonly path: string; readonly was?: unknown }[]; readonly sheet?: Readonly<Record<string, unknown>>; readonly text?: string }

const header = 'framework,version,council,respondent,answeredOn,pr1,pr2,fact.office';
const rejectsIn = (path: string): readonly Reject[] => readFileSync(path, 'utf8').split('\n').filter((line) => line !== '').map((line) => JSON.parse(line) as Reject);

/** The rejects of one file, and a way to send some of them again. */
async function refusedOf(name: string, content: string | Buffer): Promise<{ readonly rejects: readonly Reject[]; readonly again: (rejects: readonly Reject[]) => ReturnType<typeof run>; readonly path: string }> {
  const at = folder();
  const [file, path] = [join(at, name), join(at, 'rejects.jsonl')];
  writeFileSync(file, content);
  await run(['score', file, '--rejects', path]);
  return {
    path, rejects: rejectsIn(path),
    again: (rejects) => {
      writeFileSync(join(at, 'again.jsonl'), rejects.map((reject) => `${JSON.stringify(reject)}\n`).join(''));
      return run(['score', join(at, 'again.jsonl'), '--rejects', join(at, 'again-rejects.jsonl')]);
    },
  };
}

const row = (...cells: readonly string[]): string => `${header}\n${['councillor-roles,1.0.0', ...cells].join(',')}\n`;

describe('the rejects of score', () => {
  it('keep a refused cell as it stood, and refuse it again until it is mended', async () => {
    const { rejects: [kept], again } = await refusedOf('s.csv', row('c-1', 'm-1', '2026-03-02', '"3,5"', '3', 'executive'));
    expect(kept).toMatchObject({ findings: [{ code: 'E_NUMBER', path: '/answers/pr1', was: '3,5' }], sheet: { answers: { pr1: '3,5', pr2: 3 } } });
    if (kept === undefined) return;
    expect(await again([kept])).toMatchObject({ exit: 1, stdout: '', stderr: expect.stringContaining('E_NUMBER') });
    const withAnswers = (answers: object): Reject => ({ ...kept, sheet: { ...kept.sheet, answers } });
    expect(await again([withAnswers({ pr1: '3,5', pr2: 4 })])).toMatchObject({ exit: 1, stdout: '', stderr: expect.stringContaining('/answers/pr1') });
    const mended = await again([withAnswers({ pr1: 4, pr2: 3 })]);
    expect(mended).toMatchObject({ exit: 0, stderr: '' });
    expect(JSON.parse(mended.stdout)).toMatchObject({ respondent: 'm-1' });
  });

  it('keep both of two answers to one question', async () => {
    const { rejects: [kept], again } = await refusedOf('s.csv', `framework,version,respondent,kind,id,value\n${['3', '4'].map((value) => `councillor-roles,1.0.0,m-1,item,pr1,${value}\n`).join('')}`);
    expect(kept).toMatchObject({ findings: [{ code: 'E_KEY_DUPLICATE' }], sheet: { answers: { pr1: [3, 4] } } });
    expect(await again(kept === undefined ? [] : [kept])).toMatchObject({ exit: 1, stdout: '' });
  });

  it('refuse a name that looks like another until it is mended, also where JSON alone would take it', async () => {
    const { rejects: [kept], again } = await refusedOf('s.csv', row('c-1', 'm\u00a01', '2026-03-02', '9', '3', 'executive'));
    expect(kept?.sheet).toMatchObject({ respondent: 'm\u00a01', answers: { pr1: 9 } });
    if (kept === undefined) return;
    const mended = { ...kept, sheet: { ...kept.sheet, answers: { pr1: 3, pr2: 3 } } };
    expect(await again([mended])).toMatchObject({ exit: 1, stdout: '', stderr: expect.stringContaining('/respondent') });
    expect(await again([{ ...mended, sheet: { ...mended.sheet, respondent: 'm-1' } }])).toMatchObject({ exit: 0, stderr: '' });
  });

  it('hold no sheet of a row with something that has no place in one, so that nothing of it is left out', async () => {
    const { rejects: [kept], again } = await refusedOf('s.csv', 'framework,version,respondent,kind,id,value\ncouncillor-roles,1.0.0,m-1,item,pr1,3\ncouncillor-roles,1.0.0,m-1,imte,pr2,3\n');
    expect(kept).not.toHaveProperty('sheet');
    expect(await again(kept === undefined ? [] : [kept])).toMatchObject({ exit: 1, stdout: '', stderr: expect.stringContaining('E_REJECT') });
  });

  it('refuse a second sheet of one person again, until somebody says that it counts', async () => {
    const line = `${JSON.stringify({ framework: 'councillor-roles', version: '1.0.0', council: 'c-1', respondent: 'm-1', answers: { pr1: 3 } })}\n`;
    const { rejects: [kept], again } = await refusedOf('s.jsonl', line + line);
    if (kept === undefined) throw new Error('one is refused');
    expect(await again([kept])).toMatchObject({ exit: 1, stdout: '', stderr: expect.stringContaining('E_DUPLICATE') });
    const { hash: _, ...meant } = kept;
    expect(await again([meant])).toMatchObject({ exit: 0 });
  });

  it('are read again as they stand where only the run did not take them', async () => {
    const at = folder();
    const [file, rejects] = [join(at, 's.jsonl'), join(at, 'rejects.jsonl')];
    writeFileSync(file, `${JSON.stringify({ framework: 'councillor-roles', version: '1.0.0', respondent: 'm-1', answers: { pr1: 3 } })}\n`);
    expect(await run(['score', file, '--framework', 'councillor-quick-scan@1.0.0', '--rejects', rejects])).toMatchObject({ exit: 5, stdout: '' });
    expect(await run(['score', rejects, '--framework', 'councillor-quick-scan@1.0.0'])).toMatchObject({ exit: 5, stdout: '' });
    expect(await run(['score', rejects, '--framework', 'councillor-roles@1.0.0'])).toMatchObject({ exit: 0 });
  });

  it('come to nothing when they are sent again unmended, whatever was wrong, and are kept again as they were', async () => {
    const cell = fc.constantFrom('3', '9', '3,5', '60%', '03', '', 'notMyRole', 'notMyRole: no', 'm\u00a01', '=1', '-1', '4.0', '02/03/2026', 'executive', '__proto__', 'x y', '\u200b', '1e5', '{}');
    const name = fc.constantFrom('m-1', 'm-2', 'm\u00a03', '', '007', '-');
    const cells = fc.array(cell, { minLength: 3, maxLength: 5 });
    const quoted = (text: string): string => `"${text}"`;
    const wide = fc.array(fc.tuple(name, name, cells), { minLength: 1, maxLength: 5 }).map((rows) => ['s.csv',
      `${header}\n${rows.map(([council, who, [day = '', ...rest]]) => ['councillor-roles', '1.0.0', council, who, day, ...rest].map(quoted).join(',')).join('\n')}\n`] as const);
    const long = fc.array(fc.tuple(name, fc.constantFrom('item', 'fact', 'rating', 'check', 'cause', 'discussed', 'empty', 'sheet', 'imte'), fc.constantFrom('pr1', 'pr2', 'office', 'sj1.a', 'sp1', 'brokering', 'answers', '__proto__', 'a/b', ''), cell, fc.constantFrom('', '', 'why'), fc.constantFrom('', '', '', 'r-1')), { minLength: 1, maxLength: 8 }).map((rows) => ['s.csv',
      `framework,version,respondent,rater,group,kind,id,value,reason\n${rows.map(([who, kind, id, value, why, rater]) => ['councillor-roles', '1.0.0', who, rater, rater === '' ? '' : 'peer', kind, id, value, why].map(quoted).join(',')).join('\n')}\n`] as const);
    const answer = fc.oneof(fc.constantFrom(3, 9, '3', 'notMyRole', null, [3, 4]), fc.dictionary(fc.constantFrom('notMyRole', 'x'), fc.string()));
    const line = fc.oneof(
      fc.record({ framework: fc.constantFrom('councillor-roles', 'no-such'), version: fc.constantFrom('1.0.0', '9.9.9'), council: name, respondent: name, answers: fc.dictionary(fc.constantFrom('pr1', 'pr2', 'pr11'), answer) }).map((sheet) => JSON.stringify(sheet)),
      fc.json(), fc.constantFrom('{"a":1,"a":2}', '{"framework', '[]', '"x"', '{"framework":"councillor-roles","respondent":"\\ud800"}', 'm-1'),
    );
    const lines = fc.array(line, { minLength: 1, maxLength: 5 }).map((all) => ['s.jsonl', `${all.join('\n')}\n`] as const);
    await fc.assert(fc.asyncProperty(fc.oneof(wide, long, lines), async ([file, content]) => {
      const { rejects, again, path } = await refusedOf(file, content);
      if (rejects.length === 0) return;
      const ran = await again(rejects);
      expect(ran.stdout).toBe('');
      expect(ran.exit).not.toBe(0);
      const kept = rejectsIn(path.replace('rejects.jsonl', 'again-rejects.jsonl'));
      expect(kept.map(({ sheet, text, hash }) => ({ sheet, text, hash }))).toEqual(rejects.map(({ sheet, text, hash }) => ({ sheet, text, hash })));
    }), { numRuns: 150 });
    expect(Object.prototype).not.toHaveProperty('a');
  }, 60_000);
});
