import type { Framework } from '@guildhall/core';
import type { CouncilProfile } from '@guildhall/core/council';
import { formatDate } from '@guildhall/core/messages';
import { contentOf } from '@guildhall/core/report';
import type { Context } from '../context.ts';

/** Who has looked over the questions: nothing where they are adopted and nobody says by whom. */
export function contentLine({ t, language }: Pick<Context, 't' | 'language'>, framework: Framework, profile?: CouncilProfile): readonly string[] {
  const { reviewed, adopted } = contentOf(framework, profile);
  if (reviewed !== 'adopted') return [t(`common.content.${reviewed}`)];
  return adopted === undefined ? [] : [t('common.content.adopted', { body: adopted.body, date: formatDate(language, adopted.date) })];
}
