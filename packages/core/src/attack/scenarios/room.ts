import { attackRoom } from '../attack-room.ts';
import type { Attempt } from '../findings.ts';
import type { Random } from '../random.ts';
import { randomFrom } from '../random.ts';
import type { RulesOnTrial, Said, Sheet } from '../rules-on-trial.ts';
import { sizeOf } from '../simulated-council.ts';
import type { Trial } from './trial.ts';

/** People hand in one after another, a few take their sheet back or hand in another; rounds are closed whenever somebody likes. */
export function roomScenario({ rules, seed, people }: Trial): Attempt {
  return roomOf(rules, randomFrom(seed), people, ['reaches', 'short', 'nothing']);
}

/** The same for a scan, in which a competency may not matter to somebody. That is an answer too. */
export function scanRoomScenario({ rules, seed, people }: Trial): Attempt {
  return roomOf(rules, randomFrom(seed), people, ['reaches', 'short', 'apart']);
}

function roomOf(rules: RulesOnTrial, random: Random, people: number | undefined, [yes, no, other]: readonly [Said, Said, Said]): Attempt {
  const reach = random.oneOf([0.05, 0.3, 0.5, 0.7, 0.95]);
  const without = random.oneOf([0, 0.1, 0.3]);
  const hasNone = (): boolean => random.chance(without);
  const closing = random.oneOf<readonly [number, number]>([[1, 1], [1, 1], [5, 5], [1, 8], [2, 3]]);
  const leaves = random.oneOf([0, 0, 0.1]);
  const size = sizeOf(random, people);
  const say = (): Said => (random.chance(reach) ? yes : no);
  const table: Sheet[] = [];
  let sheet = 0;
  const closings: Sheet[][] = [];
  let next = random.whole(...closing);
  for (let person = 0; person < size; person++) {
    table.push({ person, sheet: sheet++, said: hasNone() ? other : say() });
    if (random.chance(leaves)) table.splice(random.whole(0, table.length - 1), 1);
    if (random.chance(leaves) && table.length > 0) {
      const [first] = table.splice(random.whole(0, table.length - 1), 1);
      if (first !== undefined) table.push({ person: first.person, sheet: sheet++, said: first.said === other ? other : say() });
    }
    if (--next > 0 && person < size - 1) continue;
    closings.push([...table]);
    next = random.whole(...closing);
  }
  return attackRoom(rules, closings, [mixed(closings, random, [yes, no, other])]);
}

/** Everybody says something else by chance: who took part is no answer, but that it does not matter is one. */
function mixed(closings: readonly (readonly Sheet[])[], random: Random, [yes, no, other]: readonly [Said, Said, Said]): readonly (readonly Sheet[])[] {
  const answers = new Map<number, Said>();
  const answerOf = (sheet: number, said: Said): Said => {
    const chosen = answers.get(sheet) ?? (said === 'nothing' ? 'nothing' : other === 'apart' && random.chance(0.3) ? other : random.chance(0.5) ? yes : no);
    answers.set(sheet, chosen);
    return chosen;
  };
  return closings.map((sheets) => sheets.map(({ person, sheet, said }) => ({ person, sheet, said: answerOf(sheet, said) })));
}
