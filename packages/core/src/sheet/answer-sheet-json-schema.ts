import * as z from 'zod/mini';
import { answerSheetSchema } from './schema.ts';

/**
 * The shape of an answer sheet as JSON Schema (2020-12), for editors and other programs; published as `schemas/answer-sheet.json`.
 *
 * A sheet that fits it may still be refused: which items there are, and which levels, is for the framework to say.
 */
export function answerSheetJsonSchema(): object {
  return {
    ...z.toJSONSchema(answerSheetSchema, { io: 'input' }),
    title: 'Answer sheet',
    description: 'One person\'s answers to one framework. What is left out was not said; null is refused.',
  };
}
