import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holds } from '../../test/support/holds.ts';
import { frameworks } from '../frameworks/index.ts';
import { actionsCsv, actionsText } from './actions-formats.ts';
import { startGroupSession, type GroupSession } from './group-session.ts';
import type { GroupAction } from './group-event.ts';
import { handIn, scanPlan, sheetOf } from '../../test/support/made-up-session.ts';

const at = '2026-03-02T18:30:00Z';

function agreed(...actions: readonly GroupAction[]): GroupSession {
  const session = startGroupSession(scanPlan, { at, frameworks });
  for (const action of actions) expect(session.send({ type: 'action.added', ...action }, at)).toBe(true);
  return session;
}

const walk: GroupAction = { id: 'a', text: 'Walk round the ward.', for: 'brokering', to: 'group', owner: 'Ann', by: '2026-05-01' };
const ask: GroupAction = { id: 'b', text: 'Ask for a list of contacts', to: 'organisation', owner: '' };

describe('what was agreed', () => {
  it('is a table for a spreadsheet', () => {
    expect(actionsCsv(agreed(walk, ask), 'en')).toBe(
      'What,Skill,Whose it is,Who looks after it,By\r\nWalk round the ward.,Bringing people together to agree,the group,Ann,2026-05-01\r\nAsk for a list of contacts,,the council,,\r\n',
    );
    expect(actionsCsv(agreed(), 'cy')).toMatch(/^Beth,Sgìl,[^\r\n]*\r\n$/);
  });

  it('is never a formula, and one action is one row, whatever was typed', () => {
    for (const text of ['=1+1', '+441632', '-1', '@SUM(A1)', ' =1+1', '\n=1+1', '＝1+1']) expect(actionsCsv(agreed({ ...ask, text }), 'en').split('\r\n')[1]).toMatch(/^"?'/);
    holds(200, fc.property(fc.string({ minLength: 1, maxLength: 40, unit: fc.constantFrom('=', '+', '-', '@', '"', ',', '\n', ' ', 'a', '1') }), fc.string({ maxLength: 9, unit: fc.constantFrom('=', '"', 'b') }), (text, owner) => {
      fc.pre(text.trim() !== '');
      const [, row = []] = read(actionsCsv(agreed({ ...ask, text, owner }), 'en'));
      expect(row).toHaveLength(5);
      expect([row[0]?.replace(/^'/, ''), row[3]?.replace(/^'/, '')]).toEqual([text, owner]);
      for (const cell of row) expect(cell).not.toMatch(/^\s*[=+\-@]/);
    }));
  });

  it('is plain text to send, with what the council is asked for by itself', () => {
    expect(actionsText(agreed(walk, ask), 'en').split('\r\n')).toEqual([
      'What we agreed', '', 'What we will do together', '- Walk round the ward. Who looks after it: Ann. By: 1 May 2026. For: Bringing people together to agree.',
      '', 'What we ask the council to put right', '- Ask for a list of contacts. Who looks after it: nobody yet.', '',
    ]);
    expect(actionsText(agreed(), 'en')).toBe('What we agreed\r\n\r\nNothing was agreed.\r\n');
    const typed = agreed({ ...ask, text: 'Meet\n- Ann did badly\u202e', owner: 'Bo\u2028b' });
    expect(actionsText(typed, 'en').split(/[\r\n\u2028]+/).at(-2)).toBe('- Meet - Ann did badly. Who looks after it: Bo b.');
  });

  it('says the same whatever anybody answered', () => {
    const [one, other] = [agreed(walk), agreed(walk)];
    for (let i = 0; i < 12; i++) {
      one.send(handIn(sheetOf(scanPlan, { choice: 'strength' }, i)), at);
      other.send(handIn(sheetOf(scanPlan, { choice: 'toDevelop' }, i)), at);
    }
    for (const session of [one, other]) session.send({ type: 'round.closed' }, at);
    expect(actionsCsv(one, 'en')).toBe(actionsCsv(other, 'en'));
    expect(actionsText(one, 'cy')).toBe(actionsText(other, 'cy'));
  });
});

/** A table as any spreadsheet reads it (RFC 4180). */
function read(csv: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain = '', end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}
