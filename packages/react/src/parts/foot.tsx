import type { ReactNode } from 'react';
import { useWords } from '../hooks/use-words.ts';
import { Go } from '../places/go.tsx';
import { contactLine } from '../service/council.ts';
import { usePremises } from '../service/surroundings.tsx';
import { contentWords } from '../words/content-words.ts';
import { P } from './text.tsx';

/**
 * What is in reach on every page: who helps, the privacy notice, and the way to clear this computer. `children` are more ways, each an `<li>`.
 *
 * @example <Foot><li><Go to={['about']}>About</Go></li></Foot> // who helps, the privacy notice, 'About'
 */
export function Foot({ children }: { readonly children?: ReactNode }) {
  const words = useWords();
  const { t } = words;
  const { content, keeps, council: { profile } } = usePremises();
  return (
    <section className="gh-foot" aria-label={t('common.help')}>
      {profile.dataProtectionOfficer === undefined ? null : <P>{t('common.helpContact', { contact: contactLine(profile.dataProtectionOfficer) })}</P>}
      <ul className="gh-inline-links gh-no-print">
        <li><Go to={['privacy']}>{t('screens.privacy')}</Go></li>
        {keeps() === 'council' ? null : <li><Go to={['clear']}>{t('storage.clear')}</Go></li>}
        {children}
      </ul>
      {content === undefined ? null : <P className="gh-foot-note">{contentWords(words, content)}</P>}
    </section>
  );
}
