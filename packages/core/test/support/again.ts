import type { AttemptEvent } from '../../src/attempt/events.ts';
import { takeUpAttempt, type Attempt } from '../../src/flow/live-attempt.ts';
import type { Framework } from '../../src/framework/framework.ts';

/** Put away as a host puts it away, and taken up again. Before there is anything to store there is nothing to take up. */
export function putAwayAndTakenUp(framework: Framework, attempt: Attempt): Attempt {
  const record = attempt.record();
  return record === null ? attempt : takeUpAttempt(framework, JSON.parse(JSON.stringify(record)));
}

/** Sends one event after another, and says which were taken. */
export function drive(attempt: Attempt, events: readonly AttemptEvent[]): readonly boolean[] {
  return events.map((event) => attempt.send(structuredClone(event)));
}
