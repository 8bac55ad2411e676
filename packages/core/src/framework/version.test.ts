import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { isNewerVersion, whyNotKnown } from './version.ts';

const versions = fc.tuple(fc.nat(20), fc.nat(20), fc.nat(20)).map((parts) => parts.join('.'));

it('sorts versions as numbers, and of two that differ one is the newer', () => {
  expect(['1.9.2', '1.10.0', '0.9.9', '2.0.0'].toSorted((one, other) => (isNewerVersion(one, other) ? 1 : -1))).toEqual(['0.9.9', '1.9.2', '1.10.0', '2.0.0']);
  fc.assert(fc.property(versions, versions, (one, other) => {
    expect([isNewerVersion(one, other), isNewerVersion(other, one)].filter(Boolean)).toHaveLength(one === other ? 0 : 1);
  }), { numRuns: 1000 });
});

it('says newer only of what is newer than every version of the same set', () => {
  const known = [{ id: 'scan', version: '2.0.0' }, { id: 'scan', version: '1.1.0' }, { id: 'other', version: '9.0.0' }];
  expect(['2.0.1', '2.0.0', '1.5.0', '0.1.0'].map((version) => whyNotKnown(known, { id: 'scan', version }))).toEqual(['E_NEWER', 'E_VERSION_OTHER', 'E_VERSION_OTHER', 'E_VERSION_OTHER']);
  expect(whyNotKnown(known, { id: 'nobody-knows', version: '1.0.0' })).toBe('E_VERSION_OTHER');
});
