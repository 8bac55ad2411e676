import { afterEach, describe, expect, it, vi } from 'vitest';
import { lockAtOnce, mostAtOnce, type BoxAtOnce } from './at-once.ts';
import { drawerKey, markWith } from './drawer-key.ts';

const salt = new Uint8Array(16).fill(7);
const [mine, theirs] = await Promise.all([drawerKey('gate lamp otter sleet', salt), drawerKey('brick plum candle fern', salt)]);
const secret = 'Crêpes, “level 2” and a note about Bo Hughes\u2028\0';

async function readyLock(key = mine) {
  const lock = lockAtOnce(key);
  await lock.ready();
  return lock;
}
const closed = (box: BoxAtOnce | null): BoxAtOnce => {
  if (box === null) throw new Error('nothing was prepared');
  return box;
};

afterEach(() => { vi.restoreAllMocks(); });

describe('what is locked at once', () => {
  it('opens with the same key, here and in another page, and comes back as it was', async () => {
    const lock = await readyLock();
    const boxes = [secret, '', 'x'.repeat(70_001)].map((text) => closed(lock.close(text, 'a')));
    for (const opener of [lock, lockAtOnce(mine)]) {
      expect(await Promise.all(boxes.map(async (box) => await opener.open(box, 'a')))).toEqual([secret, '', 'x'.repeat(70_001)]);
    }
  });

  it('shows nothing of the text but about how long it is, and is another box each time', async () => {
    const lock = await readyLock();
    const [one, other] = [closed(lock.close(secret, 'a')), closed(lock.close(secret, 'a'))];
    expect(atob(one.box)).not.toMatch(/level|Hughes/);
    expect([one.box, one.tag]).not.toContain(other.box);
    expect(one.tag).not.toBe(other.tag);
    expect(atob(one.box)).toHaveLength(new TextEncoder().encode(secret).length);
  });

  it('never uses a piece of a stream twice, however long the texts are and wherever one stream ends', async () => {
    const lock = await readyLock();
    const used = new Map<string, number>();
    for (let i = 0; i < 60; i += 1) {
      const length = (i * 37_813) % 200_000;
      const { iv, from } = closed(lock.close('x'.repeat(length), 'a'));
      expect(from).toBeGreaterThanOrEqual(used.get(iv) ?? 0);
      used.set(iv, from + Math.ceil(length / 16));
      await lock.ready();
    }
    expect(used.size).toBeGreaterThan(1);
  });

  it('does not open with the key of somebody else, in another’s place, or with anything of it changed', async () => {
    const lock = await readyLock();
    const box = closed(lock.close(secret, 'a'));
    expect(await lockAtOnce(theirs).open(box, 'a')).toBeNull();
    expect(await lock.open(box, 'b')).toBeNull();
    const [other] = [closed(lock.close('something else of the same length or about', 'a'))];
    const bent = (text: string): string => (text.startsWith('A') ? `B${text.slice(1)}` : `A${text.slice(1)}`);
    for (const change of [{ iv: other.iv, from: other.from }, { from: box.from + 1 }, { from: -1 }, { from: 2 ** 32 }, { from: 0.5 }, { box: bent(box.box) }, { tag: bent(box.tag) }, { iv: 'AAAA' }, { box: '-' }]) {
      expect(await lock.open({ ...box, ...change }, 'a')).toBeNull();
    }
    expect(await lock.open(box, 'a')).toBe(secret);
  });
});

describe('what cannot be locked at once', () => {
  it('is said: before anything is prepared, beyond what one stream holds, and where the browser refuses', async () => {
    expect(lockAtOnce(mine).close('a', 'a')).toBeNull();
    const lock = await readyLock();
    expect(lock.close('x'.repeat(mostAtOnce + 1), 'a')).toBeNull();
    vi.spyOn(crypto.subtle, 'encrypt').mockRejectedValue(new Error('no'));
    const refused = lockAtOnce(mine);
    await refused.ready();
    expect(refused.close('a', 'a')).toBeNull();
  });

  it('is only what comes after two million letters within one breath; a moment later there is more', async () => {
    const lock = await readyLock();
    const answer = 'x'.repeat(60_000);
    let count = 0;
    while (lock.close(answer, 'a') !== null) count += 1;
    // A record of the largest question set has some sixty thousand: more answers than anybody gives in an hour, all in one breath.
    expect(count).toBeGreaterThanOrEqual(30);
    await lock.ready();
    expect(lock.close(answer, 'a')).not.toBeNull();
  });
});

it('marks the same text in the same way for one key only', () => {
  expect([markWith(mine, 'a'), markWith(mine, 'b') === markWith(mine, 'a'), markWith(theirs, 'a') === markWith(mine, 'a')]).toEqual([markWith(mine, 'a'), false, false]);
  expect(markWith(mine, 'a')).toMatch(/^[\w-]{43}$/);
});
