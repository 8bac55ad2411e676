import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { argv } from 'node:process';
import { resultsFrom } from './results.ts';
import { packFor } from './pack-for.ts';

// Started by scripts/approval.mjs, which has read the council's profile and found it whole.
const [, , profile = '', out = '', results = '', today = '', where = '', walks = '', browser = ''] = argv;

if (walks !== '') {
  const how = 'Programs walked through the application as a person would, and looked at every screen on the way.';
  mkdirSync(dirname(results), { recursive: true });
  writeFileSync(results, `${JSON.stringify(resultsFrom(readFileSync(walks, 'utf8'), { how, browser }), null, 2)}\n`);
}
mkdirSync(out, { recursive: true });
const pack = packFor({ profile: readFileSync(profile, 'utf8'), results: readFileSync(results, 'utf8'), today, isLinked: where === 'here' });
for (const [name, text] of Object.entries(pack)) writeFileSync(`${out}/${name}`, text);
