import { blank, cohortCounter, figuresOf } from '../../cohort/index.ts';
import type { Framework } from '../../framework/framework.ts';
import { attackReports } from '../attack-reports.ts';
import type { Attempt } from '../findings.ts';
import { randomFrom } from '../random.ts';
import { personMaker, sizeOf } from '../simulated-council.ts';
import type { Trial } from './trial.ts';
import type { Person, Topic } from '../topic.ts';

/** One report of a real framework, counted by the counter that councils use. Scans have no levels to count, and are left to their own scenario. */
export function countedScenario(framework: Framework): (trial: Trial) => Attempt {
  return ({ rules, seed, people: asked }) => {
    const random = randomFrom(seed);
    const counter = cohortCounter(framework);
    const { layout } = counter;
    if (layout.choices !== undefined) return { tried: 0, findings: [] };
    const topics = layout.competencies.map(({ id, from, to }): Topic => ({ id, items: to - from, values: layout.values, target: layout.values.findIndex((value) => value >= framework.target) }));
    const person = personMaker(random, topics, random.oneOf(['ordinary', 'high', 'low', 'split', 'ragged', 'all-but-one']));
    const people = Array.from({ length: sizeOf(random, asked) }, (_, i): Person => person(i));
    for (const answers of people) counter.addRow(Int8Array.from(answers.flat(), (level) => level ?? blank));
    const shown = rules.report(figuresOf(framework, counter.summary()), []);
    return attackReports(topics, people, shown === null ? [] : [{ shown, members: new Set(people.keys()) }], rules.meanStep);
  };
}
