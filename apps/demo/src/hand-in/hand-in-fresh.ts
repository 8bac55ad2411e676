import type { HandInWay } from '@guildhall/core/group';
import { handIn, type TakenIn } from '../group/take-in.ts';
import { nonce } from './nonce.ts';
import { taking } from './taking.ts';

/**
 * Hands in answers that have never been handed in: nobody can have taken them back. Where their code looks like another that was, or is on the
 * table, another code is made of the same answers.
 *
 * @param codeWith makes the code, with a number of chance.
 */
export function handInFresh(codeWith: (nonce: number) => string, way: HandInWay): TakenIn {
  return taking(() => handIn(codeWith(nonce()), way));
}
