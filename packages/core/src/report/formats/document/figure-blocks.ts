import { heading, text } from '../../../document/blocks.ts';
import type { Say } from '../../../document/say.ts';
import type { RichBlock } from '../../../document/words.ts';
import { paragraphsOf } from '../../../explain/sentences-of.ts';
import { format } from '../../../messages/format.ts';
import type { Report } from '../../report.ts';
import { profileModel } from '../chart/profile-model.ts';

/** All skills in one picture, with what it comes to in sentences. */
export function pictureBlocks(report: Report, { t, own, set, list, language }: Say): readonly RichBlock[] {
  const model = profileModel(report, { t: (key, args) => format(language, key, args), list });
  if (model === null || model.rows.length === 0) return [];
  const caption = own(model.table.caption);
  return [
    heading(2, caption),
    ...(model.summary.length === 0 ? [] : [{ kind: 'bullets', entries: model.summary.map((sentence) => [own(sentence)]) } as const]),
    { kind: 'picture', caption: t('document.picture'), model, lang: set('').lang, language },
  ];
}

/** Skill by skill, how its figure came to be: first the figure, then each question with its answer and the words it rests on. */
export function figureBlocks({ strengths, toWorkOn, unclear }: Report, { t, set, own, language }: Say): readonly RichBlock[] {
  const skills = [...strengths, ...toWorkOn, ...unclear];
  if (skills.length === 0) return [];
  // The head of the document says it of all of them.
  const said = format(language, 'explain.draft');
  return [
    heading(2, t('document.figures')), text(t('document.figures.lead')),
    ...skills.map(({ title, derivation }): RichBlock => ({
      kind: 'folded', summary: set(title),
      paragraphs: paragraphsOf(derivation, language).map(({ lead, rest }) => ({ lead: lead === null ? null : own(lead), rest: rest.filter((sentence) => sentence !== said).map(own) })),
    })),
  ];
}
