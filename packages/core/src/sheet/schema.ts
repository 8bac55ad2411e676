import { jitless } from '../framework/jitless.ts';
import * as z from 'zod/mini';
import { idText, isoDate, someText } from '../framework/texts.ts';
import type { AnswerSheet, SheetAnswer, SheetCheck } from './answer-sheet.ts';

z.config(jitless);

const reason = someText(4000);
const name = z.string().check(z.maxLength(200, 'a name has at most 200 characters'));

const answer: z.ZodMiniType<SheetAnswer> = z.union([
  z.number(),
  name,
  z.strictObject({ notMyRole: reason }),
  z.strictObject({ notSeen: reason }),
  z.strictObject({ needToKnowMore: reason }),
  z.strictObject({ preferNotToSay: reason }),
], { error: 'E_TYPE give a level as a number, a choice or a non-answer as text, or one non-answer with its reason as {"notMyRole": "…"}' })
  .check(z.describe('A level, a choice or a non-answer; or one non-answer with its reason'));
const answers = z.record(name, answer);

const check: z.ZodMiniType<SheetCheck> = z.union([z.enum(['done', 'notNeeded']), z.strictObject({ notNeeded: reason })], { error: 'E_VALUE give "done", or {"notNeeded": "…"} with the reason' });

/** The shape of an answer sheet. Whether it fits its framework is for `readSheet`. */
export const answerSheetSchema: z.ZodMiniType<AnswerSheet> = z.strictObject({
  framework: name.check(z.describe('Id of the framework that was answered')),
  version: z.exactOptional(name.check(z.describe('Version of that framework; the newest where absent'))),
  council: z.exactOptional(idText.check(z.describe('Opaque id of the council'))),
  respondent: idText.check(z.describe('Opaque id of the person; no name')),
  answeredOn: z.exactOptional(isoDate.check(z.describe('The day it was answered'))),
  source: z.exactOptional(idText.check(z.describe('Where the sheet came from'))),
  facts: z.exactOptional(z.record(name, z.union([name, z.number()], { error: 'E_TYPE give text, or a number where the fact is one' })).check(z.describe('By the id of the fact; what is absent takes its default'))),
  answers: z.exactOptional(answers.check(z.describe('Self-ratings, by the id of the indicator'))),
  raters: z.exactOptional(z.array(z.strictObject({
    id: idText.check(z.describe('Opaque id of the rater; no name')),
    group: z.enum(['assessor', 'manager', 'fellow-councillors', 'officers', 'community']),
    answers,
  })).check(z.maxLength(500, 'a sheet holds at most 500 raters'), z.describe('What others said of the person'))),
  checks: z.exactOptional(z.record(name, check).check(z.describe('Supports in place, by the id of the check'))),
  scenarios: z.exactOptional(z.record(name, z.record(name, z.number().check(z.describe('4 very good, 3 good, 2 poor, 1 harmful')))).check(z.describe('Ratings by scenario, then by option'))),
  causes: z.exactOptional(z.record(name, name).check(z.describe('What stands in the way, by the id of the competency'))),
  discussedFlags: z.exactOptional(z.array(name).check(z.describe('Flags talked over with an assessor, as "sj1.c"'))),
});
