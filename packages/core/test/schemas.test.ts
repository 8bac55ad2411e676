import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { attemptJsonSchema } from '../src/attempt/index.ts';
import { normsJsonSchema, versionMapJsonSchema } from '../src/change/index.ts';
import { cohortReleasesJsonSchema, cohortReportJsonSchema, cohortSummaryJsonSchema } from '../src/cohort/index.ts';
import { councilProfileJsonSchema } from '../src/council/index.ts';
import { frameworkJsonSchema } from '../src/framework/index.ts';
import { groupSessionJsonSchema } from '../src/group/index.ts';
import { invitationJsonSchema, observerAnswersJsonSchema } from '../src/raters/index.ts';
import { manifestJsonSchema } from '../src/receipt/index.ts';
import { registerCardJsonSchema } from '../src/register/index.ts';
import { answerSheetJsonSchema } from '../src/sheet/index.ts';

const folder = fileURLToPath(new URL('../schemas/', import.meta.url));

describe('the published JSON Schemas', () => {
  it.each([
    ['answer-sheet.json', answerSheetJsonSchema],
    ['attempt.json', attemptJsonSchema],
    ['cohort.json', cohortReportJsonSchema],
    ['cohort-releases.json', cohortReleasesJsonSchema],
    ['cohort-summary.json', cohortSummaryJsonSchema],
    ['council-profile.json', councilProfileJsonSchema],
    ['framework.json', frameworkJsonSchema],
    ['group-session.json', groupSessionJsonSchema],
    ['invitation.json', invitationJsonSchema],
    ['manifest.json', manifestJsonSchema],
    ['norms.json', normsJsonSchema],
    ['observer-answers.json', observerAnswersJsonSchema],
    ['register-card.json', registerCardJsonSchema],
    ['version-map.json', versionMapJsonSchema],
  ])('%s says what the program accepts; after a change, run again with UPDATE_SCHEMAS=1', (file, schemaOf) => {
    const text = `${JSON.stringify(schemaOf(), undefined, 2)}\n`;
    if (process.env['UPDATE_SCHEMAS'] === '1') {
      mkdirSync(folder, { recursive: true });
      writeFileSync(folder + file, text);
    }
    expect(readFileSync(folder + file, 'utf8')).toBe(text);
  });

  it('let no property through that the program does not know', () => {
    expect(answerSheetJsonSchema()).toMatchObject({ type: 'object', required: ['framework', 'respondent'], additionalProperties: false });
    expect(councilProfileJsonSchema()).toMatchObject({ type: 'object', required: ['name'], additionalProperties: false });
  });
});
