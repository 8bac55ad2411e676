import type { CouncilUnreachable } from '@guildhall/react/first';
import { useEffect } from 'react';
import { firstWords } from '../first/words.ts';
import { hashPlaces } from '../routing/hash-places.ts';

const said = { 'no-answer': 'device.council.noAnswer', 'sign-in': 'device.council.signIn' } as const;

/** The only page there is where nobody knows whose service this is: nobody begins without the council's own privacy notice. */
export function NoCouncil({ why }: Pick<CouncilUnreachable, 'why'>) {
  const { language } = hashPlaces.place();
  const { t } = firstWords(language);
  const title = t('device.council');
  useEffect(() => { document.title = title; }, [title]);
  return (
    <main className="gh app-width app-alone" lang={language}>
      <div role="alert">
        <h1 className="govuk-heading-l" data-guildhall-title="">{title}</h1>
        <p className="govuk-body">{t(said[why])}</p>
        <p className="govuk-body">{t('device.council.kept')}</p>
      </div>
      <button type="button" className="govuk-button" onClick={() => { window.location.reload(); }}>{t('device.council.again')}</button>
    </main>
  );
}
