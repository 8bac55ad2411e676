import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { holds, patience } from '../../test/support/holds.ts';
import { frameworks } from '../frameworks/index.ts';
import { canonicalJson } from '../json/canonical-json.ts';
import { hashOf } from '../json/hash.ts';
import { parseJson } from '../json/parse-json.ts';
import { closeRound, isReleased, openRoom } from '../privacy/index.ts';
import { actionsOffered } from './actions-offered.ts';
import type { GroupEvent } from './group-event.ts';
import type { GroupRecord } from './group-record.ts';
import { startGroupSession, takeUpGroupSession, type GroupSession } from './group-session.ts';
import { codeOf, readHandInCode } from './hand-in-code.ts';
import { anyBands, anyEvening, anyPlan, handIn, rolesPlan, scanPlan, sheetOf } from '../../test/support/made-up-session.ts';
import { roomSheetFrom } from './room-sheet-from.ts';
import type { SessionPlan } from './session-plan.ts';
import { markOf } from './taken-back.ts';

const at = '2026-03-02T18:30:00Z';
const strength = { choice: 'strength' };
const toDevelop = { choice: 'toDevelop' };

function begun(plan: SessionPlan = scanPlan, people?: number): GroupSession {
  return startGroupSession(plan, { at, frameworks, ...(people === undefined ? {} : { people }) });
}

/** Sheets from one number to another, of which the first so many are strong. */
const sheets = (from: number, to: number, strong = 0) => Array.from({ length: to - from }, (_, i) => sheetOf(scanPlan, i < strong ? strength : toDevelop, from + i));

function sendAll(session: GroupSession, events: readonly GroupEvent[]): void {
  for (const event of events) expect([event, session.send(event, at), session.refusal()]).toEqual([event, true, null]);
}

function takenUp(record: unknown): GroupSession {
  const read = takeUpGroupSession(frameworks, record);
  if (!read.ok) throw new Error(JSON.stringify(read.findings));
  return read.session;
}

const saysNow = (session: GroupSession): readonly (readonly [string | undefined, boolean | undefined])[] => [session.view().picture?.competencies[0]].map((each) => [each?.sentence, each?.renewed] as const);

describe('a session', () => {
  it('shows nothing before a round is closed, which takes five sheets', () => {
    const session = begun(scanPlan, 14);
    expect(session.view()).toMatchObject({ isRoundOpen: true, round: 0, people: 14, handedIn: 0, late: 0, needed: 5, picture: null, differ: [], focus: [], prompts: [], may: { close: false, reopen: false, report: false }, ended: false });
    sendAll(session, sheets(0, 4).map(handIn));
    expect(session.view()).toMatchObject({ handedIn: 4, needed: 1, picture: null, may: { close: false } });
    expect([session.send({ type: 'round.closed' }, at), session.refusal()?.code]).toEqual([false, 'E_GROUP_TOO_FEW']);
    sendAll(session, [handIn(sheetOf(scanPlan, strength, 50)), { type: 'round.closed' }]);
    expect(session.view()).toMatchObject({ isRoundOpen: false, round: 1, handedIn: 5, needed: 5, may: { close: false, reopen: true } });
    expect(saysNow(session)).toEqual([['not-yet', true]]);
    expect(isReleased(session.view().picture)).toBe(true);
  });

  it('takes in those who come late, and keeps the picture until there are five of them', () => {
    const session = begun();
    sendAll(session, [...sheets(0, 6).map(handIn), { type: 'round.closed' }, ...sheets(100, 104, 4).map(handIn)]);
    expect(session.view()).toMatchObject({ handedIn: 10, late: 4, needed: 1, isRoundOpen: false });
    sendAll(session, [{ type: 'round.opened' }, { type: 'round.closed' }]);
    expect(saysNow(session)).toEqual([['not-yet', false]]);
    expect(session.view()).toMatchObject({ round: 2, late: 0, needed: 1 });
    sendAll(session, [{ type: 'round.opened' }, handIn(sheetOf(scanPlan, strength, 104)), { type: 'round.closed' }]);
    expect(saysNow(session)).toEqual([['differ', true]]);
    expect(session.view()).toMatchObject({ round: 3, late: 0, needed: 5 });
  });

  it('takes each sheet once', () => {
    const session = begun();
    const [sheet] = sheets(0, 1);
    sendAll(session, [handIn(sheet!)]);
    expect([session.send(handIn(sheet!), at), session.refusal()?.code]).toEqual([false, 'E_GROUP_TWICE']);
    expect(session.view().handedIn).toBe(1);
  });

  it('takes nothing that is not what the code says', () => {
    const session = begun();
    const [sheet] = sheets(0, 1);
    expect([session.send({ ...handIn(sheet!), bands: {} } as GroupEvent, at), session.refusal()?.code]).toEqual([false, 'E_CODE_MISTYPED']);
    expect([session.send(handIn(sheetOf({ ...scanPlan, tag: 6 }, strength, 1)), at), session.refusal()?.code]).toEqual([false, 'E_CODE_OTHER_SESSION']);
    expect([session.send({ ...handIn(sheet!), id: 'abc' } as GroupEvent, at), session.refusal()?.code]).toEqual([false, 'E_EVENT_SHAPE']);
    expect([session.send({ type: 'nothing' } as unknown as GroupEvent, at), session.refusal()?.code]).toEqual([false, 'E_EVENT_SHAPE']);
    expect(session.record().body.journal).toEqual([]);
  });

  it('lists what comes in for the trainer, and tells a listener', () => {
    const session = begun();
    const heard = vi.fn<() => void>();
    const stop = session.subscribe(heard);
    const [one, two] = sheets(0, 2);
    session.send({ ...handIn(one!), way: 'paper' } as GroupEvent, '2026-03-02T18:41:00Z');
    session.send(handIn(one!), at);
    expect(heard).toHaveBeenCalledTimes(1);
    expect(session.view().sheets).toEqual([{ id: one!.id, number: 1, way: 'paper', at: '2026-03-02T18:41:00Z' }]);
    expect(session.view()).toBe(session.view());
    stop();
    session.send(handIn(two!), 'x'.repeat(100));
    expect(heard).toHaveBeenCalledTimes(1);
    expect(session.view().sheets[1]?.at).toBe(at);
  });

  it('talks over what most are not at yet, then where people differ, three at most', () => {
    const plan: SessionPlan = { ...rolesPlan, competencies: rolesPlan.competencies.slice(0, 5) };
    const session = begun(plan);
    const [low, high] = [{ band: 'starting', reaches: false }, { band: 'strong', reaches: true }];
    const says = ['most', 'differ', 'not-yet', 'differ', 'not-yet'];
    const all = Array.from({ length: 6 }, (_, person) => Object.fromEntries(plan.competencies.map((id, i) => {
      const strong = says[i] === 'most' ? 6 : says[i] === 'differ' ? 3 : 0;
      return [id, person < strong ? high : low];
    })));
    sendAll(session, all.map((bands, i): GroupEvent => ({ type: 'sheet.handedIn', id: codeOf(plan, bands, i), bands, way: 'turn' })));
    sendAll(session, [{ type: 'round.closed' }]);
    const { focus, differ, prompts, picture } = session.view();
    const [, second, third, fourth, fifth] = plan.competencies;
    expect(picture?.competencies.map(({ sentence }) => sentence)).toEqual(says);
    expect(focus).toEqual([third, fifth, second]);
    expect(differ).toEqual([second, fourth]);
    expect(prompts).toHaveLength(5);
  });

  it('counts hands, and shows the reasons only after that', () => {
    const session = begun();
    expect([session.send({ type: 'rationale.shown', scenario: 'sj1' }, at), session.refusal()?.code]).toEqual([false, 'E_GROUP_VOTE_FIRST']);
    expect([session.send({ type: 'vote.counted', scenario: 'nothing', counts: {} }, at), session.refusal()?.code]).toEqual([false, 'E_GROUP_SITUATION']);
    expect([session.send({ type: 'vote.counted', scenario: 'sj1', counts: { z: 1 } }, at), session.refusal()?.code]).toEqual([false, 'E_GROUP_SITUATION']);
    expect([session.send({ type: 'vote.counted', scenario: 'sj1', counts: { a: -1 } }, at), session.refusal()?.code]).toEqual([false, 'E_EVENT_SHAPE']);
    sendAll(session, [{ type: 'vote.counted', scenario: 'sj1', counts: { a: 3, b: 9 } }, { type: 'vote.counted', scenario: 'sj1', counts: { a: 4, b: 9 } }]);
    expect(session.view().votes).toEqual([{ scenario: 'sj1', counts: { a: 4, b: 9 }, rationaleShown: false }]);
    sendAll(session, [{ type: 'rationale.shown', scenario: 'sj1' }]);
    expect(session.view().votes[0]?.rationaleShown).toBe(true);
  });

  it('keeps what was agreed', () => {
    const session = begun();
    const first = { id: 'a', text: 'Walk round the ward', action: actionsOffered(scanPlan, frameworks, 'brokering')[0]?.id ?? '', for: 'brokering', to: 'group', owner: '' } as const;
    sendAll(session, [{ type: 'action.added', ...first }, { type: 'action.added', id: 'b', text: 'Ask for a list of contacts', to: 'organisation', owner: 'Ann', by: '2026-05-01' }]);
    expect([session.send({ type: 'action.added', ...first }, at), session.refusal()?.code]).toEqual([false, 'E_GROUP_ACTION']);
    expect([session.send({ type: 'action.added', ...first, id: 'c', action: 'da999' }, at), session.refusal()?.code]).toEqual([false, 'E_GROUP_ACTION']);
    expect([session.send({ type: 'action.changed', ...first, for: 'nothing' }, at), session.refusal()?.code]).toEqual([false, 'E_GROUP_SKILL']);
    expect([session.send({ type: 'action.removed', id: 'c' }, at), session.refusal()?.code]).toEqual([false, 'E_GROUP_ACTION']);
    expect([session.send({ type: 'action.added', ...first, id: 'c', text: ' ' }, at), session.refusal()?.code]).toEqual([false, 'E_EVENT_SHAPE']);
    expect([session.send({ type: 'action.added', ...first, id: 'c', by: '2026-02-30' }, at), session.refusal()?.code]).toEqual([false, 'E_EVENT_SHAPE']);
    sendAll(session, [{ type: 'action.changed', ...first, owner: 'Bob' }, { type: 'action.removed', id: 'b' }]);
    expect(session.view().actions).toEqual([{ ...first, owner: 'Bob' }]);
  });

  it('ends, and then takes nothing but that a sheet is taken back', () => {
    const session = begun();
    const [sheet] = sheets(0, 1);
    sendAll(session, [handIn(sheet!), { type: 'step.begun', step: 'pairs' }, { type: 'session.ended' }]);
    expect(session.view()).toMatchObject({ ended: true, isRoundOpen: false, may: { close: false, reopen: false } });
    expect(session.view().script.some(({ running }) => running)).toBe(false);
    for (const event of [handIn(sheetOf(scanPlan, strength, 9)), { type: 'round.opened' }, { type: 'session.ended' }] as const) {
      expect([session.send(event, at), session.refusal()?.code]).toEqual([false, 'E_GROUP_ENDED']);
    }
    sendAll(session, [{ type: 'sheet.takenBack', id: sheet!.id }]);
    expect(session.view().handedIn).toBe(0);
  });

  it('is not begun as what could not be opened again', () => {
    expect(() => startGroupSession({ ...scanPlan, tag: 200 }, { at })).toThrow(expect.objectContaining({ code: 'E_PLAN' }));
    expect(() => startGroupSession(scanPlan, { at, people: 0.5 })).toThrow(expect.objectContaining({ code: 'E_SHAPE' }));
    expect(() => startGroupSession(scanPlan, { at: '' })).toThrow(expect.objectContaining({ code: 'E_SHAPE' }));
  });
});

describe('a sheet that is taken back', () => {
  it('is gone from the table and from the record, with everything it said', () => {
    const session = begun();
    const [sheet, ...others] = sheets(0, 6, 1);
    sendAll(session, [handIn(sheet!), ...others.map(handIn), { type: 'round.closed' }, { type: 'sheet.takenBack', id: sheet!.id }]);
    const text = canonicalJson(session.record());
    expect(text).not.toContain(sheet!.id);
    expect(text).not.toContain('strength');
    expect(session.view()).toMatchObject({ handedIn: 5 });
    expect(session.view().sheets.map(({ id, number }) => [id, number])).toEqual(others.map(({ id }, i) => [id, i + 2]));
    // What was shown stays as it was shown.
    expect(saysNow(session)).toEqual([['not-yet', true]]);
    expect(takenUp(session.record()).view()).toEqual(session.view());
  });

  it('is not counted again once it was counted; before that it may come back', () => {
    const session = begun();
    const [first, ...others] = sheets(0, 6);
    sendAll(session, [handIn(first!), { type: 'sheet.takenBack', id: first!.id }, handIn(first!), ...others.map(handIn), { type: 'round.closed' }, { type: 'sheet.takenBack', id: first!.id }]);
    for (const each of [session, takenUp(session.record())]) expect([each.send(handIn(first!), at), each.refusal()?.code]).toEqual([false, 'E_GROUP_TAKEN_BACK']);
    expect([session.send({ type: 'sheet.takenBack', id: first!.id }, at), session.refusal()?.code]).toEqual([false, 'E_GROUP_NO_SHEET']);
  });

  it('leaves a mark that fits every set of answers', () => {
    // Of all the codes with one set of answers, some have the same mark as any other.
    const mark = markOf(sheetOf(scanPlan, strength, 7).id);
    for (const band of [strength, toDevelop, { choice: 'notImportant' }, undefined]) {
      expect(Array.from({ length: 20_000 }, (_, nonce) => nonce).some((nonce) => markOf(sheetOf(scanPlan, band, nonce).id) === mark)).toBe(true);
    }
  }, patience);
});

describe('the record of a session', () => {
  it('happens again as it happened, whatever was sent, at any moment', () => {
    let taken = 0;
    holds(150, fc.property(anyPlan.chain((plan) => fc.tuple(fc.constant(plan), anyEvening(plan))), ([plan, events]) => {
      const session = begun(plan, 14);
      for (const event of events) {
        const before = session.view();
        const isTaken = session.send(event, at);
        expect(session.view() === before).toBe(!isTaken);
        taken += Number(isTaken);
      }
      const record = session.record();
      const again = takenUp(JSON.parse(JSON.stringify(record)));
      expect(again.view()).toEqual(session.view());
      expect(again.record()).toEqual(record);
      expect(record.body.journal.map(({ seq }) => seq)).toEqual(record.body.journal.map((_, i) => i + 1));
      expect(isReleased(again.view().picture)).toBe(again.view().round > 0);
    }));
    expect(taken).toBeGreaterThan(1_000);
  }, patience);

  it('is taken up where the sets it took situations and actions from are not at hand', () => {
    const session = begun();
    sendAll(session, [
      { type: 'vote.counted', scenario: 'sj1', counts: { a: 4 } }, { type: 'rationale.shown', scenario: 'sj1' },
      { type: 'action.added', id: 'a', text: 'Meet again', action: actionsOffered(scanPlan, frameworks, 'brokering')[0]?.id ?? '', for: 'brokering', to: 'group', owner: '' },
    ]);
    const read = takeUpGroupSession([scanPlan.framework], session.record());
    expect(read.ok && read.session.view()).toEqual(session.view());
  });

  it('goes on as it would have gone on', () => {
    holds(60, fc.property(anyPlan.chain((plan) => fc.tuple(fc.constant(plan), anyEvening(plan), fc.nat())), ([plan, events, where]) => {
      const whole = begun(plan);
      let resumed = begun(plan);
      events.forEach((event, i) => {
        if (i === where % events.length) resumed = takenUp(resumed.record());
        expect(resumed.send(event, at)).toBe(whole.send(event, at));
      });
      expect(resumed.record()).toEqual(whole.record());
    }));
  }, patience);

  it('shows what a room shows of the same sheets, round by round', () => {
    holds(80, fc.property(anyPlan.chain((plan) => fc.tuple(fc.constant(plan), fc.array(anyBands(plan), { minLength: 5, maxLength: 24 }), fc.array(fc.nat({ max: 8 }), { minLength: 1, maxLength: 5 }))), ([plan, all, sizes]) => {
      const session = begun(plan);
      let room = openRoom(session.view().picture?.competencies.map(({ id }) => id) ?? plan.framework.competencies.map(({ id }) => id).filter((id) => plan.competencies.includes(id)));
      let next = 0;
      for (const size of [5, ...sizes]) {
        for (const bands of all.slice(next, next + size)) session.send({ type: 'sheet.handedIn', id: codeOf(plan, bands, next++), bands, way: 'qr' }, at);
        session.send({ type: 'round.opened' }, at);
        if (!session.send({ type: 'round.closed' }, at)) continue;
        const closed = closeRound(room, session.view().sheets.map(({ id }) => roomSheetFrom(plan, readOf(plan, id))));
        ({ room } = closed);
        expect(session.view().picture).toEqual(closed.picture);
      }
    }));
  }, patience);

  it('is known to be damaged by every single bit', () => {
    const session = begun({ ...scanPlan, competencies: ['brokering'] }, 9);
    const { plan } = session;
    const [first, second] = [sheetOf(plan, strength, 1), sheetOf(plan, toDevelop, 2)];
    sendAll(session, [
      handIn(first), handIn(second), { type: 'sheet.takenBack', id: first.id }, { type: 'action.added', id: 'a', text: 'Cwrdd eto ŵ\nyn y gwanwyn', to: 'group', owner: 'Siân' },
    ]);
    const text = canonicalJson(session.record());
    const bytes = new TextEncoder().encode(text);
    const seen: number[] = [];
    for (let bit = 0; bit < bytes.length * 8; bit++) {
      const changed = Uint8Array.from(bytes, (byte, i) => (i === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte));
      const parsed = parseJson(new TextDecoder().decode(changed));
      if (parsed.ok && takeUpGroupSession(frameworks, parsed.value).ok) seen.push(bit);
    }
    expect([bytes.length > 700, seen]).toEqual([true, []]);
  }, patience);

  it('is refused where it says that something was shown which its sheets do not say', () => {
    const session = begun();
    sendAll(session, [...sheets(0, 6, 6).map(handIn), { type: 'round.closed' }]);
    const forged = (said: string) => {
      const { seal: _seal, ...unsealed } = session.record();
      const journal = unsealed.body.journal.map((entry) => (entry.event.type === 'round.closed' ? { ...entry, event: { ...entry.event, shown: entry.event.shown.map((each) => ({ ...each, said })) } } : entry));
      const changed = { ...unsealed, body: { ...unsealed.body, journal } };
      return takeUpGroupSession(frameworks, { ...changed, seal: hashOf(changed) });
    };
    expect(['most', 'differ', 'not-yet'].map((said) => forged(said).ok)).toEqual([true, false, false]);
    // Of one that was taken back nobody knows any more; the others still say that most do.
    sendAll(session, [{ type: 'sheet.takenBack', id: session.view().sheets[0]?.id ?? '' }]);
    expect(['most', 'differ', 'not-yet'].map((said) => forged(said).ok)).toEqual([true, false, false]);
  });

  it('is refused where it is something else, newer, of other questions, or could not have happened', () => {
    const session = begun();
    sendAll(session, [...sheets(0, 6).map(handIn), { type: 'round.closed' }, { type: 'sheet.takenBack', id: sheets(0, 1)[0]!.id }]);
    const record = session.record();
    const resealed = (change: Partial<GroupRecord>): GroupRecord => {
      const { seal: _seal, ...unsealed } = { ...record, ...change };
      return { ...unsealed, seal: hashOf(unsealed) };
    };
    const inJournal = (change: (journal: GroupRecord['body']['journal']) => GroupRecord['body']['journal']): GroupRecord => resealed({ body: { ...record.body, journal: change(record.body.journal) } });
    const codeOfRecord = (stored: unknown, of = frameworks): string => { const read = takeUpGroupSession(of, stored); return read.ok ? 'ok' : read.code; };
    expect(codeOfRecord(record)).toBe('ok');
    expect(codeOfRecord(null)).toBe('E_FORMAT');
    expect(codeOfRecord({ format: 'guildhall/attempt@1' })).toBe('E_FORMAT');
    expect(codeOfRecord({ ...record, format: 'guildhall/group-session@2' })).toBe('E_NEWER');
    expect(codeOfRecord({ ...record, body: { ...record.body, tag: 6 } })).toBe('E_DAMAGED');
    expect(codeOfRecord(record, [])).toBe('E_UNKNOWN_FRAMEWORK');
    expect(codeOfRecord(record, frameworks.map((framework) => ({ ...framework, version: '9.9.9' })))).toBe('E_VERSION');
    expect(codeOfRecord(record, frameworks.map((framework) => ({ ...framework, title: 'Other' })))).toBe('E_CONTENT_OTHER');
    expect(codeOfRecord(resealed({ body: { ...record.body, competencies: ['nothing'] } }))).toBe('E_PLAN_COMPETENCY');
    expect(codeOfRecord(resealed({ body: { ...record.body, other: 1 } as GroupRecord['body'] }))).toBe('E_SHAPE');
    expect(codeOfRecord({ ...record, body: undefined })).toBe('E_TYPE');
    expect(codeOfRecord(inJournal((journal) => journal.toSpliced(1, 1)))).toBe('E_JOURNAL');
    expect(codeOfRecord(inJournal((journal) => journal.map((entry) => ({ ...entry, seq: entry.seq + 1 }))))).toBe('E_JOURNAL');
    // An entry that is erased, and never taken back.
    expect(codeOfRecord(inJournal((journal) => journal.slice(0, -1)))).toBe('E_JOURNAL');
    // A picture of people who were not there.
    expect(codeOfRecord(inJournal((journal) => journal.map((entry) => (entry.event.type === 'round.closed'
      ? { ...entry, event: { ...entry.event, shown: entry.event.shown.map((each) => ({ ...each, sheets: each.sheets.map((seq) => seq + 20) })) } } : entry))))).toBe('E_JOURNAL');
  });
});

describe('a board of forty', () => {
  it('reads forty codes and closes the round well within one task of 50 ms', () => {
    const plan = rolesPlan;
    const all = fc.sample(anyBands(plan), { numRuns: 40, seed: 3 }).map((bands, i) => codeOf(plan, bands, i * 701));
    const times = Array.from({ length: 9 }, () => {
      const session = begun(plan);
      const start = performance.now();
      for (const code of all) {
        const read = readHandInCode(plan, code);
        if (read.ok) session.send({ type: 'sheet.handedIn', ...read.handedIn, way: 'code' }, at);
      }
      session.send({ type: 'round.closed' }, at);
      expect(session.view().picture?.competencies).toHaveLength(10);
      return performance.now() - start;
    }).sort((a, b) => a - b);
    expect(times[4]).toBeLessThan(50);
  });
});

function readOf(plan: SessionPlan, code: string) {
  const read = readHandInCode(plan, code);
  if (!read.ok) throw new Error(code);
  return read.handedIn;
}
