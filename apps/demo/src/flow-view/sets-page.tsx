import { BackLink, Go, Heading, Lead, P, Page, shownIn, useGo, useService, useWords } from '@guildhall/react';
import { ErrorSummary, Section } from '@guildhall/react/parts';
import type { FlowReplay } from '@guildhall/core/flow';
import type { MessageKey } from '@guildhall/core/messages';
import { useState } from 'react';
import { FileField } from '../alone/file-field.tsx';
import { layCopy, readCopy } from './copy.ts';

/** Every question set there is, and the way to a saved copy. */
export function SetsPage({ onOpen }: { readonly onOpen?: (copy: FlowReplay) => void }) {
  const { t, language } = useWords();
  const { frameworks, council } = useService();
  const [problem, setProblem] = useState<MessageKey | null>(null);
  const go = useGo();
  const words = problem === null ? undefined : t(problem);
  const open = (text: string): void => {
    const read = readCopy(text, frameworks);
    setProblem('why' in read ? read.why : null);
    if ('why' in read) return;
    layCopy(read);
    if (onOpen === undefined) go(['flow', 'copy']);
    else onOpen(read);
  };
  return (
    <Page back={<BackLink to={[]}>{t('screens.toHome')}</BackLink>} title={t('flow.title')} broken={words !== undefined} wide>
      <ErrorSummary problems={words === undefined ? [] : [{ field: 'copy', text: words }]} />
      <Lead>{t('flow.lead')}</Lead>
      <Section labelledBy="flow.sets">
        <Heading level={2} id="flow.sets">{t('flow.sets')}</Heading>
        <ul className="app-cards">
          {frameworks.map((framework) => {
            const { framework: { id, title, summary }, lang } = shownIn(framework, language, council.profile);
            return (
              <li key={id} className="gh-card">
                <Heading level={3} className="gh-card-title" lang={lang}><Go to={['flow', id]}>{title}</Go></Heading>
                <P lang={lang}>{summary}</P>
              </li>
            );
          })}
        </ul>
      </Section>
      <Section labelledBy="flow.copy">
        <Heading level={2} id="flow.copy">{t('flow.copy')}</Heading>
        <FileField
          id="copy" label={t('flow.copy.file')} hint={t('flow.copy.hint')} error={words}
          onChoose={async ([file]) => { if (file !== undefined) open(await file.text()); }}
        />
      </Section>
    </Page>
  );
}
