/** What to type, by command; shown by `--help`. */
export const examples = {
  frameworks: ['guildhall frameworks', 'guildhall frameworks show councillor-roles', 'guildhall frameworks show leadership-points@1.0.0 --format json'],
  take: ['guildhall take councillor-quick-scan', 'guildhall take public-meeting-readiness me.json --lang cy', 'guildhall take public-meeting-readiness me.json --as assessor --id a-2'],
  score: ['guildhall score sheets.jsonl > results.jsonl', 'guildhall score --council council.json sheet.json', 'cat sheets.jsonl | guildhall score -'],
  explain: ['guildhall explain plain-explanation', 'guildhall explain --sheet sheet.json plain-explanation', 'guildhall explain --sheet sheets.jsonl --respondent o-17 plain-explanation'],
  report: ['guildhall report me.json > report.md', 'guildhall report sheet.json --format json'],
  flow: ['guildhall flow public-meeting-readiness', 'guildhall flow leadership-points --format json'],
  validate: ['guildhall validate council.json', 'guildhall validate sheets.jsonl --format json'],
  simulate: ['guildhall simulate councillor-roles --seed 7 > sheets.jsonl', 'guildhall simulate councillor-roles --people 200 --spread 0.8 --missing 0.1 --council c-204 > before.jsonl', 'guildhall simulate councillor-roles --people 200 --spread 0.8 --missing 0.1 --council c-204 --growth 0.5 --on 2026-09-14 > after.jsonl', 'guildhall simulate councillor-roles --people 1 --raters fellow-councillors=5 --raters officers=3'],
  cohort: ['guildhall cohort sheets.jsonl', 'guildhall cohort sheets.jsonl --format md > report.md', 'guildhall cohort north.jsonl --summary > north.json', 'guildhall cohort --merge north.json south.json --explain brokering', 'guildhall cohort autumn.jsonl --releases group.json', 'guildhall cohort autumn.jsonl --before spring.jsonl', 'guildhall cohort --sql --framework councillor-roles > summary.sql'],
  change: ['guildhall change before.jsonl after.jsonl', 'guildhall change before.jsonl after.jsonl --then then.jsonl --format jsonl > changes.jsonl', 'guildhall change me-1.json me-2.json --sd 0.6 --reliability 0.8'],
  'what-if': ['guildhall what-if sheet.json action-planning', 'guildhall what-if sheets.jsonl action-planning --respondent m-3', 'guildhall what-if officer.json status'],
  agreement: ['guildhall agreement sheet.json', 'guildhall agreement sheet.json invitations.jsonl observers.jsonl', 'guildhall agreement sheets.jsonl --respondent m-3 --format json'],
  attack: ['guildhall attack --people 25', 'guildhall attack --people 25 --councils 1000 --seed 7', 'guildhall attack --format json > attack.json'],
} as const satisfies Readonly<Record<string, readonly string[]>>;
