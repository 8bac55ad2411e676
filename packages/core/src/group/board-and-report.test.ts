import { describe, expect, it } from 'vitest';
import { handIn, rolesPlan, scanPlan, sheetOf } from '../../test/support/made-up-session.ts';
import { patience, runs } from '../../test/support/holds.ts';
import { randomFrom } from '../attack/random.ts';
import { releaseReport } from '../privacy/release-report.ts';
import type { ReleasedQuestion } from '../privacy/released-figures.ts';
import { sentenceOf, type Said } from '../privacy/room-sentence.ts';
import { bandsOffered } from './band-symbols.ts';
import { figuresFrom } from './figures-from.ts';
import { startGroupSession, type GroupSession } from './group-session.ts';
import { heldBack } from './held-back.ts';
import type { SessionPlan } from './session-plan.ts';
import { sayableInReport } from './told-together.ts';

// Somebody who saw who came when has the board and the report, and tries every way in which both could have come about.

const at = '2026-03-02T20:00:00Z';
const skill = 'brokering';
const bands: SessionPlan = { ...rolesPlan, competencies: [skill] };
const scan: SessionPlan = { ...scanPlan, competencies: [skill] };

/** Whether so many of `people` reaching is what was released. Written by itself, from what a reader sees. */
function fits(plan: SessionPlan, { reaching, halfShort, choices }: ReleasedQuestion, people: number, reach: number): boolean {
  if (plan === scan && choices !== undefined) {
    const [strong = 'hidden', develop = 'hidden', know = 'hidden'] = choices;
    const others = (develop === 'hidden' ? 0 : develop) + (know === 'hidden' ? 0 : know);
    if (strong !== 'hidden') return reach === strong;
    return develop !== 'hidden' && know !== 'hidden' ? reach === people - others : reach <= people - others;
  }
  if (reaching !== 'hidden') return reach === reaching;
  return halfShort === 'hidden' || 2 * (people - reach) >= people === halfShort;
}

interface Seen { readonly ids: readonly number[]; readonly fits: (reach: number) => boolean }

/** Of how many groups that came together it is certain that all of them reach, or none. */
function pinned(seen: readonly Seen[]): number {
  const patterns = new Map<string, number>();
  for (const id of new Set(seen.flatMap(({ ids }) => ids))) {
    const pattern = seen.map(({ ids }) => Number(ids.includes(id))).join('');
    patterns.set(pattern, (patterns.get(pattern) ?? 0) + 1);
  }
  const groups = [...patterns];
  const lows = groups.map(([, size]) => size);
  const highs = groups.map(() => 0);
  const walk = (reach: readonly number[]): void => {
    const group = groups[reach.length];
    if (group !== undefined) {
      for (let each = 0; each <= group[1]; each++) walk([...reach, each]);
      return;
    }
    if (!seen.every((one, i) => one.fits(reach.reduce((sum, each, j) => sum + (groups[j]?.[0][i] === '1' ? each : 0), 0)))) return;
    reach.forEach((each, i) => {
      lows[i] = Math.min(lows[i] ?? 0, each);
      highs[i] = Math.max(highs[i] ?? 0, each);
    });
  };
  walk([]);
  return groups.filter(([, size], i) => lows[i] === size || highs[i] === 0).length;
}

const upTo = (count: number): readonly number[] => Array.from({ length: count }, (_, i) => i);

/** Every board of the first so many and every report of all of them: how many there are, how many say something, and how many tell of the late. */
function everyEvening(people: number, isHeld: boolean): { readonly says: number; readonly tells: number } {
  const offered = bandsOffered(bands.framework);
  const target = offered.findIndex((band) => 'reaches' in band && band.reaches);
  let [says, tells] = [0, 0];
  for (let first = 5; first < people; first++) {
    for (const said of ['most', 'differ', 'not-yet'] as const) {
      const competency = { id: skill, pictures: [{ said, ids: upTo(first).map(String) }], counted: {} };
      const sayable = isHeld ? sayableInReport(bands.framework, competency, [], upTo(people).map(String)) : 'all';
      for (let early = 0; early <= first; early++) {
        if (sentenceOf(early, first) !== said) continue;
        for (let late = 0; late <= people - first; late++) {
          const reach = early + late;
          const counts = offered.map((_, i) => (i === target ? reach : i === 0 ? people - reach : 0));
          const { released } = releaseReport(figuresFrom(bands, { people, counts: { [skill]: counts } }));
          const [question] = heldBack(released, { [skill]: sayable }).questions;
          if (question === undefined) throw new Error('the report has no skill');
          const board: Seen = { ids: upTo(first), fits: (number) => sentenceOf(number, first) === said };
          const isShown = question.reaching !== 'hidden' || question.halfShort !== 'hidden';
          says += Number(isShown);
          if (isShown) tells += Number(pinned([board, { ids: upTo(people), fits: (number) => fits(bands, question, people, number) }]) > 0);
        }
      }
    }
  }
  return { says, tells };
}

/** One evening in a session: people come, rounds close and reports are made, in any order; what all of it tells of a skill. */
function evening(plan: SessionPlan, seed: number): { readonly told: number; readonly said: number } {
  const random = randomFrom(seed);
  const session = startGroupSession(plan, { at });
  const [yes, no] = plan === scan ? [{ choice: 'strength' }, { choice: 'toDevelop' }] : [bandsOffered(plan.framework).at(-1), bandsOffered(plan.framework)[0]];
  const reach = random.oneOf([0.1, 0.3, 0.5, 0.7, 0.9]);
  const seen: Seen[] = [];
  const reported: number[] = [];
  let [nonce, reports] = [0, 0];
  const come = (people: number): void => {
    for (let i = 0; i < people; i++) session.send(handIn(sheetOf(plan, random.chance(reach) ? yes : no, nonce++)), at);
  };
  come(random.whole(5, 14));
  for (let step = 0; step < 5; step++) {
    if (random.chance(0.5)) {
      session.send({ type: 'round.opened' }, at);
      session.send({ type: 'round.closed' }, at);
      for (const { said, sheets } of lastClosing(session)) seen.push({ ids: sheets, fits: (number) => sentenceOf(number, sheets.length) === said });
    } else if (session.view().may.report) {
      session.report(at);
      const made = session.record().body.journal.flatMap(({ event }) => (event.type === 'report.made' ? [event] : []));
      const [question] = made.at(-1)?.released.questions ?? [];
      if (made.length > reports && question !== undefined) {
        const ids = session.record().body.journal.flatMap(({ seq, event }) => (event.type === 'sheet.handedIn' ? [seq] : []));
        seen.push({ ids, fits: (number) => fits(plan, question, ids.length, number) });
        reported.push(seen.length - 1);
      }
      reports = made.length;
    }
    come(random.oneOf([0, 1, 2, 4, 5, 9]));
    if (nonce > 34) break;
  }
  // Reports by themselves have rules of their own: what is asked here is what the board adds.
  return { told: pinned(seen.filter((_, i) => reported.includes(i))) > 0 ? 0 : pinned(seen), said: seen.length };
}

function lastClosing(session: GroupSession): readonly { readonly said: Said; readonly sheets: readonly number[] }[] {
  const event = session.record().body.journal.at(-1)?.event;
  return event?.type === 'round.closed' ? event.shown : [];
}

describe('a board and a report of one evening, read together', () => {
  it('tell of nobody who came late what they said, in every evening of 10 to 25 people with one picture', () => {
    for (const people of [10, 11, 12, 13, 14, 16, 18, 20, 25]) expect([people, everyEvening(people, true).tells]).toEqual([people, 0]);
  }, patience);

  it('would tell, did a report not know of the board; and still say something now', () => {
    expect(everyEvening(14, false).tells).toBeGreaterThan(0);
    expect(everyEvening(14, true).says).toBeGreaterThan(100);
  }, patience);

  it.each([['bands', bands], ['a scan', scan]] as const)('tell of nobody however people come, rounds close and reports are made, with %s', (_name, plan) => {
    let said = 0;
    for (let seed = 1; seed <= runs(300); seed++) {
      const found = evening(plan, seed);
      expect([seed, found.told]).toEqual([seed, 0]);
      said += found.said;
    }
    expect(said).toBeGreaterThan(runs(300));
  }, patience);

  it.each([[6, false], [9, true]] as const)('are looked at again when a round closes after a report: with %i more of twelve, the sentence is made: %s', (more, isMade) => {
    const session = startGroupSession(bands, { at });
    const [no, yes] = [bandsOffered(bands.framework)[0], bandsOffered(bands.framework).at(-1)];
    for (let i = 0; i < 12; i++) session.send(handIn(sheetOf(bands, i < 6 ? yes : no, i)), at);
    // Half of twelve or more fall short, so six at most get there. Were most of eighteen there, all six who came would be.
    expect(session.report(at).competencies[0]?.halfBelow).toBe(true);
    for (let i = 0; i < more; i++) session.send(handIn(sheetOf(bands, yes, 50 + i)), at);
    session.send({ type: 'round.closed' }, at);
    expect(session.view().picture?.competencies[0]?.renewed).toBe(isMade);
  });

  it('say all of a report where its people are those of the picture, nothing where one of them took a sheet back', () => {
    const reportOf = (change: (session: GroupSession) => void) => {
      const session = startGroupSession(scan, { at });
      for (let i = 0; i < 30; i++) session.send(handIn(sheetOf(scan, { choice: i < 18 ? 'strength' : 'toDevelop' }, i)), at);
      session.send({ type: 'round.closed' }, at);
      change(session);
      const [shown] = session.report(at).competencies;
      return shown?.counts;
    };
    expect(reportOf(() => {})).toMatchObject([{ count: 18 }, { count: 'hidden' }, { count: 'hidden' }, { count: 'hidden' }]);
    const nothing = [{ count: 'hidden' }, { count: 'hidden' }, { count: 'hidden' }, { count: 'hidden' }];
    expect(reportOf((session) => session.send({ type: 'sheet.takenBack', id: session.view().sheets[0]?.id ?? '' }, at))).toMatchObject(nothing);
    expect(reportOf((session) => session.send(handIn(sheetOf(scan, { choice: 'strength' }, 99)), at))).toMatchObject(nothing);
  });
});
