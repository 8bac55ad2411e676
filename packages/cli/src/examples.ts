/** What to type, by command; shown by `--help`. */
export const examples = {
  frameworks: ['guildhall frameworks', 'guildhall frameworks show councillor-roles', 'guildhall frameworks show leadership-points@1.0.0 --format json'],
  take: ['guildhall take councillor-quick-scan', 'guildhall take public-meeting-readiness me.json --lang cy', 'guildhall take public-meeting-readiness me.json --as assessor --id a-2'],
  score: ['guildhall score sheets.jsonl > results.jsonl', 'guildhall score --council council.json sheet.json', 'cat sheets.jsonl | guildhall score -'],
  explain: ['guildhall explain plain-explanation', 'guildhall explain --sheet sheet.json plain-explanation', 'guildhall explain --sheet sheets.jsonl --respondent o-17 plain-explanation'],
  report: ['guildhall report me.json > report.md', 'guildhall report sheet.json --format json'],
  flow: ['guildhall flow public-meeting-readiness', 'guildhall flow leadership-points --format json'],
  validate: ['guildhall validate council.json', 'guildhall validate sheets.jsonl --format json'],
} as const satisfies Readonly<Record<string, readonly string[]>>;
