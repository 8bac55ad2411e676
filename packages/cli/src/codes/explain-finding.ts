import type { Context } from '../context.ts';
import { ended } from '../exit.ts';
import { table } from '../render/table.ts';
import { wrap } from '../render/wrap.ts';
import { explainCode, explainedCodes } from './explain-code.ts';

/** Says what the code of a finding means, how it ends the program, and what to do; of `codes`, lists them all. */
export async function explainFinding({ out, width }: Pick<Context, 'out' | 'width'>, id: string, format: 'text' | 'json'): Promise<void> {
  if (id.toLowerCase() === 'codes') {
    const rows = explainedCodes.map(({ code, exit, text }) => [code, String(exit), firstSentence(text)]);
    await out.write(format === 'json' ? `${JSON.stringify(explainedCodes, undefined, 2)}\n` : `${table([['Code', 'Exit', 'What it means'], ...rows], width)}\n`);
    return;
  }
  const found = explainCode(id);
  if (!('code' in found)) throw ended('E_UNKNOWN_ID', 'no finding has that code', { hint: found.meant === undefined ? 'guildhall explain codes lists them' : `did you mean "${found.meant}"? guildhall explain codes lists them` });
  const { code, exit, text } = found;
  const ends = code.startsWith('W_') ? 'A warning: it does not change how the program ends, unless that is asked for.' : `Where nothing graver is found, the program ends with exit ${exit}.`;
  await out.write(format === 'json' ? `${JSON.stringify(found, undefined, 2)}\n` : `${code}\n${wrap(text, width)}\n${wrap(ends, width)}\n`);
}

const firstSentence = (text: string): string => /^.+?[.](?= |$)/.exec(text)?.[0] ?? text;
