import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closeRound, openRoom, type Room, type RoomSheet } from './room.ts';
import { canBeRenewed, pinsDown } from './room-pins.ts';
import { reachingWhere, sentenceOf, sentences, type Said } from './room-sentence.ts';
import { isReleased } from './released.ts';

/** Sheets on one competency, from the number `from` up: so many who reach the target, so many who do not. */
function sheets(reaching: number, others: number, from = 0): readonly RoomSheet[] {
  return Array.from({ length: reaching + others }, (_, i) => ({ id: `p${from + i}`, reaches: { joint: i < reaching } }));
}

function after(...rounds: readonly (readonly RoomSheet[])[]) {
  let room: Room = openRoom(['joint']);
  return rounds.map((round) => {
    const closed = closeRound(room, round);
    room = closed.room;
    const [picture] = closed.picture.competencies;
    return [picture!.sentence, picture!.renewed] as const;
  });
}

describe('a sentence', () => {
  it('is by exact thirds, and every number of people belongs to one', () => {
    expect([sentenceOf(10, 15), sentenceOf(9, 15), sentenceOf(6, 15), sentenceOf(5, 15)]).toEqual(['most', 'differ', 'differ', 'not-yet']);
    for (let of = 5; of < 60; of++) {
      for (let reaching = 0; reaching <= of; reaching++) {
        const fits = sentences.filter((said) => reachingWhere(said, of)[0] <= reaching && reaching <= reachingWhere(said, of)[1]);
        expect(fits).toEqual([sentenceOf(reaching, of)]);
      }
    }
  });
});

describe('a round in the room', () => {
  it('says nothing of four sheets, and something of five', () => {
    expect(after(sheets(4, 0), sheets(4, 1))).toEqual([['too-few', false], ['most', true]]);
  });

  it('counts sheets by competency, so that one without a level does not count', () => {
    const { picture } = closeRound(openRoom(['joint', 'emotions']), [...sheets(2, 3), { id: 'x', reaches: { emotions: true } }]);
    expect(picture.competencies.map(({ sentence }) => sentence)).toEqual(['differ', 'too-few']);
    expect(picture).toEqual({ round: 1, competencies: [{ id: 'joint', sentence: 'differ', renewed: true }, { id: 'emotions', sentence: 'too-few', renewed: false }] });
    expect(isReleased(picture)).toBe(true);
  });

  it('stands still until five more came, and is said again then', () => {
    const first = sheets(2, 3);
    expect(after(first, [...first, ...sheets(4, 0, 20)], [...first, ...sheets(5, 0, 20)])).toEqual([['differ', true], ['differ', false], ['most', true]]);
  });

  it('is not renewed from 15 to 20 after “we differ”, since “most not yet” would tell of all five that came; at 21 it is', () => {
    const first = sheets(6, 9);
    expect(after(first, [...first, ...sheets(0, 5, 50)])).toEqual([['differ', true], ['differ', false]]);
    // Whatever the five said: that the picture stands still must tell nothing.
    expect(after(first, [...first, ...sheets(5, 0, 50)])).toEqual([['differ', true], ['differ', false]]);
    expect(after(first, [...first, ...sheets(0, 6, 50)])).toEqual([['differ', true], ['not-yet', true]]);
  });

  it('counts somebody as they were first counted, whatever they hand in later', () => {
    const first = sheets(5, 0);
    const turned = first.map(({ id }) => ({ id, reaches: { joint: false } }));
    expect(after(first, [...turned, ...sheets(5, 0, 20)])).toEqual([['most', true], ['most', true]]);
    // Before they are counted, the last sheet is the one that counts.
    expect(after(sheets(4, 0), [...turned])).toEqual([['too-few', false], ['not-yet', true]]);
  });

  it('forgets what is taken back at once, and does not count that person again', () => {
    const first = sheets(5, 1);
    const { room } = closeRound(openRoom(['joint']), first);
    const without = closeRound(room, first.slice(1)).room;
    expect(Object.keys(without.competencies[0]!.counted)).toEqual(['p1', 'p2', 'p3', 'p4', 'p5']);
    const back = closeRound(without, [...first, ...sheets(4, 0, 20)]);
    expect(back.picture.competencies[0]).toEqual({ id: 'joint', sentence: 'most', renewed: false });
  });

  it('refuses two sheets of one person, and a competency it does not show', () => {
    expect(() => closeRound(openRoom(['joint']), [...sheets(1, 0), ...sheets(1, 0)])).toThrow(expect.objectContaining({ code: 'E_ROOM' }));
    expect(() => closeRound(openRoom(['joint']), [{ id: 'x', reaches: { other: true } }])).toThrow(expect.objectContaining({ code: 'E_ROOM' }));
    expect(() => openRoom(['joint', 'joint'])).toThrow(expect.objectContaining({ code: 'E_ROOM' }));
    expect(() => openRoom(['joint'], { floors: { room: 4 } })).toThrow(expect.objectContaining({ code: 'E_PRIVACY_LOWER_FLOOR' }));
  });
});

describe('sentences one after the other', () => {
  /** What each group of newcomers may have said, found by trying every way. */
  function pinnedByTrying(sizes: readonly number[], said: readonly Said[]): boolean {
    let ways: number[][] = [[]];
    sizes.forEach((size, i) => {
      ways = ways.flatMap((way) => Array.from({ length: size + 1 }, (_, more) => [...way, more]));
      const of = sizes.slice(0, i + 1).reduce((a, b) => a + b, 0);
      ways = ways.filter((way) => sentenceOf(way.reduce((a, b) => a + b, 0), of) === said[i]);
    });
    return ways.length > 0 && sizes.some((size, i) => ways.every((way) => way[i] === size) || ways.every((way) => way[i] === 0));
  }
  const groups = fc.array(fc.tuple(fc.integer({ min: 5, max: 9 }), fc.constantFrom(...sentences)), { minLength: 1, maxLength: 3 });

  it('pin somebody down exactly where trying every way says so', () => {
    fc.assert(fc.property(groups, (history) => {
      let ids: string[] = [];
      const pictures = history.map(([size, said]) => ({ said, ids: (ids = [...ids, ...Array.from({ length: size }, (_, i) => `p${ids.length + i}`)]) }));
      expect(pinsDown(pictures)).toBe(pinnedByTrying(history.map(([size]) => size), history.map(([, said]) => said)));
    }), { numRuns: 150 });
  });

  it('never pin down anybody who came, left or stayed, over many rounds', () => {
    const round = fc.record({ join: fc.array(fc.boolean(), { maxLength: 9 }), leave: fc.array(fc.nat(), { maxLength: 2 }) });
    fc.assert(fc.property(fc.array(round, { minLength: 2, maxLength: 7 }), (rounds) => {
      let [room, table, next] = [openRoom(['joint']), [] as RoomSheet[], 0];
      for (const { join, leave } of rounds) {
        for (const which of leave) if (table.length > 0) table = table.toSpliced(which % table.length, 1);
        table = [...table, ...join.map((joint) => ({ id: `p${next++}`, reaches: { joint } }))];
        room = closeRound(room, table).room;
        expect(pinsDown(room.competencies[0]!.pictures)).toBe(false);
      }
    }), { numRuns: 150 });
  });

  it('are renewed by who was there alone: what they said does not enter', () => {
    fc.assert(fc.property(fc.array(fc.boolean(), { minLength: 5, maxLength: 12 }), (said) => {
      const first = sheets(3, 3);
      const [, [, renewed]] = after(first, [...first, ...said.map((joint, i) => ({ id: `n${i}`, reaches: { joint } }))]) as [unknown, readonly [string, boolean]];
      const ids = [...first.map(({ id }) => id), ...said.map((_, i) => `n${i}`)];
      expect(renewed).toBe(canBeRenewed([{ said: 'differ', ids: first.map(({ id }) => id) }], ids));
    }), { numRuns: 60 });
  });
});
