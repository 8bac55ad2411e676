import { Heading, shownIn, useService, useWords } from '@guildhall/react';
import { SummaryList, SummaryRow } from '@guildhall/react/parts';
import { version } from '../../package.json';

/** Of the application and of each question set, for whoever is asked what was used. */
export function Versions() {
  const { t, language } = useWords();
  const { frameworks, council: { profile } } = useService();
  const build = document.querySelector('meta[name="guildhall-build"]')?.getAttribute('content') ?? '–';
  return (
    <section aria-labelledby="versions">
      <Heading level={2} id="versions">{t('device.version')}</Heading>
      <SummaryList>
        <SummaryRow label={t('device.version.app')}>{t('device.version.build', { version, build })}</SummaryRow>
        {frameworks.map((set) => {
          const { framework, lang } = shownIn(set, language, profile);
          return <SummaryRow key={`${set.id}@${set.version}`} label={framework.title} lang={lang}>{set.version}</SummaryRow>;
        })}
      </SummaryList>
    </section>
  );
}
