import { expect, it } from 'vitest';
import { publicMeetingReadiness } from '../frameworks/public-meeting-readiness/framework.ts';
import { steadyAna, walkTo } from '../testing/persona.ts';
import { copiesOf, readCopies } from './copies.ts';
import type { AttemptEnvelope } from './record.ts';

const records = ['getting-ready', 'decision'].map((stage) => walkTo(publicMeetingReadiness, stage, steadyAna, { now: () => '2026-03-02' }).record()).filter((record): record is AttemptEnvelope => record !== null);

it('come back as they were taken away', () => {
  expect(records).toHaveLength(2);
  expect(readCopies(JSON.parse(JSON.stringify(copiesOf(records))))).toEqual(records);
  expect(readCopies(copiesOf([]))).toEqual([]);
});

it('are nothing in another file, and are refused where one of them is damaged', () => {
  for (const other of [null, 'x', [], records[0], { format: 'guildhall/copies@2', records }]) expect(readCopies(other)).toBeNull();
  expect(() => readCopies({ ...copiesOf(records), records: [records[0], { ...records[1], flow: 1, seal: 'sha256:0' }] })).toThrow(/damaged/);
});
