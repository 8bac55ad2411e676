import type { Context } from '../context.ts';
import { knownFramework } from '../known-framework.ts';
import { inUsualWords } from '../tables/form-words.ts';
import { formWorkbook } from '../tables/form-workbook.ts';

/** The bytes of a workbook that one person fills in, in the language of the command. */
export async function template({ language, t, brought }: Context, name: string): Promise<Buffer> {
  return formWorkbook(inUsualWords(knownFramework({ brought }, name), language), language, t);
}
