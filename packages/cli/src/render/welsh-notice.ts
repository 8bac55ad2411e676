import { isDraft } from '@guildhall/core/messages';
import type { Context } from '../context.ts';
import { wrap } from './wrap.ts';

/** Says that the Welsh is a draft, and that some is still in English; a paragraph each, none where neither is so. */
export function welshNotices({ t, language, paint, width }: Context, inEnglish: number): readonly string[] {
  return [
    ...(isDraft(language) ? [t('common.welshDraft')] : []),
    ...(inEnglish > 0 ? [t('common.inEnglishForNow')] : []),
  ].map((text) => paint.quiet(wrap(text, width)));
}
