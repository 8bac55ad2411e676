import type { ReadinessRules } from '../../framework/framework.ts';
import { rules, type ReasonCode } from '../../scoring/judge.ts';
import { noise } from '../../scoring/noise.ts';
import { boundsFrom, levelFrom, ownStep, type Words } from './sql-steps.ts';
import { known, step, text } from './sql-words.ts';

/** What assessors have watched, competency by competency, and what the readiness rules make of it. */
export function readinessSteps(words: Words): readonly string[] {
  const { readiness } = words.framework;
  if (readiness === undefined) return [];
  return [ownStep(words), ...watchedSteps(words), scoredStep(words), ...supportSteps(words), ...flagSteps(words), ...judgedSteps(words, readiness)];
}

function watchedSteps(words: Words): readonly string[] {
  const { plan: { rule: { max } } } = words;
  const [low, high] = boundsFrom(words, 'rule');
  const counts = 'CASE WHEN level IS NOT NULL THEN';
  const seen = 'CASE WHEN answered > 0 THEN';
  const several = (what: string, name: string, lowest: string): string[] => [
    `  CASE WHEN rule = 'lowest' THEN MIN(${lowest}) ELSE SUM(${what}) / NULLIF(COUNT(${what}), 0) END AS ${name},`,
  ];
  return [
    step('watched', [
      'SELECT t.sheet, t.rater, p.competency, p.rule, p.asked, p.asked - t.not_my_role AS applicable, t.answered, COALESCE(t.total, 0) AS total,',
      `  COALESCE(t.lowest, ${max}) AS lowest`,
      'FROM (',
      '  SELECT sheet, rater, competency, SUM(is_asked * not_my_role) AS not_my_role, COUNT(CASE WHEN is_asked = 1 THEN level END) AS answered,',
      '    SUM(CASE WHEN is_asked = 1 THEN level END) AS total, MIN(CASE WHEN is_asked = 1 THEN level END) AS lowest',
      '  FROM said WHERE rater_group = \'assessor\' GROUP BY sheet, rater, competency',
      ') t JOIN put p ON p.sheet = t.sheet AND p.competency = t.competency',
    ], 'What each assessor saw. Nobody else\'s ratings are evidence, the person\'s own least of all.'),
    step('each', [
      'SELECT sheet, competency, rule, answered,',
      `  ${levelFrom(words, 'rule', 'asked')} AS level,`,
      `  ${low} AS low,`,
      `  ${high} AS high`,
      'FROM watched',
    ]),
    step('several', [
      'SELECT sheet, competency, COUNT(level) AS levels, COUNT(CASE WHEN answered > 0 THEN 1 END) AS seen, MAX(level) - MIN(level) AS apart,',
      ...several('level', 'level', 'level'),
      ...several(`${counts} low END`, 'low', `${counts} low END`),
      ...several(`${counts} high END`, 'high', `${counts} high END`),
      ...several(`${seen} low END`, 'seen_low', `${seen} low END`),
      ...several(`${seen} high END`, 'seen_high', `${seen} high END`).map((line) => line.replace(/,$/, '')),
      'FROM each GROUP BY sheet, competency, rule',
    ], 'Several assessors: the lowest of their levels where nothing makes up for it, the mean elsewhere.'),
    step('together', [
      'SELECT sheet, competency, COUNT(level) AS answered, SUM(level) AS total, SUM(CASE WHEN level IS NULL THEN not_my_role ELSE 0 END) AS not_my_role',
      'FROM (',
      '  SELECT sheet, competency, item, MIN(level) AS level, MAX(not_my_role) AS not_my_role',
      '  FROM said WHERE rater_group = \'assessor\' AND is_asked = 1 GROUP BY sheet, competency, item',
      ') i GROUP BY sheet, competency',
    ]),
    step('own_level', [
      'SELECT sheet, competency,',
      `  ${levelFrom(words, 'rule', 'asked')} AS level`,
      'FROM (',
      '  SELECT o.sheet, o.competency, p.rule, p.asked, p.asked - o.not_my_role AS applicable, o.answered, o.total, o.lowest',
      '  FROM own o JOIN put p ON p.sheet = o.sheet AND p.competency = o.competency',
      ') o',
    ]),
  ];
}

function scoredStep({ plan: { rule: { min, max } }, double }: Words): string {
  const bound = (name: string, unseen: number): string =>
    `  CASE WHEN v.levels > 0 THEN v.${name} WHEN v.seen > 0 THEN v.seen_${name} WHEN p.asked > COALESCE(t.not_my_role, 0) THEN CAST(${unseen} AS ${double}) END AS ${name},`;
  return step('scored', [
    'SELECT p.sheet, p.competency, p.place, p.rule, p.critical, p.is_alone, CASE WHEN p.is_always = 1 OR o.given > 0 THEN 1 ELSE 0 END AS is_chosen,',
    '  p.asked, p.asked - COALESCE(t.not_my_role, 0) AS applicable, COALESCE(t.answered, 0) AS answered,',
    '  CASE WHEN p.asked - COALESCE(t.not_my_role, 0) = 1 AND t.answered = 1 THEN t.total END AS one, CAST(NULL AS VARCHAR) AS choice,',
    '  v.level, v.apart,',
    bound('low', min),
    bound('high', max),
    '  l.level AS self_level',
    'FROM put p',
    'LEFT JOIN several v ON v.sheet = p.sheet AND v.competency = p.competency',
    'LEFT JOIN together t ON t.sheet = p.sheet AND t.competency = p.competency',
    'LEFT JOIN own o ON o.sheet = p.sheet AND o.competency = p.competency',
    'LEFT JOIN own_level l ON l.sheet = p.sheet AND l.competency = p.competency',
  ]);
}

function supportSteps({ plan: { supports } }: Words): readonly string[] {
  if (supports.length === 0) return [];
  return [
    known('support (support, place)', supports.map(({ id }, i) => [text(id), String(i + 1)])),
    step('open_support', [
      'SELECT s.sheet, k.support, k.place FROM sheet s CROSS JOIN support k',
      `WHERE CASE k.place ${supports.map((_, i) => `WHEN ${i + 1} THEN s.open_${i + 1}`).join(' ')} END = 1`,
    ], 'Mandatory supports that are neither done nor not needed with a reason.'),
  ];
}

function flagSteps({ plan: { harmful } }: Words): readonly string[] {
  if (harmful.length === 0) return [];
  return [
    known('harmful (flag, place)', harmful.map((flag, i) => [text(flag), String(i + 1)])),
    step('rated', [
      `SELECT s.sheet, h.flag, h.place, CASE h.place ${harmful.map((_, i) => `WHEN ${i + 1} THEN s.rated_${i + 1}`).join(' ')} END AS rating,`,
      `  ${harmful.map((_, i) => `CASE WHEN s.rated_${i + 1} = '3' THEN 1 ELSE 0 END`).join(' + ')} AS good`,
      'FROM sheet s CROSS JOIN harmful h',
    ], 'Ways to act that do harm: rated very good, or two or more rated good; one talked over already no longer counts.'),
    step('open_flag', ['SELECT sheet, flag, place FROM rated WHERE rating = \'4\' OR (rating = \'3\' AND good > 1)']),
  ];
}

function judgedSteps(words: Words, cuts: ReadinessRules): readonly string[] {
  const { framework: { target }, plan: { supports, harmful, rule: { min } }, real } = words;
  const below = (level: string, cut: number): string => `${level} < ${real(cut - noise)}`;
  const skill = (code: ReasonCode, when: string): [ReasonCode, string] => [code, `SELECT sheet, ${placeOf(code)} + place, ${text(`${code}:`)} || competency FROM scored WHERE ${when}`];
  const whole = (code: ReasonCode, when: string): [ReasonCode, string] => [code, `SELECT sheet, ${placeOf(code)}, ${text(code)} FROM others WHERE ${when}`];
  const other = (code: ReasonCode, from: string, what: string): [ReasonCode, string] => [code, `SELECT sheet, ${placeOf(code)} + place, ${text(`${code}:`)} || ${what} FROM ${from}`];
  const withHelp = `level > ${min} AND ${below('level', target)}`;
  const found: readonly [ReasonCode, string][] = [
    skill('CRITICAL_NOT_SEEN', 'critical <> \'\' AND level IS NULL'),
    whole('OTHERS_TOO_FEW', `scored < ${cuts.othersAtLeast}`),
    skill('CRITICAL_NOT_SHOWN', `critical <> '' AND level <= ${min}`),
    skill('INTEGRITY_WITH_HELP', `critical = 'integrity' AND ${withHelp}`),
    ...(harmful.length === 0 ? [] : [other('FLAG_OPEN', 'open_flag', 'flag')]),
    skill('ASSESSORS_DIFFER', `apart >= ${real(cuts.assessorsDiffer - noise)}`),
    ...(supports.length === 0 ? [] : [other('SUPPORT_MISSING', 'open_support', 'support')]),
    skill('OTHER_TOO_LOW', `critical = '' AND ${below('level', cuts.othersLow)}`),
    whole('OTHERS_MEAN_LOW', below('mean', cuts.othersMeanLow)),
    skill('SKILL_WITH_HELP', `critical = 'skill' AND ${withHelp}`),
    whole('OTHERS_MEAN_BELOW_READY', below('mean', cuts.othersMeanReady)),
  ];
  const status = order.map((code) => `WHEN ${placeOf(code) / 1000} THEN ${text(rules[code].status)}`).join(' ');
  return [
    step('others', [
      'SELECT sheet, COUNT(CASE WHEN critical = \'\' THEN level END) AS scored,',
      '  SUM(CASE WHEN critical = \'\' THEN level END) / NULLIF(COUNT(CASE WHEN critical = \'\' THEN level END), 0) AS mean',
      'FROM scored GROUP BY sheet',
    ]),
    step('reason (sheet, place, reason)', [found.map(([, select]) => select).join('\n  UNION ALL ')], 'Every rule that hits; the first gives the status.'),
    step('judged', [
      `SELECT s.sheet, CASE WHEN MIN(r.place) IS NULL THEN 'READY' ELSE CASE CAST(FLOOR(MIN(r.place) / 1000) AS INTEGER) ${status} END END AS status,`,
      '  COALESCE(STRING_AGG(r.reason, \';\' ORDER BY r.place), \'\') AS reasons',
      'FROM sheet s LEFT JOIN reason r ON r.sheet = s.sheet GROUP BY s.sheet',
    ]),
  ];
}

/** Reasons in the order of the rules. */
const order = Object.keys(rules) as readonly ReasonCode[];

/** A thousand for each code, so that what it hit on has room behind it. */
function placeOf(code: ReasonCode): number {
  return 1000 * (order.indexOf(code) + 1);
}
