import fc from 'fast-check';
import type { AttemptEvent } from '../../src/attempt/events.ts';
import { startAttempt, type Attempt, type AttemptHost } from '../../src/flow/live-attempt.ts';
import type { Framework } from '../../src/framework/framework.ts';
import { frameworks } from '../../src/frameworks/index.ts';
import { confidentBea, newCai, nextEvents, seededPersona, steadyAna, walkTo, type Persona } from '../../src/testing/persona.ts';
import { smallAreas, smallFramework, smallScan } from '../../src/testing/small-framework.ts';
import { eventPool } from './event-pool.ts';
import { generatedFramework } from './generated-framework.ts';

/** Frameworks by id, so that what failed can be read: the four that ship, the small ones for tests, and `made-0` to `made-199`. */
export const shipped: fc.Arbitrary<string> = fc.constantFrom(...frameworks.map(({ id }) => id));
const written = [...frameworks, smallFramework, smallAreas, smallScan];
const small: fc.Arbitrary<string> = fc.oneof(
  { weight: 2, arbitrary: fc.constantFrom(smallFramework.id, smallAreas.id, smallScan.id) },
  { weight: 3, arbitrary: fc.nat({ max: 199 }).map((seed) => `made-${seed}`) },
);
/** Any framework; mostly small ones, which get further in the same time and go more ways. */
export const anyFramework: fc.Arbitrary<string> = fc.oneof({ weight: 9, arbitrary: small }, { weight: 1, arbitrary: shipped });

export function frameworkOf(id: string): Framework {
  return written.find((framework) => framework.id === id) ?? generatedFramework(Number(id.replace('made-', '')));
}

/** What happens in one attempt: where it begins, who takes it, and what is tried after that. */
export interface Script {
  readonly framework: string;
  readonly start: number;
  readonly persona: number;
  readonly steps: readonly (readonly [kind: number, which: number])[];
}

export function scripts(framework: fc.Arbitrary<string> = anyFramework, maxLength = 25): fc.Arbitrary<Script> {
  return fc.record({
    framework, start: fc.nat({ max: 20 }), persona: fc.nat({ max: 50 }),
    steps: fc.array(fc.tuple(fc.nat({ max: 999 }), fc.nat({ max: 99_999 })), { maxLength }),
  });
}

/** Every event that was tried, in order, whether or not it was taken, and the attempt it leads to. */
export interface Walked { readonly framework: Framework; readonly attempt: Attempt; readonly tried: readonly AttemptEvent[] }

export const start = { respondent: 'ana', startedOn: '2026-03-02', seed: 7 } as const;

const people: readonly Persona[] = [steadyAna, confidentBea, newCai];
function personaOf(which: number): Persona {
  return { ...people[which] ?? seededPersona(which), respondent: start.respondent, startedOn: start.startedOn, seed: start.seed };
}

const ways = new WeakMap<Framework, Map<string, readonly AttemptEvent[]>>();

/** What leads a persona to one stage of a flow: found once, and kept. */
function wayTo(framework: Framework, stage: string, persona: number): readonly AttemptEvent[] {
  const known = ways.get(framework) ?? new Map<string, readonly AttemptEvent[]>();
  ways.set(framework, known);
  const key = `${stage} ${persona}`;
  const way = known.get(key) ?? walkTo(framework, stage, personaOf(persona)).record()?.body.journal.map(({ event }) => event) ?? [];
  known.set(key, way);
  return way;
}

/** Plays a script through: a persona goes so far, then anything is tried, and now and then the persona takes over again. */
export function walk({ framework: id, start: at, persona, steps }: Script, host: AttemptHost = {}): Walked {
  const framework = frameworkOf(id);
  const attempt = startAttempt(framework, start, host);
  const tried: AttemptEvent[] = [];
  const attemptTo = (event: AttemptEvent): void => {
    // Each attempt gets events of its own: what one is given must not reach another.
    tried.push(structuredClone(event));
    attempt.send(event);
  };
  const stages = framework.flow.map(({ id }) => id);
  for (const event of wayTo(framework, stages[at % stages.length] ?? '', persona % 8)) attemptTo(structuredClone(event));
  const pool = [...eventPool(framework).values()];
  for (const [kind, which] of steps) {
    if (kind === 999) {
      attemptTo({ type: 'attempt.withdrawn' });
    } else if (kind % 7 === 0) {
      for (const event of nextEvents(attempt, personaOf(which % 8))) attemptTo(event);
    } else {
      const events = pool[kind % pool.length] ?? [];
      const event = events[which % events.length];
      if (event) attemptTo(structuredClone(event));
    }
  }
  return { framework, attempt, tried };
}
