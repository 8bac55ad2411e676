import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createActor } from 'xstate';
import { eventTypes } from '../../src/attempt/schema.ts';
import { compileFlow } from '../../src/flow/compile-flow.ts';
import { emptyContext } from '../../src/flow/context.ts';
import type { Attempt } from '../../src/flow/live-attempt.ts';
import { vocabulary } from '../../src/flow/vocabulary.ts';
import type { Framework } from '../../src/framework/framework.ts';
import { sectionsOf } from '../../src/framework/sections.ts';
import { frameworks } from '../../src/frameworks/index.ts';
import { manager, nextEvents, steadyAna, type Persona } from '../../src/testing/persona.ts';
import { smallAreas, smallFramework, smallScan } from '../../src/testing/small-framework.ts';
import { declaredEvents, mapOf, standsStill, type FlowMap } from '../support/flow-map.ts';
import { generatedFramework } from '../support/generated-framework.ts';
import { holds, patience, runs } from '../support/holds.ts';
import { anyFramework, scripts, walk } from '../support/walk.ts';

const maps = new Map<Framework, FlowMap>();
function mapped(framework: Framework): FlowMap {
  const map = maps.get(framework) ?? mapOf(framework);
  maps.set(framework, map);
  return map;
}

const small = [smallFramework, smallAreas, smallScan];
const generated = Array.from({ length: runs(200) }, (_, seed) => generatedFramework(seed));

/** States nobody was seen to enter. A stage that asks nothing of anybody is entered and left at once, which counts. */
function unreached(framework: Framework): readonly string[] {
  const { declared, entered } = mapped(framework);
  return [...declared.keys()].filter((path) => path !== '' && !entered.has(path));
}

/** Places from which no end can be reached, other than by stopping and deleting. */
function traps(framework: Framework): readonly number[] {
  const { leadsTo, ends } = mapped(framework);
  const out = new Set(ends);
  for (let size = -1; size !== out.size;) {
    size = out.size;
    for (const [from, to] of leadsTo) if ([...to].some((place) => out.has(place))) out.add(from);
  }
  // Withdrawing is the one end besides; whoever has withdrawn has nothing left to reach.
  return [...leadsTo.keys()].filter((place) => !out.has(place) && (leadsTo.get(place)?.size ?? 0) > 1);
}

describe('S1 every state can be reached', () => {
  it.each([...frameworks, ...small].map((framework) => [framework.id, framework] as const))('in %s', (_, framework) => {
    expect(unreached(framework)).toEqual([]);
  });
  it('in made-up frameworks', () => {
    for (const framework of generated) expect([framework.id, unreached(framework)]).toEqual([framework.id, []]);
  }, patience);
});

describe('S2 there is no dead end', () => {
  it.each([...frameworks, ...small].map((framework) => [framework.id, framework] as const))('in %s', (_, framework) => {
    expect(mapped(framework).ends.size).toBeGreaterThan(0);
    expect(traps(framework)).toEqual([]);
  });
  it('in made-up frameworks', () => {
    for (const framework of generated) expect([framework.id, traps(framework)]).toEqual([framework.id, []]);
  }, patience);
  it('wherever somebody has strayed to, they can go on to the end', () => {
    holds(1000, fc.property(scripts(), (script) => {
      const { attempt, framework } = walk(script);
      finish(attempt, framework);
      expect(attempt.view().doing).toBe('closed');
    }));
  }, patience);
});

/** Goes on from wherever an attempt is; whoever has not been watched enough is watched. */
function finish(attempt: Attempt, framework: Framework): void {
  const persona: Persona = { ...steadyAna, answer: (_, from, to) => Math.ceil((from + to) / 2) };
  const again = framework.flow.flatMap((stage) => (stage.kind === 'decision' ? stage.outcomes : []))
    .find(({ then }) => then !== 'next' && then.some((part) => sectionsOf(framework).some(({ id, rater }) => id === part && rater === 'assessor')));
  for (let round = 0; round < 60 && attempt.view().stage !== null; round++) {
    const events = nextEvents(attempt, persona);
    const taken = events.filter((event) => attempt.send(event));
    if (taken.length > 0) continue;
    if (again === undefined || !attempt.send({ type: 'decision.made', outcome: again.id, by: manager, on: '2026-03-09' })) return;
  }
}

describe('S3 what every state does with every event is written down', () => {
  const types = [...eventTypes].toSorted();
  it.each([...frameworks, smallFramework].map((framework) => [framework.id, framework] as const))('%s', async (_, framework) => {
    const { declared, taken } = mapped(framework);
    const still = [...declared].filter(([, node]) => standsStill(node));
    const rows = still.map(([path, node]) => {
      const seen = taken.get(path) ?? new Set<string>();
      // What the chart declares is what was seen to be taken: no event is taken that is not declared, none declared that never is.
      expect([path, [...seen].toSorted()]).toEqual([path, [...declaredEvents(node)].toSorted()]);
      return `${types.map((type) => (seen.has(type) ? '●' : '·')).join('')}  ${path}`;
    });
    const legend = types.map((type, i) => `${'·'.repeat(i)}●${'·'.repeat(types.length - i - 1)}  ${type}`);
    const table = [
      `${framework.id}: what each state takes (●). Everything else is refused with a code, and changes nothing.`, '', ...legend, '', ...rows, '',
    ].join('\n');
    await expect(table).toMatchFileSnapshot(join(import.meta.dirname, `../golden/events/${framework.id}.txt`));
  });
});

describe('S17 a flow cannot loop for ever', () => {
  it('a chart that goes round by itself ends in an error, at once', () => {
    holds(100, fc.property(fc.integer({ min: 2, max: 12 }), fc.nat({ max: 11 }), (length, tail) => {
      const names = Array.from({ length: length + tail }, (_, i) => `s${i}`);
      const looping = vocabulary.createMachine({
        id: 'looping', options: { maxIterations: compileFlow(smallFramework).options.maxIterations ?? Infinity }, context: ({ input }) => emptyContext(input.respondent, input.today), initial: 's0',
        states: Object.fromEntries(names.map((name, i) => [name, { always: [{ target: names[i + 1] ?? names[tail] ?? 's0' }] }])),
      });
      const began = performance.now();
      const actor = createActor(looping, { input: { respondent: 'ana', today: '2026-03-02' } });
      actor.subscribe({ error: () => {} });
      actor.start();
      expect(actor.getSnapshot().status).toBe('error');
      expect(performance.now() - began).toBeLessThan(500);
    }));
  }, patience);
  it('no flow of ours comes near the limit, whatever is tried', () => {
    holds(500, fc.property(scripts(anyFramework), (script) => {
      const began = performance.now();
      walk(script);
      expect(performance.now() - began).toBeLessThan(2000);
    }));
  }, patience);
});
