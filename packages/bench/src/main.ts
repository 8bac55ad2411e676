import { loadavg } from 'node:os';
import { join } from 'node:path';
import { bundled, runAndScore } from '../../../scripts/lib/check-sizes.mjs';
import { writeMeasured } from '../../../scripts/lib/measurements.mjs';
import { attemptSides, checkAttempts } from './attempt.ts';
import { boardRounds, measureBoard } from './board.ts';
import { measureCohort, programRounds } from './cohort.ts';
import { measureCommandLine } from './command-line.ts';
import { measurePaint, paintRounds } from './paint/paint.ts';
import { report, type Ratio } from './report.ts';
import { checkRescoring, rescoringSides, sheetCount, surveySample, surveySide } from './rescoring.ts';
import { measure } from './rounds.ts';

/** A ratio that is off by no more than this is put down to the machine. A size has no noise, and no tolerance. */
const tolerance = 0.1;
const rounds = 25;

const [load = 0] = loadavg();
checkAttempts();
checkRescoring();
console.log(`All sides keep the same answers and come to the same scores. Measuring, in ${rounds} rounds …\n`);

const attempts = measure(Object.values(attemptSides), rounds);
const rescorings = measure([...Object.values(rescoringSides), surveySide], rounds);
const { scored, scoredWhole, recorded, bareChart, oneState, surveyCore, builtSurvey, wholeSurvey } = attemptSides;
const { ours, plainLoop, meansOnly } = rescoringSides;
const cohorts = await measureCohort();
const commands = measureCommandLine();
const paints = await measurePaint();
const tasks = await measureBoard(join(import.meta.dirname, '../../../apps/demo/dist'));
const surveyForAll = (rescorings.get(surveySide.name) ?? NaN) * (sheetCount / surveySample);

const times: readonly (readonly [string, number | undefined])[] = [
  ...[scored, scoredWhole, recorded, bareChart, oneState, surveyCore, builtSurvey, wholeSurvey].map(({ name }) => [name, attempts.get(name)] as const),
  ...[ours, plainLoop, meansOnly].map(({ name }) => [name, rescorings.get(name)] as const),
  [surveySide.name, surveyForAll],
  ...cohorts.ms,
  ...commands.ms,
  ...paints.ms,
];
const ms = new Map(times.map(([name, time]) => [name, time ?? NaN]));
const over = (one: string, other: string) => (ms.get(one) ?? NaN) / (ms.get(other) ?? NaN);

const ratios: readonly Ratio[] = [
  { what: 'survey-core ÷ an attempt, with means after every answer', is: over(surveyCore.name, scored.name), atLeast: 60 },
  { what: 'an attempt, recorded only ÷ a one-state actor', is: over(recorded.name, oneState.name), atMost: 5 },
  { what: 'an attempt, recorded only ÷ an actor of the same chart', is: over(recorded.name, bareChart.name), atMost: 1.5 },
  { what: 're-scoring ÷ a plain loop for the same numbers', is: over(ours.name, plainLoop.name), atMost: 3 },
  { what: 'survey-core ÷ re-scoring', is: over(surveySide.name, ours.name), atLeast: 200 },
  { what: 'survey-core ÷ an attempt, with all ten means after every answer', is: over(surveyCore.name, scoredWhole.name) },
  { what: 'survey-core ÷ an attempt, recorded only', is: over(surveyCore.name, recorded.name) },
  { what: 'survey-core built beforehand ÷ an attempt, with means', is: over(builtSurvey.name, scored.name) },
  { what: 'survey-core with facts and pages ÷ an attempt, with means', is: over(wholeSurvey.name, scored.name) },
  { what: 'survey-core ÷ an actor of the same chart', is: over(surveyCore.name, bareChart.name) },
  { what: 'an attempt, with means after every answer ÷ a one-state actor', is: over(scored.name, oneState.name) },
  { what: 're-scoring ÷ a plain loop for means only', is: over(ours.name, meansOnly.name) },
  ...cohorts.ratios,
  ...commands.ratios,
  ...paints.ratios,
];
const size = { bytes: await bundled(runAndScore.imports), limit: runAndScore.limit };

const { text, missed } = report({ ratios, ms, size, memory: [...cohorts.memory, ...commands.memory], tasks, tolerance, rounds, programRounds, paintRounds, boardRounds, load });
console.log(text);
writeMeasured('Speed and size', text);
if (missed > 0) {
  console.error(`${missed} of the targets missed.`);
  process.exitCode = 1;
}
