import { nearest } from '@guildhall/core/json';
import { exitOf, type Exit } from '../exit.ts';
import { explanations } from './explanations.ts';

/** A code, how it ends the program, and what it means. */
interface ExplainedCode { readonly code: string; readonly exit: Exit; readonly text: string }

/** Every code there is, by the letter. */
export const explainedCodes: readonly ExplainedCode[] = Object.entries(explanations)
  .flatMap(([codes, text]) => codes.split(' ').map((code) => ({ code, exit: exitOf(code), text })))
  .toSorted((a, b) => (a.code < b.code ? -1 : 1));

/** What one code means; or the one that was probably meant. */
export function explainCode(typed: string): ExplainedCode | { readonly meant: string | undefined } {
  const code = typed.toUpperCase();
  return explainedCodes.find((each) => each.code === code) ?? { meant: nearest(code, explainedCodes.map((each) => each.code)) };
}
