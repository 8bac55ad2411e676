import { chance, madeUpSheets } from '../../src/cohort/made-up-sheets.ts';
import type { Framework } from '../../src/framework/framework.ts';
import { factsWithDefaults } from '../../src/framework/facts.ts';
import { isPutTo } from '../../src/framework/items.ts';
import { nonAnswersFor } from '../../src/framework/non-answers-for.ts';
import type { AnswerSheet, SheetAnswer, SheetCheck, SheetRater } from '../../src/sheet/answer-sheet.ts';

const names = ['o-1', 'o\'Brien', 'Zoë', '=1+1', 'a;b', '"quoted"', '\\N', '字', 'O-1', 'x, y'];
const groups = ['assessor', 'manager', 'fellow-councillors', 'officers', 'community'] as const;

/**
 * Sheets of every kind that can be accepted and that a flow would seldom lead to: nothing said, odd names, no council, no day, blanks and
 * non-answers, none, one or several assessors who agree or do not, checks half done, flags and talks about them.
 */
export function nastySheets(framework: Framework, people: number, seed: number): readonly AnswerSheet[] {
  const next = chance(seed ^ 0x51ed270b);
  const oneOf = <T>(things: readonly [T, ...T[]]): T => things[Math.floor(next() * things.length)] ?? things[0];
  return madeUpSheets(framework, people, seed).map((sheet, i): AnswerSheet => {
    const { facts = {}, answers = {}, causes = {} } = sheet;
    const understood = factsWithDefaults(framework, facts);
    const who = {
      framework: framework.id, version: framework.version, respondent: `${oneOf(names as [string, ...string[]])} ${Math.floor(i / 3)}`,
      ...(i % 3 === 0 ? {} : { council: `c-${i % 3}` }), ...(next() < 0.3 ? {} : { answeredOn: next() < 0.5 ? '2026-03-02' : '2000-02-29' }),
      ...(next() < 0.2 ? { source: 'an export' } : {}),
    };
    if (next() < 0.02) return who;
    const care = next();
    return {
      ...who, facts: framework.readiness !== undefined && next() < 0.2 ? { ...facts, meetingOn: '2026-04-01', meetingsSpoken: Math.floor(next() * 5) } : facts,
      answers, causes, raters: ratersOf(understood), checks: checksOf(care), ...(framework.scenarios.length === 0 ? {} : { scenarios: ratingsOf(care), discussedFlags: talkedOver() }),
    };
  });

  function ratersOf(facts: Readonly<Record<string, string | number>>): readonly SheetRater[] {
    if (framework.scale.kind === 'choices') return [];
    const judged = framework.readiness !== undefined;
    const values = framework.scale.levels.map(({ value }) => value);
    if (judged && next() < 0.15) return almostReady(values, facts);
    const [skill, doubt, silence, notMine] = [next(), next() < 0.5 ? 0.02 : 0.4 * next(), next() < 0.6 ? 0.01 : next(), next() < 0.8 ? 0.02 : next()];
    return Array.from({ length: Math.floor(next() * 5) }, (_, i): SheetRater => {
      const answers: Record<string, SheetAnswer> = {};
      for (const { indicators } of framework.competencies) {
        const bent = skill + (next() - 0.5) * doubt * 2;
        for (const indicator of indicators) {
          if (!isPutTo(indicator, facts) || next() < silence * 0.5) continue;
          const nones = nonAnswersFor(framework, indicator, 'observed').map(({ id }) => id);
          const none = next() < notMine && nones.includes('notMyRole') ? 'notMyRole' as const : next() < silence * 0.2 ? nones[Math.floor(next() * nones.length)] : undefined;
          const level = values[Math.min(values.length - 1, Math.max(0, Math.floor((0.35 + 0.65 * bent + (next() - 0.5) * doubt) * values.length)))] ?? values[0] ?? 0;
          answers[indicator.id] = none === undefined ? level : next() < 0.5 ? none : { [none]: 'because' } as SheetAnswer;
        }
      }
      return { id: `a-${i}`, group: judged && next() < 0.75 ? 'assessor' : oneOf(groups), answers };
    });
  }

  /** Two assessors who saw everything done well but for one competency: both saw it done with help, or each thinks anything: what the rare statuses come of. */
  function almostReady(values: readonly number[], facts: Readonly<Record<string, string | number>>): readonly SheetRater[] {
    const odd = Math.floor(next() * framework.competencies.length);
    const agreed = next() < 0.5 ? values.findLastIndex((value) => value < framework.target) : undefined;
    return [0, 1].map(() => agreed ?? Math.floor(next() * values.length)).map((opinion, i): SheetRater => ({
      id: `a-${i}`, group: 'assessor',
      answers: Object.fromEntries(framework.competencies.flatMap(({ indicators }, c) => indicators.filter((indicator) => isPutTo(indicator, facts))
        .map(({ id }): [string, SheetAnswer] => [id, (c === odd ? values[opinion] : values.at(-1)) ?? 0]))),
    }));
  }

  function checksOf(care: number): Readonly<Record<string, SheetCheck>> {
    return Object.fromEntries(framework.checks.flatMap(({ id }): [string, SheetCheck][] => {
      if (care > 0.4) return [[id, next() < 0.9 ? 'done' : { notNeeded: 'a small room' }]];
      return next() < 0.2 ? [] : [[id, next() < 0.6 ? 'done' : next() < 0.5 ? 'notNeeded' : { notNeeded: 'a small room' }]];
    }));
  }

  function ratingsOf(care: number): Readonly<Record<string, Readonly<Record<string, number>>>> {
    return Object.fromEntries(framework.scenarios.flatMap(({ id, options }) => (next() < 0.3 ? [] : [
      [id, Object.fromEntries(options.flatMap((option) => (next() < 0.1 ? [] : [[option.id, care > 0.3 && option.key === 1 && next() < 0.95 ? 1 : 1 + Math.floor(next() * 4)]])))],
    ])));
  }

  function talkedOver(): readonly string[] {
    return framework.scenarios.flatMap(({ id, options }) => options.flatMap((option) => (next() < 0.2 ? [`${id}.${option.id}`] : [])));
  }
}
