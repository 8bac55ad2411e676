import { describe, expect, it } from 'vitest';
import { patience, runs } from '../../test/support/holds.ts';
import { attackRoom } from '../attack/attack-room.ts';
import { attackRules } from '../attack/attack.ts';
import { leaks, type AttackFinding } from '../attack/findings.ts';
import { ourRules } from '../attack/our-rules.ts';
import { randomFrom, type Random } from '../attack/random.ts';
import type { Picture, RulesOnTrial, Said, Sheet } from '../attack/rules-on-trial.ts';
import { councillorQuickScan } from '../frameworks/index.ts';
import type { HandedBand, HandedIn } from './handed-in.ts';
import { startGroupSession, type GroupSession } from './group-session.ts';
import { handIn, sheetOf } from '../../test/support/made-up-session.ts';
import type { SessionPlan } from './session-plan.ts';

const at = '2026-03-02T18:30:00Z';
const skill = 'brokering';
const plan: SessionPlan = { framework: councillorQuickScan, competencies: [skill], tag: 9 };
const bandFor: Readonly<Record<Said, HandedBand | undefined>> = { reaches: { choice: 'strength' }, short: { choice: 'toDevelop' }, apart: { choice: 'notImportant' }, nothing: undefined };

/**
 * What the board of a whole session shows each time its round is closed. Who is gone from the table has taken the sheet back; who comes again
 * with the same sheet has a new code, which says the same.
 */
function boardOf(closings: readonly (readonly Sheet[])[]): readonly (Picture | null)[] {
  const session = startGroupSession(plan, { at });
  const onTable = new Map<number, HandedIn>();
  const sheetAt = new Map<string, number>();
  let [codes, entries, last] = [0, 0, [] as readonly number[]];
  session.subscribe(() => { entries += 1; });
  return closings.map((sheets): Picture | null => {
    for (const [sheet, { id }] of onTable) if (!sheets.some((each) => each.sheet === sheet)) {
      expect(session.send({ type: 'sheet.takenBack', id }, at)).toBe(true);
      onTable.delete(sheet);
    }
    for (const { sheet, said } of sheets) {
      if (onTable.has(sheet)) continue;
      const handedIn = nextCode(session, said, () => codes++);
      onTable.set(sheet, handedIn);
      sheetAt.set(String(entries), sheet);
    }
    session.send({ type: 'round.opened' }, at);
    const isClosed = session.send({ type: 'round.closed' }, at);
    const shown = session.view().picture?.competencies[0];
    if (!isClosed || shown === undefined || shown.sentence === 'too-few') return null;
    if (shown.renewed) last = session.record().body.journal.flatMap(({ event }) => (event.type === 'round.closed' ? event.shown : [])).at(-1)?.sheets ?? [];
    return { sentence: shown.sentence, isNew: shown.renewed, of: last.map((seq) => sheetAt.get(String(seq)) ?? -1) };
  });
}

function nextCode(session: GroupSession, said: Said, next: () => number): HandedIn {
  for (;;) {
    const sheet = sheetOf(plan, bandFor[said], next());
    // One code in a thousand has the mark of one that was taken back; then the person makes another.
    if (session.send(handIn(sheet), at)) return sheet;
    expect(session.refusal()?.code).toBe('E_GROUP_TAKEN_BACK');
  }
}

const throughASession: RulesOnTrial = { ...ourRules, name: 'a session', room: boardOf };

/** Fourteen people: two come late, one takes a sheet back (and may hand it in again), one types a code that is damaged and comes a round later. */
function evening(random: Random): readonly (readonly Sheet[])[] {
  const reach = random.oneOf([0.05, 0.3, 0.5, 0.7, 0.95]);
  const people: Sheet[] = Array.from({ length: 14 }, (_, person) => ({ person, sheet: person, said: random.chance(reach) ? 'reaches' : random.chance(0.1) ? 'nothing' : 'short' }));
  const [late, damaged, leaves] = [[12, 13], random.whole(0, 11), random.whole(0, 11)];
  const comesBack = random.chance(0.5);
  const here = (round: number): readonly Sheet[] => people.filter(({ person }) => {
    if (late.includes(person)) return round >= 1 + (person % 2);
    if (person === damaged && round === 0) return false;
    return person !== leaves || round === 0 || (comesBack && round >= 2);
  });
  // The first round may be closed as soon as there are five; then more come, in any number.
  const first = here(0).slice(0, random.whole(5, 12));
  const steps = [first, here(0), here(1), here(2), here(3)];
  return steps.filter((_, i) => i === 0 || random.chance(0.8));
}

/** An evening with more people and more coming and going than anybody would like. */
function restless(random: Random): readonly (readonly Sheet[])[] {
  const reach = random.oneOf([0.1, 0.3, 0.5, 0.7, 0.9]);
  const all: Sheet[] = Array.from({ length: random.whole(12, 40) }, (_, person) => ({ person, sheet: person, said: random.chance(reach) ? 'reaches' : 'short' }));
  let waiting = [...all];
  let table: Sheet[] = [];
  return Array.from({ length: random.whole(2, 7) }, () => {
    const [come, go] = [random.oneOf([5, 5, 6, 4, 9, 15]), random.oneOf([0, 0, 1, 1, 2])];
    const left = Array.from({ length: Math.min(go, table.length) }, () => table.splice(random.whole(0, table.length - 1), 1)).flat();
    table = [...table, ...waiting.slice(0, come)];
    // Who left comes back next time.
    waiting = [...left, ...waiting.slice(come)];
    return [...table];
  });
}

/** The same people at the same moments, who say something else. */
function otherwise(closings: readonly (readonly Sheet[])[], random: Random): readonly (readonly Sheet[])[] {
  const said = new Map(closings.flat().map((sheet) => [sheet.sheet, sheet.said === 'nothing' ? 'nothing' : random.chance(0.5) ? 'reaches' : 'short'] as const));
  return closings.map((sheets) => sheets.map((sheet) => ({ ...sheet, said: said.get(sheet.sheet) ?? sheet.said })));
}

function findingsIn(rules: RulesOnTrial, times: number, make: (random: Random) => readonly (readonly Sheet[])[]): { readonly tried: number; readonly kinds: readonly AttackFinding['kind'][] } {
  let tried = 0;
  const kinds: AttackFinding['kind'][] = [];
  for (let seed = 1; seed <= times; seed++) {
    const random = randomFrom(seed);
    const closings = make(random);
    const attempt = attackRoom(rules, closings, [otherwise(closings, random)]);
    tried += attempt.tried;
    kinds.push(...attempt.findings.map(({ kind }) => kind));
  }
  return { tried, kinds };
}

describe('what the board of a session shows, by somebody who saw everybody come and go', () => {
  it('tells nobody’s answer on an evening of fourteen: two late, one withdrawn, one damaged code', () => {
    const { tried, kinds } = findingsIn(throughASession, runs(300), evening);
    expect(tried).toBeGreaterThan(runs(300) * 10);
    expect(kinds.filter((kind) => leaks.includes(kind) || kind === 'told-by-refusing')).toEqual([]);
  }, patience);

  it('tells nobody’s answer however people come and go, and come again', () => {
    const { kinds } = findingsIn(throughASession, runs(250), restless);
    expect(kinds.filter((kind) => leaks.includes(kind) || kind === 'told-by-refusing')).toEqual([]);
  }, patience);

  it('tells nobody’s answer in the rooms the attack makes up, and is never told by refusing', () => {
    const { scenarios } = attackRules(throughASession, { councils: runs(60), seed: 1, scenarios: ['room'] });
    expect(scenarios[0]?.found).toMatchObject({ recovered: 0, narrow: 0, impossible: 0, 'told-by-refusing': 0 });
    expect(scenarios[0]?.tried).toBeGreaterThan(runs(60) * 10);
    const scan = attackRules(throughASession, { councils: runs(30), seed: 1, scenarios: ['scan-room'] });
    expect(scan.scenarios[0]?.found).toMatchObject({ recovered: 0, narrow: 0, impossible: 0 });
  }, patience);

  it('would tell, did a session take those who come again for new people and no more', () => {
    // A room by itself knows people by their ids; here, as with codes, each visit has its own.
    const naive: RulesOnTrial = {
      ...ourRules,
      room: (closings) => {
        const visits = new Map<string, number>();
        let [before, next] = [new Map<number, number>(), 0];
        const renamed = closings.map((sheets) => {
          const now = new Map(sheets.map(({ sheet }) => [sheet, before.get(sheet) ?? next++]));
          before = now;
          for (const [sheet, visit] of now) visits.set(String(visit), sheet);
          return sheets.map((sheet) => ({ ...sheet, person: now.get(sheet.sheet) ?? -1, sheet: now.get(sheet.sheet) ?? -1 }));
        });
        return ourRules.room(renamed).map((picture) => picture && { ...picture, of: picture.of.map((visit) => visits.get(String(visit)) ?? -1) });
      },
    };
    expect(findingsIn(naive, 400, restless).kinds).toContain('recovered');
  }, patience);
});
