import { drawerKey } from '@guildhall/react/locked';
import { afterEach, expect, it } from 'vitest';
import { keepMarksIn, markedFor, markOf, setMark, type Mark } from '../hand-in/marks.ts';
import type { DrawerEntry } from './drawer-index.ts';
import { drawerMarks } from './drawer-marks.ts';

const salt = new Uint8Array(16).fill(7);
const [mine, theirs] = await Promise.all([drawerKey('gate lamp otter sleet', salt), drawerKey('brick plum candle fern', salt)]);
const mark: Mark = { code: 'K7M2QX1', competencies: ['brokering'], nonce: 5, shown: ['ABCDEFGHJKMN'] };

function entry() {
  let kept: DrawerEntry['marks'] = null;
  const change = async (_id: string, { marks = null }: Partial<DrawerEntry>): Promise<boolean> => {
    kept = marks;
    return await Promise.resolve(true);
  };
  return { change, now: () => ({ id: 'x', marks: kept }) };
}

afterEach(() => { keepMarksIn(null); });

it('keeps to which session answers belong, and opens it again with the same passphrase only', async () => {
  const { change, now } = entry();
  const marks = await drawerMarks(now(), mine, change);
  keepMarksIn(marks);
  setMark('one', mark);
  setMark('two', { ...mark, code: 'AAAAAAA' });
  expect([markOf('one'), markedFor('K7M2QX1'), await marks.settled()]).toEqual([mark, ['one'], true]);
  const text = new TextDecoder('latin1').decode(now().marks?.box);
  expect(text.length).toBeGreaterThan(100);
  for (const secret of ['K7M2QX1', 'ABCDEFGHJKMN', 'brokering', 'one']) expect(text).not.toContain(secret);
  expect((await drawerMarks(now(), mine, change)).attempts()).toEqual(['one', 'two']);
  expect((await drawerMarks(now(), theirs, change)).attempts()).toEqual([]);
  expect((await drawerMarks({ ...now(), id: 'y' }, mine, change)).attempts()).toEqual([]);
});

it('puts nothing of it outside, and forgets it with the answers', async () => {
  const { change, now } = entry();
  const marks = await drawerMarks(now(), mine, change);
  keepMarksIn(marks);
  setMark('one', mark);
  keepMarksIn(null);
  expect([markOf('one'), markedFor('K7M2QX1')]).toEqual([null, []]);
  marks.forget('one');
  expect([await marks.settled(), now().marks]).toEqual([true, null]);
});

it('says where it could not be kept', async () => {
  const marks = await drawerMarks({ id: 'x', marks: null }, mine, async () => await Promise.reject(new Error('full')));
  marks.set('one', '{}');
  expect(await marks.settled()).toBe(false);
});
