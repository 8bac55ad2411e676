import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { frameworks as built } from '@guildhall/core/frameworks';
import { canonicalJson } from '@guildhall/core/json';
import { english } from '@guildhall/core/messages';
import ts from 'typescript';
import { beforeAll, describe, expect, it } from 'vitest';
import { bundle, names } from '../build/bundle.mjs';
import { saidTexts } from '../build/said-texts.mjs';

let script = '';
beforeAll(async () => { script = text((await bundle(built, '1.2.3')).bytes); });
const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString('utf8');

describe('the script', () => {
  it('has the same bytes whenever it is built', async () => {
    const [one, other] = [await bundle(built.slice(0, 1), '1.2.3'), await bundle(built.slice(0, 1), '1.2.3')];
    expect(hash(one.bytes)).toBe(hash(other.bytes));
  });

  it('makes no code and no markup out of text, and names no other module', () => {
    const found: string[] = [];
    const visit = (node: ts.Node): void => {
      if (ts.isIdentifier(node) && ['eval', 'Function'].includes(node.text) && (ts.isCallExpression(node.parent) || ts.isNewExpression(node.parent)) && node.parent.expression === node) found.push(node.text);
      if (ts.isPropertyAccessExpression(node) && (['insertAdjacentHTML', 'setHTMLUnsafe', 'outerHTML', 'createContextualFragment'].includes(node.name.text) || node.getText().startsWith('document.write'))) found.push(node.name.text);
      if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) found.push('module');
      ts.forEachChild(node, visit);
    };
    visit(ts.createSourceFile('guildhall.js', script, ts.ScriptTarget.ES2022, true));
    // Preact's own dangerouslySetInnerHTML is there, and no component uses it: the linter sees to that.
    expect(found).toEqual([]);
  });

  it('does nothing on a server, and leaves no name in a page', () => {
    const server = { TextEncoder, URL, queueMicrotask, setTimeout };
    const before = Object.keys(server);
    runInNewContext(script, server);
    expect(Object.keys(server)).toEqual(before);
  });

  it('holds the question sets to the last letter, so that records made with it open anywhere', () => {
    let held = '';
    const visit = (node: ts.Node): void => {
      const [first] = ts.isArrayLiteralExpression(node) ? node.elements : [];
      if (first !== undefined && ts.isObjectLiteralExpression(first) && first.properties.some((property) => property.name?.getText() === 'competencies')) held = node.getText().length > held.length ? node.getText() : held;
      else ts.forEachChild(node, visit);
    };
    visit(ts.createSourceFile('guildhall.js', script, ts.ScriptTarget.ES2022, true));
    const sets: unknown = runInNewContext(`(${held})`);
    expect(canonicalJson(sets)).toBe(canonicalJson(built));
  });
});

describe('the texts of the script', () => {
  it('are those the components name, and whole families where a name is put together', () => {
    const known = ['a.one', 'a.two', 'b.x.hint', 'b.y.hint', 'c.left', 'd.kind.one', 'd.kind.two', 'e.never'];
    const said = saidTexts("t('a.one'); t(`d.kind.${x}`); t(`${id}.hint`); t('c.' + side); name(`${one}.${other}`);", known);
    expect([...said].sort()).toEqual(['a.one', 'b.x.hint', 'b.y.hint', 'c.left', 'd.kind.one', 'd.kind.two']);
  });

  it('leave out what belongs to the command line and to groups, and nothing that a screen names', async () => {
    const kept = await names();
    expect([...kept].filter((name) => /^(?:cli|check)\./.test(name))).toEqual([]);
    expect(kept.size).toBeLessThan(Object.keys(english).length / 2 + 200);
    for (const name of ['start.title', 'errors.cannotStart', 'errors.notFinished', 'storage.tryAgain', 'start.sharing.nobody', 'start.sharing.result'] as const) expect(kept).toContain(name);
  });
});

describe('the sources of the components', () => {
  it('name no text that the script lacks, in whatever way they put a name together', async () => {
    const kept = await names();
    const { metafile } = await bundle([], '1.2.3');
    const inside = Object.entries(Object.values(metafile.outputs)[0]?.inputs ?? {}).filter(([path, { bytesInOutput }]) => bytesInOutput > 0 && /^\.\.\/react\/src\/.*\.tsx?$/.test(path));
    expect(inside.length).toBeGreaterThan(80);
    const lacking: string[] = [];
    for (const [path] of inside) {
      const source = readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
      const said = [...source.matchAll(/'([a-z]\w*(?:\.[\w-]+)+)'/gi)].map(([, name]) => (other: string) => other === name);
      const made = [...source.matchAll(/`([a-z]\w*\.[\w.-]*)\$\{[^}]*\}([\w.-]*)`/gi)].map(([, start = '', end = '']) => (other: string) => other.startsWith(start) && other.endsWith(end));
      for (const isSaid of [...said, ...made]) lacking.push(...Object.keys(english).filter((name) => isSaid(name) && !kept.has(name)).map((name) => `${path}: ${name}`));
    }
    expect(lacking).toEqual([]);
  });
});

const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
