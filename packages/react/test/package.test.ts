import { councillorRoles, frameworks, leadershipPoints, publicMeetingReadiness } from '@guildhall/core/frameworks';
import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bundle } from './support/bundle.ts';

const here = join(import.meta.dirname, '..');
const manifest = JSON.parse(readFileSync(join(here, 'package.json'), 'utf8')) as {
  readonly exports: Readonly<Record<string, unknown>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly peerDependencies: Readonly<Record<string, string>>;
};

describe('the package', () => {
  it('lends React from the host, from 18.2 on, and brings none', () => {
    expect(manifest.peerDependencies).toMatchObject({ react: '>=18.2', 'react-dom': '>=18.2' });
    expect(Object.keys(manifest.dependencies).sort()).toEqual(['@guildhall/core', 'idb']);
  });

  it('brings nothing of React’s server components, here or with anything that is installed', () => {
    const locked = readFileSync(join(here, '../../pnpm-lock.yaml'), 'utf8');
    expect(locked).toContain('react-dom@19');
    expect(locked).not.toMatch(/react-server-dom-/);
  });

  it('takes nothing that only one React has', () => {
    const sources = readdirSync(join(here, 'src'), { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file) && !file.includes('.test.'));
    expect(sources.length).toBeGreaterThan(100);
    const newer = /\b(?:use|useEffectEvent|useActionState|useOptimistic|useFormStatus|cache)\(|\bimport (?:React|\* as React)\b|\bReact\./;
    expect(sources.filter((file) => newer.test(readFileSync(join(here, 'src', file), 'utf8')))).toEqual([]);
  });
});

describe('a page that names one question set', () => {
  it('does not carry the others', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'guildhall-one-'));
    const file = join(folder, 'page.js');
    const titles = frameworks.map(({ title }) => title);
    try {
      for (const [name, { title: named }] of Object.entries({ councillorRoles, leadershipPoints, publicMeetingReadiness })) {
        await bundle(`import { ${name} } from '@guildhall/core/frameworks'; console.log(${name}.id);`, file, { mode: 'production' });
        const page = await readFile(file, 'utf8');
        expect(titles.filter((title) => page.includes(JSON.stringify(title)))).toEqual([named]);
      }
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
});

describe('every way in', () => {
  it('is one of six, and opens without a browser around it', async () => {
    expect(Object.keys(manifest.exports).filter((way) => !/\.(?:css|json)$/.test(way))).toEqual(['.', './charts', './first', './parts', './locked', './store-contract']);
    expect(['window', 'document', 'indexedDB', 'history'].filter((name) => name in globalThis)).toEqual([]);
    const opened = await Promise.all([import('@guildhall/react'), import('@guildhall/react/charts'), import('@guildhall/react/first'), import('@guildhall/react/parts'), import('@guildhall/react/locked'), import('@guildhall/react/store-contract')]);
    for (const names of opened) expect(Object.keys(names).length).toBeGreaterThan(0);
  });

  it('makes stores and places without a browser around it', async () => {
    const { browserStore, historyPlaces, indexedDbStore, localStorageStore, memoryPlaces, memoryStore } = await import('@guildhall/react');
    expect(() => [browserStore(), indexedDbStore(), localStorageStore(), memoryStore(), historyPlaces('roles'), memoryPlaces()]).not.toThrow();
  });
});
