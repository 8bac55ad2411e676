import { localise, type Framework } from '@guildhall/core';
import { explainCompetency, explainId, sentencesOf, sentencesOfId } from '@guildhall/core/explain';
import { nearest } from '@guildhall/core/json';
import type { Context } from '../context.ts';
import { ended } from '../exit.ts';
import type { Encoding } from '../files/decode.ts';
import { findSheet } from '../files/find-sheet.ts';
import { knownFrameworks } from '../frameworks/known-frameworks.ts';
import { refuseUnknown } from '../known-competency.ts';
import { welshNotices } from '../render/welsh-notice.ts';
import { wrap } from '../render/wrap.ts';

export interface ExplainOptions { readonly sheet: string; readonly respondent?: string; readonly format: 'text' | 'json'; readonly encoding: Encoding }

/** Says everything there is to say about an id: a skill, a question, a support, an action, a source phrase …; or the code of a finding. */
export async function explainThing(context: Context, id: string, format: 'text' | 'json'): Promise<void> {
  const frameworks = knownFrameworks(context);
  const localised = frameworks.map((framework) => localise(framework, context.language));
  const found = explainId(localised.map(({ framework }) => framework), id);
  if (found.length === 0) {
    // Nothing that people are asked is called so; what the program says may be.
    if (/^(?:[ew]_\w+|codes)$/i.test(id)) {
      const { explainFinding } = await import('../codes/explain-finding.ts');
      await explainFinding(context, id, format);
      return;
    }
    const meant = nearest(id, frameworks.flatMap(namesIn));
    throw ended('E_UNKNOWN_ID', 'nothing of that name is known here', { hint: meant === undefined ? 'guildhall frameworks show councillor-roles lists skills; guildhall frameworks show … --format md lists everything' : `did you mean "${meant}"?` });
  }
  if (format === 'json') await context.out.write(`${JSON.stringify(found, undefined, 2)}\n`);
  else await context.out.write(`${[...welshNotices(context, localised[0]?.inEnglish ?? 0), ...found.map((each) => paragraphs(context, sentencesOfId(each, context.language)))].join('\n\n')}\n`);
}

/** Names somebody may have meant, those of whole skills first. */
function namesIn({ id, competencies, scenarios, checks, actions, causes, phrases }: Framework): readonly string[] {
  const indicators = competencies.flatMap((competency) => competency.indicators);
  return [id, ...[competencies, indicators, scenarios, checks, actions, causes, phrases].flatMap((things) => things.map((thing) => thing.id))];
}

/** Says where the figure for one skill on one sheet comes from, down to the words in a source. */
export async function explainNumber(context: Context, competency: string, { sheet, format, ...options }: ExplainOptions): Promise<void> {
  const { framework: original, answers } = await findSheet(context, sheet, options);
  const { framework, inEnglish } = localise(original, context.language);
  refuseUnknown(framework, competency);
  const derivation = explainCompetency(framework, answers, competency);
  await context.out.write(format === 'json' ? `${JSON.stringify(derivation, undefined, 2)}\n` : `${[...welshNotices(context, inEnglish), paragraphs(context, sentencesOf(derivation, context.language))].join('\n\n')}\n`);
}

function paragraphs({ width }: Context, sentences: readonly string[]): string {
  return sentences.map((sentence) => wrap(sentence, width)).join('\n');
}
