import { contentOf } from '@guildhall/core/report';
import { useWords } from '../hooks/use-words.ts';
import { Go } from '../places/go.tsx';
import { contactLine } from '../service/council.ts';
import { useService } from '../service/service.ts';
import { contentWords } from '../words/content-words.ts';
import { P } from './text.tsx';

/** What is in reach on every page: who helps, the privacy notice, and the way to clear this computer. */
export function Foot() {
  const words = useWords();
  const { t } = words;
  const { frameworks, desk, council: { profile } } = useService();
  const contents = frameworks.map((framework) => contentOf(framework, profile));
  const content = contents.find(({ reviewed }) => reviewed === 'draft') ?? contents[0];
  return (
    <section className="gh-foot" aria-label={t('common.help')}>
      {profile.dataProtectionOfficer === undefined ? null : <P>{t('common.helpContact', { contact: contactLine(profile.dataProtectionOfficer) })}</P>}
      <ul className="gh-inline-links gh-no-print">
        <li><Go to={['privacy']}>{t('screens.privacy')}</Go></li>
        {desk.keeps === 'council' ? null : <li><Go to={['clear']}>{t('storage.clear')}</Go></li>}
      </ul>
      {content === undefined ? null : <P className="gh-foot-note">{contentWords(words, content)}</P>}
    </section>
  );
}
