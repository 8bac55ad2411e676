import { expect, it } from 'vitest';
import { begin, bounds, faceOf, goOn, leftOf, lengthen, momentOf, noClock, pause, withMinutes } from './clock.ts';

const at = 1_800_000_000_000;

it('runs by the time of day, so that a sleeping laptop wakes with the right time', () => {
  const clock = begin(noClock, 'pairs', 20, at);
  expect(faceOf(leftOf(clock, at))).toBe('20:00');
  expect(faceOf(leftOf(clock, at + 12 * 60_000 + 1))).toBe('8:00');
  expect(leftOf(clock, at + 3_600_000)).toBe(0);
});

it('stands while it is stopped, and goes on from there', () => {
  const stopped = pause(begin(noClock, 'pairs', 20, at), at + 60_000);
  expect(leftOf(stopped, at + 9_000_000)).toBe(19 * 60_000);
  const again = goOn(stopped, at + 9_000_000);
  expect(leftOf(again, at + 9_000_000 + 60_000)).toBe(18 * 60_000);
});

it('is made longer or shorter, running or stopped, and never less than nothing', () => {
  const clock = begin(noClock, 'pairs', 2, at);
  expect(leftOf(lengthen(clock, 5, at), at)).toBe(7 * 60_000);
  expect(leftOf(lengthen(pause(clock, at), -1, at), at)).toBe(60_000);
  expect(leftOf(lengthen(clock, -5, at), at)).toBe(0);
  // A step that is over and gets five minutes more has five minutes.
  expect(leftOf(lengthen(clock, 5, at + 600_000), at + 600_000)).toBe(5 * 60_000);
});

it('gives a step other minutes within reason', () => {
  expect(withMinutes(noClock, 'pairs', 15).minutes).toEqual({ pairs: 15 });
  expect(withMinutes(noClock, 'pairs', 0).minutes).toEqual({ pairs: bounds.least });
  expect(withMinutes(noClock, 'pairs', 900).minutes).toEqual({ pairs: bounds.most });
});

it('says five minutes, one minute and the end, and of a short step only what it has', () => {
  const whole = 10 * 60_000;
  expect([300_001, 300_000, 60_001, 60_000, 1, 0].map((left) => momentOf(left, whole))).toEqual([null, 'five', 'five', 'one', 'one', 'over']);
  expect([180_000, 60_000, 0].map((left) => momentOf(left, 180_000))).toEqual([null, 'one', 'over']);
  expect([60_000, 30_000, 0].map((left) => momentOf(left, 60_000))).toEqual([null, null, 'over']);
});
