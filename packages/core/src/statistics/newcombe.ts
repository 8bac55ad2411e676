import { type Confidence, type Statistic, known } from './statistic.ts';
import { type ShareOf, wilson } from './wilson.ts';

/** How far one share lies above another, from −1 to 1. */
export interface ShareDifference {
  readonly difference: number;
  readonly low: number;
  readonly high: number;
}

/**
 * The difference `p₁ − p₂` of two independent shares with Newcombe's interval, which is built on the Wilson intervals (l, u) of both:
 * `d − √((p₁ − l₁)² + (u₂ − p₂)²)` to `d + √((u₁ − p₁)² + (p₂ − l₂)²)`.
 *
 * For two groups of different people. The same people at two times are paired, and this interval is then too wide.
 *
 * Source: Newcombe 1998, Interval estimation for the difference between independent proportions, method 10.
 *
 * @returns undefined where `wilson` is, of either share.
 * @example
 * newcombe({ count: 56, n: 70 }, { count: 48, n: 80 }); // { ok: true, value: { difference: 0.2, low: 0.0524, high: 0.3339 } }, rounded here
 */
export function newcombe(one: ShareOf, other: ShareOf, confidence: Confidence = {}): Statistic<ShareDifference> {
  const a = wilson(one, confidence);
  if (!a.ok) return a;
  const b = wilson(other, confidence);
  if (!b.ok) return b;
  const difference = a.value.share - b.value.share;
  return known({
    difference,
    low: Math.max(-1, difference - Math.hypot(a.value.share - a.value.low, b.value.high - b.value.share)),
    high: Math.min(1, difference + Math.hypot(a.value.high - a.value.share, b.value.share - b.value.low)),
  });
}
