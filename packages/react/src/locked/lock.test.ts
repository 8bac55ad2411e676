import { hashOf } from '@guildhall/core/json';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { canLock, lock, unlock } from './lock.ts';
import type { LockedFile } from './locked-file.ts';
import { asTyped, weaknessOf } from './passphrase.ts';
import { readLocked, saysLocked, type WhyNotLocked } from './read-locked.ts';

const words = 'gate lamp otter sleet';
const secret = 'Crêpes, “level 2” and a note about Bo Hughes\u2028\0';
const file = await lock(secret, words);
const parsed = JSON.parse(file) as LockedFile;

const opened = async (text: string, passphrase = words) => {
  const read = readLocked(text);
  return read.ok ? await unlock(read.locked, passphrase) : read.why;
};
/** Changed, with a checksum that fits again. */
const resealed = (change: Partial<LockedFile>): string => {
  const { seal: _, ...unsealed } = { ...parsed, ...change };
  return JSON.stringify({ ...unsealed, seal: hashOf(unsealed) });
};
const whyNot = (text: string): WhyNotLocked | null => {
  const read = readLocked(text);
  return read.ok ? null : read.why;
};

afterEach(() => { vi.unstubAllGlobals(); });

describe('a locked file', () => {
  it('opens with its passphrase and comes back as it was', async () => {
    expect(await opened(file)).toEqual({ ok: true, text: secret });
  });

  it('opens however the words were spaced, and in whatever way an accent was typed', async () => {
    expect(await opened(file, '  gate\tlamp  otter sleet ')).toMatchObject({ ok: true });
    expect(asTyped('cafe\u0301')).toBe(asTyped('café'));
  });

  it.each(['gate lamp otter sleer', 'Gate lamp otter sleet', '', 'gatelampottersleet'])('does not open with %j, and says that it is another passphrase', async (other) => {
    expect(await opened(file, other)).toEqual({ ok: false });
  });

  it('shows nothing of what is inside, and is another file each time', async () => {
    expect(file).not.toMatch(/level|Hughes|gate|lamp/);
    const again = JSON.parse(await lock(secret, words)) as LockedFile;
    for (const part of [again.box, again.kdf.salt, again.cipher.iv]) expect([parsed.box, parsed.kdf.salt, parsed.cipher.iv]).not.toContain(part);
    expect(Object.keys(again)).toEqual(['format', 'kdf', 'cipher', 'box', 'seal']);
    expect(again.kdf.iterations).toBeGreaterThanOrEqual(600_000);
  });

  it('is told to be damaged wherever one letter of it is another, before anybody types a passphrase', () => {
    const places = [...file].flatMap((letter, at) => (at % 7 === 0 && !/\s/.test(letter) ? [at] : []));
    expect(places.length).toBeGreaterThan(40);
    expect(places.filter((at) => whyNot(file.slice(0, at) + (file[at] === 'A' ? 'B' : 'A') + file.slice(at + 1)) === null)).toEqual([]);
    expect(whyNot(file.slice(0, -20))).toBe('damaged');
  });

  it('does not open where its header was changed and the checksum worked out anew', async () => {
    expect(await opened(resealed({ kdf: { ...parsed.kdf, iterations: parsed.kdf.iterations + 1 } }))).toEqual({ ok: false });
    expect(await opened(resealed({ cipher: { ...parsed.cipher, iv: 'AAAAAAAAAAAAAAAA' } }))).toEqual({ ok: false });
  });

  it('with the same key and box under another header does not open: the header is authenticated', async () => {
    const format = 'guildhall/locked@2' as 'guildhall/locked@1';
    expect(await unlock({ ...parsed, format }, words)).toEqual({ ok: false });
  });
});

describe('a file is refused, and nothing is hashed for it,', () => {
  it.each<[string, string, WhyNotLocked]>([
    ['where it is no locked file', '{"format":"guildhall/attempt@1"}', 'not-locked'],
    ['where it is no JSON', 'hello', 'not-locked'],
    ['where it is a list', '[]', 'not-locked'],
    ['where a newer program made it', JSON.stringify({ ...parsed, format: 'guildhall/locked@2' }), 'newer'],
    ['where it wants to be hashed for hours', resealed({ kdf: { ...parsed.kdf, iterations: 1_000_000_000_000 } }), 'refused'],
    ['where it wants to be hashed too little', resealed({ kdf: { ...parsed.kdf, iterations: 1000 } }), 'refused'],
    ['where it counts in halves', resealed({ kdf: { ...parsed.kdf, iterations: 600_000.5 } }), 'damaged'],
    ['where its salt is short', resealed({ kdf: { ...parsed.kdf, salt: 'AAAA' } }), 'damaged'],
    ['where its box is empty', resealed({ box: '' }), 'damaged'],
    ['where it holds something more', JSON.stringify({ ...parsed, hint: 'my cat' }), 'damaged'],
  ])('%s', (_, text, why) => {
    expect(whyNot(text)).toBe(why);
  });

  it('where it is larger than anything of ours', async () => {
    expect(whyNot(' '.repeat(72_000_001))).toBe('too-large');
    await expect(lock('x'.repeat(16_000_001), words)).rejects.toThrow(RangeError);
  });
});

it('tells a locked file by its first words', () => {
  expect(saysLocked(file)).toBe(true);
  expect(saysLocked('{"format":"guildhall/locked@9"}')).toBe(true);
  expect(saysLocked('{"format":"guildhall/attempt@1","note":"guildhall/locked@1"}')).toBe(false);
});

it('is not to be had where the browser lends no cryptography', () => {
  expect(canLock()).toBe(true);
  vi.stubGlobal('crypto', { getRandomValues: () => undefined });
  expect(canLock()).toBe(false);
});

describe('a passphrase', () => {
  it.each<[string, string, ReturnType<typeof weaknessOf>]>([
    ['gate lamp otter sleet', 'gate  lamp otter sleet ', null],
    ['', '', 'blank'], ['  ', '', 'blank'], ['library card', 'library card', 'short'],
    ['aaaaaaaaaaaaaaaaaaaa', 'aaaaaaaaaaaaaaaaaaaa', 'same'], ['library library library', 'library library library', 'same'],
    ['gate lamp otter sleet', 'gate lamp otter sleep', 'different'],
  ])('%j, then %j: %s', (passphrase, again, weakness) => {
    expect(weaknessOf(passphrase, again)).toBe(weakness);
  });
});
