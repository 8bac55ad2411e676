import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { explainedCodes } from '../src/codes/explain-code.ts';
import { explanations } from '../src/codes/explanations.ts';
import { exitOf } from '../src/exit.ts';
import { codesPage } from './support/codes-page.ts';
import { run } from './support/run.ts';

const packages = fileURLToPath(new URL('../../', import.meta.url));

/** Every code that a source names, but for the table itself; what a test makes up is none. */
function codesInSources(): ReadonlySet<string> {
  const files = ['cli/src', 'core/src'].flatMap((at) => readdirSync(`${packages}${at}`, { recursive: true, encoding: 'utf8' }).map((name) => `${packages}${at}/${name}`));
  const read = files.filter((name) => /\.tsx?$/.test(name) && !/\.test\.|[\\/]codes[\\/]|[\\/]messages[\\/]/.test(name)).map((name) => readFileSync(name, 'utf8'));
  const named = read.flatMap((text) => text.match(/(?<![A-Z_$])[EW]_[A-Z]+(?:_[A-Z]+)*(?![A-Z_])/g) ?? []);
  const ofRules = read.flatMap((text) => [...text.matchAll(/new PrivacyError\('([a-z-]+)'/g)].map(([, rule = '']) => `E_PRIVACY_${rule.toUpperCase().replaceAll('-', '_')}`));
  return new Set([...named, ...ofRules]);
}

describe('guildhall explain CODE', () => {
  it('knows every code that there is, and none that there is not', () => {
    const sources = codesInSources();
    expect(sources.size).toBeGreaterThan(150);
    const known = new Set(explainedCodes.map(({ code }) => code));
    expect([...sources].filter((code) => !known.has(code)).toSorted(), 'not explained').toEqual([]);
    const inMessages = readFileSync(`${packages}core/src/messages/en/group.ts`, 'utf8');
    expect([...known].filter((code) => !sources.has(code) && !inMessages.includes(code)), 'not in use').toEqual([]);
    expect(known.size).toBe(explainedCodes.length);
  });

  it('says of each what it means in whole sentences, and its exit', async () => {
    for (const text of Object.values(explanations)) expect(text).toMatch(/^[A-Za-z][^\n]{30,}\.$/);
    for (const { code, exit } of explainedCodes) expect(exit).toBe(exitOf(code));
    const { exit, stdout, stderr } = await run(['explain', 'E_NUMBER']);
    expect({ exit, stderr }).toEqual({ exit: 0, stderr: '' });
    expect(stdout).toMatch(/^E_NUMBER\nA cell should hold a number\. [\s\S]* exit 1\.\n$/);
    expect((await run(['explain', 'e_number'])).stdout).toBe(stdout);
    expect((await run(['explain', 'W_TALLY'])).stdout).toMatch(/^W_TALLY\n[\s\S]*A warning: /);
    expect((await run(['explain', 'E_PRIVACY_MINIMUM_GROUP'])).stdout).toContain('exit 9.');
    expect(JSON.parse((await run(['explain', 'E_LOCKED', '--format', 'json'])).stdout)).toEqual({ code: 'E_LOCKED', exit: 8, text: explanations['E_LOCKED'] });
  });

  it('lists them all', async () => {
    const { stdout } = await run(['explain', 'codes'], { columns: 100 });
    for (const { code } of explainedCodes) expect(stdout).toMatch(new RegExp(`^${code} +\\d`, 'm'));
    expect(JSON.parse((await run(['explain', 'codes', '--format', 'json'])).stdout)).toEqual(explainedCodes);
  });

  it('says which was probably meant where there is none of that name', async () => {
    expect(await run(['explain', 'E_NUMBR'])).toMatchObject({ exit: 1, stdout: '', stderr: expect.stringMatching(/^E_UNKNOWN_ID {2}no finding has that code\n {4}hint: did you mean "E_NUMBER"\?/) });
    expect((await run(['explain', 'E_QQQQQQQQQQQQ'])).stderr).toContain('hint: guildhall explain codes lists them');
  });
});

it('docs/guides/codes.md is as it would be made now (UPDATE_REFERENCE=1 makes it)', () => {
  const file = fileURLToPath(new URL('../../../docs/guides/codes.md', import.meta.url));
  if (process.env['UPDATE_REFERENCE'] !== undefined) writeFileSync(file, codesPage());
  expect(readFileSync(file, 'utf8')).toBe(codesPage());
});
