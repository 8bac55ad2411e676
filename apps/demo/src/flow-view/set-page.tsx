import { flowChartOf } from '@guildhall/core/flow';
import { BackLink, Go, Lead, P, Page, shownIn, useService, useWords } from '@guildhall/react';
import { useMemo } from 'react';
import { Drawing } from './drawing.tsx';
import { OutlineText } from './outline-text.tsx';
import { Why } from './why.tsx';

const nobody = { facts: {}, chosen: {} } as const;

/** The plan of one question set, with nobody in it. */
export function SetPage({ id }: { readonly id: string }) {
  const { t, language } = useWords();
  const { frameworks, council } = useService();
  const framework = frameworks.find((each) => each.id === id);
  const { framework: shown, lang } = framework === undefined ? { framework: null, lang: undefined } : shownIn(framework, language, council.profile);
  const chart = useMemo(() => (framework === undefined || shown === null ? null : flowChartOf(framework, shown)), [framework, shown]);
  const back = <BackLink to={['flow']}>{t('flow.toSets')}</BackLink>;
  if (framework === undefined || shown === null || chart === null) return <Page back={back} title={t('errors.notFound')}><P>{t('flow.set.none')}</P><P><Go to={['flow']}>{t('flow.toSets')}</Go></P></Page>;
  return (
    <Page back={back} title={t('flow.set.title', { set: shown.title })} wide>
      <Lead>{t('flow.set.lead')}</Lead>
      <Drawing chart={chart} moment={null} framework={shown} lang={lang} guest={null} />
      <Why framework={shown} person={nobody} open={[]} only={null} lang={lang} />
      <OutlineText framework={framework} />
    </Page>
  );
}
