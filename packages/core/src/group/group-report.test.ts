import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holds, patience, runs } from '../../test/support/holds.ts';
import { chance } from '../cohort/made-up-sheets.ts';
import { addSheet, emptySummary } from '../cohort/add-sheet.ts';
import { figuresOf } from '../cohort/figures-of.ts';
import { toCohortMarkdown } from '../cohort/formats/markdown.ts';
import { frameworks } from '../frameworks/index.ts';
import { hashOf } from '../json/hash.ts';
import { isReleased } from '../privacy/index.ts';
import { answersOf } from '../scoring/made-up-answers.ts';
import { bandsOffered } from './band-symbols.ts';
import { countsOf, figuresFrom } from './figures-from.ts';
import type { GroupRecord } from './group-record.ts';
import { startGroupSession, takeUpGroupSession, type GroupSession } from './group-session.ts';
import { codeOf } from './hand-in-code.ts';
import type { HandedBand } from './handed-in.ts';
import { anyBands, handIn, rolesPlan, scanPlan, sheetOf } from '../../test/support/made-up-session.ts';
import { groupReportText } from './report-text.ts';
import { groupReport } from './report-of-group.ts';
import type { SessionPlan } from './session-plan.ts';

const at = '2026-03-02T20:00:00Z';
const onePlan: SessionPlan = { ...rolesPlan, competencies: ['brokering'] };

/** A session in which so many handed in each of these. */
function sessionOf(plan: SessionPlan, ...said: readonly (readonly [HandedBand | undefined, number])[]): GroupSession {
  const session = startGroupSession(plan, { at, frameworks });
  let nonce = 0;
  for (const [band, people] of said) for (let i = 0; i < people; i++) expect(session.send(handIn(sheetOf(plan, band, nonce++)), at)).toBe(true);
  return session;
}

const [notYet, starting, nearly, doing, strong] = bandsOffered(rolesPlan.framework);
const reportsIn = (record: GroupRecord): number => record.body.journal.filter(({ event }) => event.type === 'report.made').length;

describe('a report of a session', () => {
  it('takes ten people', () => {
    const session = sessionOf(scanPlan, [{ choice: 'strength' }, 9]);
    expect(session.view().may.report).toBe(false);
    expect(() => groupReport(session, at)).toThrow(expect.objectContaining({ rule: 'minimum-group' }));
    session.send(handIn(sheetOf(scanPlan, { choice: 'strength' }, 99)), at);
    expect(session.view().may.report).toBe(true);
    expect(groupReport(session, at)).toMatchObject({ n: 10, content: 'draft' });
  });

  it('of fourteen says how many there were, and of bands which side half of them are on', () => {
    const report = groupReport(sessionOf(onePlan, [starting, 9], [strong, 5]), at);
    expect(report).toMatchObject({ n: 14, competencies: [{ id: 'brokering', n: 14, share: 'hidden', halfBelow: true, counts: 'hidden' }] });
    expect(groupReportText(report, 'en')).toContain('- Half of the people or more are not there yet.');
  });

  it('of more people gives the share, where at least ten are on either side, and never counts of bands', () => {
    const report = groupReport(sessionOf(onePlan, [notYet, 4], [starting, 6], [nearly, 3], [doing, 12], [strong, 3]), at);
    expect(report.competencies[0]).toMatchObject({ n: 28, share: { share: 15 / 28 }, halfBelow: false, counts: 'hidden' });
    expect(groupReportText(report, 'en')).toContain('- 54 in 100 people get there. Chance alone could make that 36 to 70.');
    expect(groupReport(sessionOf(onePlan, [starting, 2], [doing, 14], [strong, 12]), at).competencies[0]).toMatchObject({ share: 'hidden', counts: 'hidden' });
  });

  it('of a scan gives what a report on a cohort gives of the same choices', () => {
    holds(60, fc.property(fc.array(anyBands(scanPlan), { minLength: 10, maxLength: 40 }), (all) => {
      const sheets = all.map((bands, i) => ({ id: codeOf(scanPlan, bands, i), bands }));
      const summary = all.reduce((sum, bands) => addSheet(scanPlan.framework, sum, answersOf({
        responses: Object.fromEntries(Object.entries(bands).flatMap(([id, band]) => ('choice' in band ? [[id, { choice: band.choice }]] : []))),
      })), emptySummary(scanPlan.framework));
      expect(figuresFrom(scanPlan, countsOf(scanPlan, sheets))).toEqual(figuresOf(scanPlan.framework, summary));
    }));
    const report = groupReport(sessionOf(scanPlan, [{ choice: 'strength' }, 20], [{ choice: 'toDevelop' }, 20]), at);
    expect(report.competencies[0]?.n).toBe(40);
  });

  it('prints no count and no share under ten, whatever was handed in', () => {
    let shown = 0;
    holds(80, fc.property(fc.constantFrom(onePlan, scanPlan).chain((plan) => fc.tuple(fc.constant(plan), fc.array(anyBands(plan), { minLength: 10, maxLength: 40, size: 'max' }))), ([plan, all]) => {
      const session = startGroupSession(plan, { at });
      all.forEach((bands, i) => session.send({ type: 'sheet.handedIn', id: codeOf(plan, bands, i), bands, way: 'file' }, at));
      const people = groupReport(session, at).competencies.flatMap(({ n, share, counts }) => [
        n, ...(counts === 'hidden' ? [] : counts.map(({ count }) => count)),
        ...(share === 'hidden' || n === 'hidden' ? [] : plan === onePlan ? [Math.round(share.share * n), Math.round(n - share.share * n)] : [Math.round(share.share * n)]),
      ]).filter((count) => count !== 'hidden');
      shown += people.length;
      expect(people.filter((count) => count < 10)).toEqual([]);
    }));
    expect(shown).toBeGreaterThan(10);
  }, patience);

  it('never shows levels of bands, whatever was handed in: the rules for reports see that a share would tell them', () => {
    const next = chance(5);
    for (let time = 0; time < runs(200); time++) {
      const people = Array.from({ length: 10 + Math.floor(next() * 31) }, () => Math.floor(next() ** 2 * 6));
      const session = sessionOf(onePlan, ...bandsOffered(onePlan.framework).map((band, i) => [band, people.filter((own) => own === i).length] as const));
      groupReport(session, at);
      const released = session.record().body.journal.flatMap(({ event }) => (event.type === 'report.made' ? event.released.questions : []));
      expect(released.map(({ levels, quartiles }) => [levels, quartiles])).toEqual([['hidden', 'hidden']]);
    }
  });

  it('stands where too few have come or gone since, so that no two reports tell what neither does', () => {
    const session = sessionOf(onePlan, [starting, 12], [strong, 14]);
    const first = groupReport(session, at);
    session.send({ type: 'sheet.takenBack', id: session.view().sheets[0]?.id ?? '' }, at);
    const again = groupReport(session, at);
    expect(again).toEqual(first);
    expect([session.view().handedIn, again.n, reportsIn(session.record())]).toEqual([25, 26, 1]);
  });

  it('is made anew once enough have come', () => {
    const session = sessionOf(onePlan, [starting, 12], [strong, 14]);
    groupReport(session, at);
    for (let i = 0; i < 9; i++) session.send(handIn(sheetOf(onePlan, i % 2 ? strong : starting, 500 + i)), at);
    expect([groupReport(session, at).n, reportsIn(session.record())]).toEqual([26, 1]);
    for (let i = 9; i < 30; i++) session.send(handIn(sheetOf(onePlan, i % 2 ? strong : starting, 500 + i)), at);
    expect([groupReport(session, at).n, reportsIn(session.record())]).toEqual([56, 2]);
  });

  it('stands for good once somebody in it took a sheet back, and no longer says what it was made from', () => {
    const session = sessionOf(scanPlan, [{ choice: 'strength' }, 12], [{ choice: 'toDevelop' }, 14]);
    const first = groupReport(session, at);
    const made = (record: GroupRecord) => record.body.journal.flatMap(({ event }) => (event.type === 'report.made' ? [event] : []));
    expect(made(session.record())[0]?.counts).toBeDefined();
    session.send(handIn(sheetOf(scanPlan, { choice: 'strength' }, 400)), at);
    // Who came after the report is not in it.
    session.send({ type: 'sheet.takenBack', id: sheetOf(scanPlan, { choice: 'strength' }, 400).id }, at);
    expect(made(session.record())[0]?.counts).toBeDefined();
    session.send({ type: 'sheet.takenBack', id: session.view().sheets[0]?.id ?? '' }, at);
    expect(made(session.record())[0]?.counts).toBeUndefined();
    expect(made(session.record())[0]?.released.people).toBe(26);
    for (let i = 0; i < 30; i++) session.send(handIn(sheetOf(scanPlan, { choice: i % 2 ? 'strength' : 'toDevelop' }, 500 + i)), at);
    const again = takeUpGroupSession(frameworks, JSON.parse(JSON.stringify(session.record())));
    for (const each of [session, again.ok ? again.session : null]) {
      const report = each && groupReport(each, at);
      expect(report).toEqual(first);
      expect(isReleased(report)).toBe(true);
      expect(each && reportsIn(each.record())).toBe(1);
    }
  });

  it('is refused in a record whose counts are not those of its sheets, or are missing though nobody has gone, or whose report nobody could have made', () => {
    const session = sessionOf(scanPlan, [{ choice: 'strength' }, 12], [{ choice: 'toDevelop' }, 14]);
    groupReport(session, at);
    const changed = (record: GroupRecord, change: (event: Extract<GroupRecord['body']['journal'][number]['event'], { type: 'report.made' }>) => object) => {
      const { seal: _seal, ...unsealed } = record;
      const journal = unsealed.body.journal.map((entry) => (entry.event.type === 'report.made' ? { ...entry, event: { ...entry.event, ...change(entry.event) } } : entry));
      const forged = { ...unsealed, body: { ...unsealed.body, journal } };
      return takeUpGroupSession(frameworks, JSON.parse(JSON.stringify({ ...forged, seal: hashOf(forged) })));
    };
    const [some] = scanPlan.competencies;
    expect(changed(session.record(), () => ({}))).toMatchObject({ ok: true });
    expect(changed(session.record(), ({ counts }) => ({ counts: { ...counts, [some ?? '']: [13, 13, 0, 0] } }))).toMatchObject({ ok: false, code: 'E_JOURNAL' });
    session.send({ type: 'sheet.takenBack', id: session.view().sheets[0]?.id ?? '' }, at);
    expect(changed(session.record(), () => ({}))).toMatchObject({ ok: true });
    const nine = ({ released }: { readonly released: { readonly people: number; readonly questions: readonly object[] } }) => (
      { released: { ...released, questions: released.questions.map((question) => ({ ...question, choices: [17, 9, 'hidden', 'hidden'] })) } });
    expect(changed(session.record(), nine)).toMatchObject({ ok: false, code: 'E_JOURNAL' });
  });

  it('is the same when the session is taken up again, also after somebody took a sheet back', () => {
    const session = sessionOf(onePlan, [starting, 12], [strong, 14]);
    const report = groupReport(session, at);
    session.send({ type: 'sheet.takenBack', id: session.view().sheets[3]?.id ?? '' }, at);
    const read = takeUpGroupSession(frameworks, JSON.parse(JSON.stringify(session.record())));
    expect(read.ok && groupReport(read.session, at)).toEqual(report);
    expect(read.ok && read.session.record()).toEqual(session.record());
  });

  it('is refused in a record that says more was shown than could have been', () => {
    const session = sessionOf(onePlan, [starting, 12], [strong, 2]);
    groupReport(session, at);
    const { seal: _seal, ...unsealed } = session.record();
    const journal = unsealed.body.journal.map((entry) => (entry.event.type === 'report.made'
      ? { ...entry, event: { ...entry.event, released: { ...entry.event.released, questions: entry.event.released.questions.map((question) => ({ ...question, reaching: 2 })) } } } : entry));
    const forged = { ...unsealed, body: { ...unsealed.body, journal } };
    expect(takeUpGroupSession(frameworks, { ...forged, seal: hashOf(forged) })).toMatchObject({ ok: false, code: 'E_JOURNAL' });
  });

  it('can say all that its own rules allow until somebody comes or goes after the board has spoken', () => {
    const session = sessionOf(scanPlan, [{ choice: 'strength' }, 9]);
    const may = () => { const { report, reportInFull } = session.view().may; return [report, reportInFull]; };
    expect(may()).toEqual([false, false]);
    session.send(handIn(sheetOf(scanPlan, { choice: 'toDevelop' }, 500)), at);
    expect(may()).toEqual([true, true]);
    session.send({ type: 'round.closed' }, at);
    expect(may()).toEqual([true, true]);
    session.send(handIn(sheetOf(scanPlan, { choice: 'toDevelop' }, 501)), at);
    expect(may()).toEqual([true, false]);
    // Whoever came late and is gone again was in no picture.
    session.send({ type: 'sheet.takenBack', id: session.view().sheets.at(-1)?.id ?? '' }, at);
    expect(may()).toEqual([true, true]);
    session.send({ type: 'sheet.takenBack', id: session.view().sheets[0]?.id ?? '' }, at);
    session.send(handIn(sheetOf(scanPlan, { choice: 'toDevelop' }, 502)), at);
    expect(may()).toEqual([true, false]);
  });

  it('is printed only as it was released, in either language', () => {
    const report = groupReport(sessionOf(scanPlan, [{ choice: 'strength' }, 15], [{ choice: 'toDevelop' }, 15]), at);
    expect(isReleased(report)).toBe(true);
    const copy = { ...report } as typeof report;
    expect(() => groupReportText(copy, 'en')).toThrow(expect.objectContaining({ rule: 'unreleased' }));
    expect(() => toCohortMarkdown('en', report as never)).toThrow();
    for (const language of ['en', 'cy'] as const) {
      const text = groupReportText(report, language);
      expect(text).toMatch(/^[^\r\n]+\r\n\r\n/);
      expect(text).not.toMatch(/\{|\}|undefined|NaN/);
    }
    const one = groupReportText(groupReport(sessionOf(onePlan, [strong, 10]), at), 'en');
    expect(one.split('\r\n').slice(-5)).toEqual([
      'Nothing can be shown of these skills. The group is too small or too much of one mind, or some came or went after the board spoke.',
      '- Bringing people together to agree', '', 'For a fuller report, close the round once everybody is in, and make the report then.', '',
    ]);
  });
});
