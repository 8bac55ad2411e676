import { readHandInCode, type SessionPlan } from '@guildhall/core/group';
import { shownIn, useService, useWords } from '@guildhall/react';
import { SummaryList, SummaryRow } from '@guildhall/react/parts';
import { wordsOfBand } from './words-of-bands.ts';

/** All that a code says, read back from the code itself, so that nothing is hidden. */
export function InCode({ plan, code }: { readonly plan: SessionPlan; readonly code: string }) {
  const { t, language } = useWords();
  const { framework, lang } = shownIn(plan.framework, language, useService().council.profile);
  const read = readHandInCode(plan, code);
  if (!read.ok) return null;
  return (
    <SummaryList>
      {framework.competencies.filter(({ id }) => plan.competencies.includes(id)).map(({ id, plainTitle }) => {
        const band = read.handedIn.bands[id];
        return (
          <SummaryRow key={id} label={plainTitle} lang={lang} valueLang={band === undefined ? undefined : lang}>
            {band === undefined ? t('group.join.inside.blank') : wordsOfBand(framework, band, t)}
          </SummaryRow>
        );
      })}
    </SummaryList>
  );
}
