import { chownSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { findConfig } from './find-config.ts';

function place(): string {
  const made = mkdtempSync(join(tmpdir(), 'guildhall-config-'));
  onTestFinished(() => { rmSync(made, { recursive: true, force: true }); });
  mkdirSync(join(made, 'a', 'b'), { recursive: true });
  return made;
}

it('is the nearest one, and nothing that only has its name', () => {
  const top = place();
  expect(findConfig(join(top, 'a', 'b'))).toBeUndefined();
  writeFileSync(join(top, 'guildhall.config.json'), '{}');
  expect(findConfig(join(top, 'a', 'b'))).toEqual({ file: join('..', '..', 'guildhall.config.json'), isForeign: false });
  mkdirSync(join(top, 'a', 'b', 'guildhall.config.json'));
  writeFileSync(join(top, 'a', 'guildhall.config.json'), '{}');
  expect(findConfig(join(top, 'a', 'b'))?.file).toBe(join('..', 'guildhall.config.json'));
});

it('says where it belongs to somebody else', () => {
  const top = place();
  const file = join(top, 'guildhall.config.json');
  writeFileSync(file, '{}');
  // Who runs these tests as the system itself can give a file away; everybody else can only be somebody else.
  const own = process.getuid?.() ?? 0;
  if (own === 0) chownSync(file, 4321, 4321);
  expect(findConfig(top, own === 0 ? 0 : own + 1)).toMatchObject({ isForeign: true });
  expect(findConfig(top, own === 0 ? 4321 : own)).toMatchObject({ isForeign: false });
});
