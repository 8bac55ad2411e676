import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holds } from '../../test/support/holds.ts';
import { readHandInFile, toHandInFile } from './hand-in-file.ts';
import { anyPlan, anySheet, scanPlan, sheetOf } from '../../test/support/made-up-session.ts';

describe('a file to hand in with', () => {
  it('holds the code and nothing more, and gives back what was handed in', () => {
    holds(100, fc.property(anyPlan.chain((plan) => fc.tuple(fc.constant(plan), anySheet(plan))), ([plan, sheet]) => {
      const text = toHandInFile(plan, sheet.id);
      expect(Object.keys(JSON.parse(text) as object)).toEqual(['code', 'format']);
      expect(readHandInFile(plan, `${text}\n`)).toEqual({ ok: true, handedIn: sheet });
    }));
  });

  it('is known to be damaged by every single bit', () => {
    const bytes = new TextEncoder().encode(toHandInFile(scanPlan, sheetOf(scanPlan, { choice: 'toDevelop' }, 99).id));
    for (let bit = 0; bit < bytes.length * 8; bit++) {
      const changed = Uint8Array.from(bytes, (byte, i) => (i === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte));
      expect([bit, readHandInFile(scanPlan, new TextDecoder().decode(changed)).ok]).toEqual([bit, false]);
    }
  });

  it('says when it is newer, of another session or something else', () => {
    const { id } = sheetOf(scanPlan, { choice: 'toDevelop' }, 99);
    const text = toHandInFile(scanPlan, id);
    expect(readHandInFile(scanPlan, text.replace('@1', '@2'))).toMatchObject({ findings: [{ code: 'E_NEWER' }] });
    expect(readHandInFile({ ...scanPlan, tag: 9 }, text)).toMatchObject({ findings: [{ code: 'E_CODE_OTHER_SESSION' }] });
    for (const other of ['', 'null', '[]', '{}', '<html>', text.replace('}', ',"name":"Ann"}'), text.toLowerCase()]) {
      expect(readHandInFile(scanPlan, other)).toMatchObject({ findings: [{ code: 'E_FILE' }] });
    }
    expect(() => toHandInFile({ ...scanPlan, tag: 9 }, id)).toThrow(expect.objectContaining({ code: 'E_CODE' }));
  });
});
