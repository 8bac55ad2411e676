import { usualFloors } from '../privacy/floors.ts';
import { isPrinted, joined } from './attack-report.ts';
import { determinedBy } from './determined.ts';
import { feasibleIntervals } from './feasible.ts';
import type { Attempt } from './findings.ts';
import type { Guess } from './guess.ts';
import { addGuesses, guessesOf } from './guess.ts';
import type { Alike, JointModel, KnownReport } from './joint-model.ts';
import { alikeIn, jointModel } from './joint-model.ts';
import { meansModel } from './means-model.ts';
import { chancesOf } from './posterior.ts';
import { sideOf } from './simulated-council.ts';
import { shavedBounds } from './shaved.ts';
import type { Interval, System } from './system.ts';
import type { Box } from './tighten.ts';
import type { Person, Topic } from './topic.ts';

const { width, people: floor } = usualFloors;
const most = 4;

/** Several reports of people who partly are the same, together: what they say of people who joined or left between them, and of each other. */
export function attackReports(topics: readonly Topic[], people: readonly Person[], reports: readonly KnownReport[], meanStep: (people: number) => number): Attempt {
  // Many at once are taken four by four: further apart, too many have come and gone for one to say much of the other.
  const windows = reports.length <= most ? [reports] : reports.flatMap((_, i) => (i + most > reports.length || i % (most - 1) > 0 ? [] : [reports.slice(i, i + most)]));
  const attempts = windows.map((window) => attackWindow(topics, people, window, meanStep));
  const guesses = attempts.reduce<Attempt['guesses']>((before, { guesses: more }) => addGuesses(before, more), undefined);
  return { ...joined(attempts), ...(guesses === undefined ? {} : { guesses }) };
}

function attackWindow(topics: readonly Topic[], people: readonly Person[], reports: readonly KnownReport[], meanStep: (people: number) => number): Attempt {
  if (reports.length === 0) return { tried: people.length, findings: [], narrowest: null };
  const alike = alikeIn(people.length, reports);
  const attempts = topics.map((topic, place): Attempt => {
    const model = jointModel(topic, place, people, reports, alike);
    const counted = attackCounts(model, topic, reports.map(({ shown }) => shown.questions[place]));
    const means = attackMeans(topic, place, people, reports, alike, meanStep);
    return { ...joined([counted, means]), guesses: guess(topic, place, people, reports, alike, model) };
  });
  const guesses = attempts.reduce<Attempt['guesses']>((before, { guesses: more }) => addGuesses(before, more), undefined);
  return { ...joined(attempts), ...(guesses === undefined ? {} : { guesses }) };
}

function attackCounts({ system, groups, reports, truth }: JointModel, { values }: Topic, shown: readonly (KnownReport['shown']['questions'][number] | undefined)[]): Attempt {
  const findings: Attempt['findings'][number][] = [];
  let narrowest: number | null = null;
  let tried = 0;
  const certain = determinedBy(system);
  const hidden = reports.flatMap((report, r) => {
    const question = shown[r];
    if (question === undefined) return [];
    return [...(question.reaching === 'hidden' ? [report.reaching] : []), ...report.counts.filter((_, level) => !isPrinted(question, values[level] ?? NaN))];
  });
  const wanted = [...groups.flatMap(({ reaching, counts }) => [reaching, ...counts]), ...hidden];
  const outer = shavedBounds(system, wanted);
  // Sides alone are few unknowns: there the search finds the true ends.
  const sides = sidesOnly(system, [...groups, ...reports].map(({ reaching }) => reaching), outer);
  const inner = feasibleIntervals(sides.system, { steps: 200 });
  const at = (place: number): Possible => {
    const value = certain.get(place);
    if (value !== undefined) return { low: value, high: value };
    const exact = inner?.[sides.places.indexOf(place)];
    return exact ?? { low: outer?.low[place] ?? Infinity, high: outer?.high[place] ?? -Infinity };
  };
  const found = (kind: Attempt['findings'][number]['kind'], place: number, { low, high }: Possible): void => {
    findings.push({ kind, what: system.variables[place]?.name ?? '', possible: [low, high] });
  };
  for (const place of wanted) {
    const { low, high } = at(place);
    if (low > (truth[place] ?? 0) || high < (truth[place] ?? 0)) found('impossible', place, at(place));
  }
  for (const { reaching, counts, took } of groups) {
    const total = took.answers.reduce((a, b) => a + b, 0);
    tried += 1 + counts.length;
    const side = at(reaching);
    if (took.scored > 0 && (side.high === 0 || side.low === took.scored)) found('recovered', reaching, side);
    else if (took.scored > 0 && took.scored < floor && side.low === side.high) found('few', reaching, side);
    for (const count of counts) {
      if (total === 0) continue;
      if (at(count).low === total) found('recovered', count, at(count));
      else if (at(count).high === 0) found('empty', count, at(count));
    }
  }
  for (const place of hidden) {
    tried += 1;
    const { low, high } = at(place);
    // Where there were fewer steps to begin with, nothing was lost.
    const most = (system.variables[place]?.within.at(-1)?.[1] ?? 0) - (system.variables[place]?.within[0]?.[0] ?? 0);
    if (low === high && most > 0) found('recovered', place, at(place));
    else if (high - low < Math.min(width, most)) found('narrow', place, at(place));
    if (most >= width) narrowest = Math.min(narrowest ?? Infinity, high - low);
  }
  return { tried, findings, narrowest };
}

interface Possible { readonly low: number; readonly high: number }

/** The rows about some of the unknowns alone, with what was found out about each. */
function sidesOnly({ variables, rows }: System, places: readonly number[], outer: Box | null): { readonly system: System; readonly places: readonly number[] } {
  const placeOf = new Map(places.map((place, i) => [place, i]));
  return {
    places,
    system: {
      variables: places.map((place) => {
        const [low, high] = [outer?.low[place] ?? 0, outer?.high[place] ?? -1];
        const within = (variables[place]?.within ?? []).map(([from, to]): Interval => [Math.max(from, low), Math.min(to, high)]).filter(([from, to]) => from <= to);
        return { name: variables[place]?.name ?? '', within };
      }),
      rows: rows.filter(({ terms }) => terms.every(([place]) => placeOf.has(place)))
        .map(({ terms, low, high }) => ({ low, high, terms: terms.map(([place, factor]) => [placeOf.get(place) ?? 0, factor] as const) })),
    },
  };
}

/** Means of items say how much people gave together who joined or left; of one person that is an answer. */
function attackMeans(topic: Topic, place: number, people: readonly Person[], reports: readonly KnownReport[], alike: readonly Alike[], meanStep: (people: number) => number): Attempt {
  const findings: Attempt['findings'][number][] = [];
  let tried = 0;
  for (const { system, groups } of meansModel(topic, place, people, reports, alike, meanStep)) {
    const certain = determinedBy(system);
    const possible = feasibleIntervals(system, { steps: 60 });
    groups.forEach(({ unknown, given, truth }) => {
      tried += 1;
      const { low, high } = possible?.[unknown] ?? { low: Infinity, high: -Infinity };
      const all = { least: given * (topic.values[0] ?? 0), most: given * (topic.values.at(-1) ?? 0) };
      if (low > truth || high < truth) findings.push({ kind: 'impossible', what: system.variables[unknown]?.name ?? '', possible: [low, high] });
      else if (given > 0 && (low === all.most || high === all.least || (given === 1 && (low === high || certain.has(unknown))))) {
        findings.push({ kind: 'recovered', what: system.variables[unknown]?.name ?? '', possible: [low, high] });
      }
    });
  }
  return { tried, findings };
}

/** Everybody's side of the target, guessed from the newest report they are in and from all of them. */
function guess(topic: Topic, place: number, people: readonly Person[], reports: readonly KnownReport[], alike: readonly Alike[], { system, groups, reports: unknowns }: JointModel): NonNullable<Attempt['guesses']> {
  const sums = unknowns.map(({ reaching }, r): readonly Interval[] => sidesOf(reports[r], place, system.variables[reaching]?.within ?? []));
  const ordered = groups.map((group, i) => ({ ...group, ...(alike[i] ?? { people: [], inReport: [] }) })).sort((a, b) => a.inReport.indexOf(true) - b.inReport.indexOf(true));
  const chances = chancesOf({ groups: ordered.map(({ took, inReport }) => ({ size: took.scored, inSum: inReport })), sums });
  const guesses: Guess[] = [];
  let uncounted = 0;
  ordered.forEach(({ people: inside, inReport }, group) => {
    const newest = inReport.lastIndexOf(true);
    const scored = ordered.reduce((before, each) => before + (each.inReport[newest] ? each.took.scored : 0), 0);
    const [fromOne = 0.5] = chancesOf({ groups: [{ size: scored, inSum: [true] }], sums: sums.slice(newest, newest + 1) }) ?? [];
    for (const person of inside) {
      const truth = sideOf(topic, people[person]?.[place] ?? []);
      if (truth === null) continue;
      if (chances === null) uncounted += 1;
      else guesses.push({ fromOne, fromAll: chances[group] ?? 0.5, truth });
    }
  });
  return guessesOf(guesses, uncounted);
}

/** Where the number who reach the target may lie, by one report alone: what it says about halves narrows it. */
function sidesOf(report: KnownReport | undefined, place: number, within: readonly Interval[]): readonly Interval[] {
  const question = report?.shown.questions[place];
  const scored = question?.scored;
  if (question === undefined || scored === undefined || scored === 'hidden' || question.halfShort === 'hidden') return within;
  const [low, high] = question.halfShort ? [0, Math.floor(scored / 2)] : [Math.floor(scored / 2) + 1, scored];
  return within.map(([from, to]): Interval => [Math.max(from, low), Math.min(to, high)]).filter(([from, to]) => from <= to);
}
