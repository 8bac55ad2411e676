import { frameworks, councillorQuickScan } from '@guildhall/core/frameworks';
import { walkTo } from '@guildhall/core/testing';
import { expect, it } from 'vitest';
import { readCopy } from './copy.ts';

const record = walkTo(councillorQuickScan).record();
const read = (text: string) => {
  const found = readCopy(text, frameworks);
  return 'why' in found ? found.why : found.journal.length;
};

it('opens a saved copy for stepping through', () => {
  expect(read(JSON.stringify(record))).toBe(record?.body.journal.length);
});

it.each([
  ['a letter', '{"dear":"all"}', 'storage.notOurs'],
  ['no JSON at all', 'Dear all', 'storage.notOurs'],
  ['a file that opens with a passphrase', '{"format":"guildhall/locked@1","salt":"x"}', 'flow.copy.locked'],
  ['a damaged one', JSON.stringify({ ...record, seal: 'sha256:0' }), 'storage.damaged'],
  ['one that a newer program saved', JSON.stringify({ ...record, format: 'guildhall/attempt@2' }), 'storage.newer'],
])('says what is wrong with %s', (_, text, why) => {
  expect(read(text)).toBe(why);
});
