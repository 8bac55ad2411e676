import { BackLink, Go, Lead, P, Page, shownIn, useService, useWords } from '@guildhall/react';
import { useEffect, useState } from 'react';
import { layCopy, lyingCopy } from './copy.ts';
import { SetsPage } from './sets-page.tsx';
import { Stepping } from './stepping.tsx';

/** A saved copy, step by step. It goes when the page does. */
export function CopyPage() {
  const { t, language } = useWords();
  const { council } = useService();
  const [replay, setReplay] = useState(lyingCopy);
  useEffect(() => () => { layCopy(null); }, []);
  // Put back where React draws the page twice.
  useEffect(() => { layCopy(replay); }, [replay]);
  if (replay === null) return <SetsPage onOpen={setReplay} />;
  const { framework, lang } = shownIn(replay.framework, language, council.profile);
  return (
    <Page back={<BackLink to={['flow']}>{t('flow.toSets')}</BackLink>} title={t('flow.copy.title', { set: framework.title })} wide>
      <Lead>{t('flow.copy.lead')}</Lead>
      <Stepping replay={replay} shown={framework} lang={lang} guest={null} />
      <P><Go to={['flow']}>{t('flow.copy.another')}</Go></P>
    </Page>
  );
}
