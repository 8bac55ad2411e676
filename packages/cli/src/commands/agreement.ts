import { localise, PrivacyError } from '@guildhall/core';
import { rules } from '@guildhall/core/privacy';
import { agreementSentences, observerPrompts, observerTexts, ratedSentences, ratersOf, type ObserverAnswers } from '@guildhall/core/raters';
import type { Context } from '../context.ts';
import type { Encoding } from '../files/decode.ts';
import { observedSheet } from '../files/observed-sheet.ts';
import { plain } from '../render/plain.ts';
import { welshNotices } from '../render/welsh-notice.ts';
import { wrap } from '../render/wrap.ts';

export interface AgreementOptions {
  readonly respondent?: string;
  /** Files of an earlier one of the same person. */
  readonly before?: readonly string[];
  readonly format: 'text' | 'json';
  readonly encoding: Encoding;
}

/** Lays what those who were asked said beside what the person said, and says how far they agree. */
export async function agreement(context: Context, files: readonly string[], options: AgreementOptions): Promise<void> {
  const { language, out, t, paint, width } = context;
  const { read: { framework: original, answers, sheet: { respondent } }, observers } = await observedSheet(context, files, options);
  const earlier = options.before === undefined ? undefined : (await observedSheet(context, options.before, { ...options, respondent })).read;
  const { framework, inEnglish } = localise(original, language);
  const before = earlier === undefined ? [] : [ratersOf(earlier.framework, earlier.answers, { respondent })];
  const report = ratersOf(framework, answers, { respondent, before });
  // Nothing of others may be shown, so nothing is said of them: not even that there were some.
  if (report.competencies.every(({ groups }) => groups.length === 0)) throw new PrivacyError('rater-group', rules['rater-group'].says);
  const texts = observerTexts(observers, 0);
  if (options.format === 'json') {
    await out.write(`${JSON.stringify({ format: 'guildhall/raters@1', ...report, ...(observers.length === 0 ? {} : { texts }) }, undefined, 2)}\n`);
    return;
  }
  const paragraph = (title: string, sentences: readonly string[]): string => [paint.strong(title), ...sentences.map((sentence) => `  ${wrap(sentence, width - 2, '  ')}`)].join('\n');
  const titleOf = (id: string): string => framework.competencies.find((each) => each.id === id)?.plainTitle ?? id;
  await out.write(`${[
    ...welshNotices(context, inEnglish),
    paint.strong(t('raters.title')),
    ...report.competencies.flatMap((each) => (each.self === null && each.groups.length === 0 ? [] : [paragraph(titleOf(each.id), ratedSentences(each, language))])),
    paragraph(t('raters.agreement.title'), agreementSentences(report.agreement, language)),
    ...written(context, observers, texts),
    [t('raters.few'), t('raters.kinder')].map((text) => paint.quiet(wrap(text, width))).join('\n'),
  ].join('\n\n')}\n`);
}

/** What they wrote, all of it or none. */
function written({ t, width, paint }: Context, observers: readonly ObserverAnswers[], texts: ReturnType<typeof observerTexts>): readonly string[] {
  if (observers.length === 0) return [];
  return observerPrompts.map((prompt) => {
    const shared = texts[prompt];
    const said = shared.shown ? [...shared.texts.map((text) => `“${plain(text)}”`), t(shared.caution)] : [t(shared.why)];
    return [paint.strong(t(`raters.texts.${prompt}`)), ...said.map((text) => `  ${wrap(text, width - 2, '  ')}`)].join('\n');
  });
}
