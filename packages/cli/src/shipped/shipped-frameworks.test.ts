import { expect, it } from 'vitest';
import { frameworks } from '@guildhall/core/frameworks';
import { LoadedFrameworks, shipped } from './shipped-frameworks.ts';

it('has every framework there is, each by its own name', async () => {
  expect(Object.keys(shipped)).toEqual(frameworks.map(({ id, version }) => `${id}@${version}`));
  const loaded = new LoadedFrameworks([]);
  for (const framework of frameworks) {
    const { id, version } = framework;
    expect(loaded.find(id, version)).toBeUndefined();
    expect(await loaded.load(id, version)).toBe(true);
    expect(loaded.find(id, version)).toBe(framework);
    expect(await loaded.load(id, version)).toBe(false);
  }
});

it('loads nothing of another name', async () => {
  for (const name of ['juggling', 'toString', '__proto__']) expect(await new LoadedFrameworks([]).load(name, '1.0.0')).toBe(false);
  expect(await new LoadedFrameworks([]).load('councillor-roles', '9.9.9')).toBe(false);
});
