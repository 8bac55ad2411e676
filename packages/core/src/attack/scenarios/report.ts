import { attackReport } from '../attack-report.ts';
import type { Attempt } from '../findings.ts';
import { randomFrom } from '../random.ts';
import type { Mood } from '../simulated-council.ts';
import { simulatedCouncil, sizeOf } from '../simulated-council.ts';
import type { Trial } from './trial.ts';

/** One report, every figure of it. Tables, files and heat maps say nothing else: they are made of the same figures. */
export function reportScenario({ rules, seed, people, inside }: Trial): Attempt {
  const random = randomFrom(seed);
  return attackReport(rules, simulatedCouncil(random, sizeOf(random, people)), random, inside);
}

/** Sizes at which a rule begins, and one person under it and over it. */
export function bordersScenario({ rules, seed, people, inside }: Trial): Attempt {
  const random = randomFrom(seed);
  const size = people ?? random.oneOf([9, 10, 11, 19, 20, 21, 29, 30, 31, 49, 50]);
  return attackReport(rules, simulatedCouncil(random, size), random, inside);
}

/** Groups of one mind, or of one mind but for somebody: what most say is what each says. */
export function oneVoiceScenario({ rules, seed, people, inside }: Trial): Attempt {
  const random = randomFrom(seed);
  const mood = random.oneOf<Mood>(['one-voice', 'all-but-one', 'odd-one-out']);
  return attackReport(rules, simulatedCouncil(random, sizeOf(random, people), mood), random, inside);
}
