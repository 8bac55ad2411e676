import { expect, it } from 'vitest';
import { clockFace, clockMoment, lengthened, minutesOf, noClock, runningOn, stepMinutes, stopped, timeLeft, withMinutes, withStep } from './script-clock.ts';
import { script } from './script.ts';

const at = 1_800_000_000_000;
const pairs = { id: 'pairs', minutes: 20 } as const;

it('runs by the time of day, so that a sleeping laptop wakes with the right time', () => {
  const clock = withStep(noClock, pairs, at);
  expect(clockFace(timeLeft(clock, at))).toBe('20:00');
  expect(clockFace(timeLeft(clock, at + 12 * 60_000 + 1))).toBe('8:00');
  expect(timeLeft(clock, at + 3_600_000)).toBe(0);
});

it('stands while it is stopped, and goes on from there', () => {
  const standing = stopped(withStep(noClock, pairs, at), at + 60_000);
  expect(timeLeft(standing, at + 9_000_000)).toBe(19 * 60_000);
  const again = runningOn(standing, at + 9_000_000);
  expect(timeLeft(again, at + 9_000_000 + 60_000)).toBe(18 * 60_000);
  // Told twice to run, it runs as it did.
  expect(timeLeft(runningOn(again, at + 9_000_000 + 60_000), at + 9_000_000 + 60_000)).toBe(18 * 60_000);
});

it('is made longer or shorter, running or stopped, and never less than nothing', () => {
  const clock = withStep(noClock, { id: 'pairs', minutes: 2 }, at);
  expect(timeLeft(lengthened(clock, 5, at), at)).toBe(7 * 60_000);
  expect(timeLeft(lengthened(stopped(clock, at), -1, at), at)).toBe(60_000);
  expect(timeLeft(lengthened(clock, -5, at), at)).toBe(0);
  // A step that is over and gets five minutes more has five minutes.
  expect(timeLeft(lengthened(clock, 5, at + 600_000), at + 600_000)).toBe(5 * 60_000);
});

it('gives a step other minutes within reason, and begins it with those', () => {
  expect(withMinutes(noClock, 'pairs', 15).minutes).toEqual({ pairs: 15 });
  expect(withMinutes(noClock, 'pairs', 0).minutes).toEqual({ pairs: stepMinutes.least });
  expect(withMinutes(noClock, 'pairs', 900).minutes).toEqual({ pairs: stepMinutes.most });
  const shorter = withMinutes(noClock, 'pairs', 15);
  expect(script.map((step) => minutesOf(shorter, step))).toEqual([10, 20, 15, 30, 10]);
  expect(timeLeft(withStep(shorter, pairs, at), at)).toBe(15 * 60_000);
});

it('says five minutes, one minute and the end, and of a short step only what it has', () => {
  const whole = 10 * 60_000;
  expect([300_001, 300_000, 60_001, 60_000, 1, 0].map((left) => clockMoment(left, whole))).toEqual([null, 'five', 'five', 'one', 'one', 'over']);
  expect([180_000, 60_000, 0].map((left) => clockMoment(left, 180_000))).toEqual([null, 'one', 'over']);
  expect([60_000, 30_000, 0].map((left) => clockMoment(left, 60_000))).toEqual([null, null, 'over']);
});
