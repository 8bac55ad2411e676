import { ratedSentences, type AskedBefore } from '@guildhall/core/raters';
import { Bullets, Heading, Hint, Inset, P, Status, useGo, useHere, useResults, useWords, type Session } from '@guildhall/react';
import { RatersChart } from '@guildhall/react/charts';
import { ErrorSummary, Section } from '@guildhall/react/parts';
import { useState } from 'react';
import { elsewhere } from '../../readiness/tray.ts';
import { FileField } from '../file-field.tsx';
import { openCameBack, type CameBack as Found } from './read-files.ts';

/** What was shown in this page so far, so that one more file never tells what one person said. It is never stored. */
const shownBefore = new WeakMap<Session, readonly AskedBefore[]>();

/** The files that came back: opened all at once, shown together, and forgotten with the page. */
export function CameBack() {
  const { session, state } = useHere();
  const { answers } = useResults();
  const { t } = useWords();
  const go = useGo();
  const [found, setFound] = useState<{ readonly it: Found; readonly files: number } | null>(null);
  const { framework } = state.attempt;
  const open = async (files: readonly File[]): Promise<void> => {
    if (files.length === 0) return;
    const texts = await Promise.all(files.map(async (file) => ({ name: file.name, text: file.size > 1_000_000 ? '' : await file.text() })));
    const other = texts.length === 1 ? elsewhere(texts[0]?.text ?? '', 'observer') : null;
    if (other !== null) {
      go(other);
      return;
    }
    const before = shownBefore.get(session) ?? [];
    const { respondent } = state.attempt.view().memory;
    const it = openCameBack(texts, { framework, answers, respondent, seed: state.attempt.record()?.body.seed ?? 0, before });
    if (it.ok) shownBefore.set(session, [...before, it.shown]);
    setFound({ it, files: files.length });
  };
  const wrong = found === null || found.it.ok ? [] : found.it.wrong;
  const problems = wrong.map(({ file, why }) => ({ field: 'came-back', text: t('alone.asked.wrong.one', { file, why: t(why) }) }));
  return (
    <>
      <section className="gh-no-print">
        <Heading level={2}>{t('alone.asked.open')}</Heading>
        <P>{t('alone.asked.open.wait')}</P>
        <Inset><P>{t('alone.asked.open.readable')}</P><P>{t('alone.asked.open.notKept')}</P></Inset>
        <ErrorSummary problems={problems} lead={t('alone.asked.wrong')} />
        <FileField
          id="came-back" several label={t('alone.asked.open.files')} hint={t('alone.asked.open.hint')} onChoose={open}
          error={problems.length === 0 ? undefined : problems.map(({ text }) => text).join(' ')}
        />
        <Status>{found?.it.ok === true ? t('alone.asked.opened', { count: found.files }) : ''}</Status>
      </section>
      {found?.it.ok === true ? <Shown shown={found.it.shown} /> : null}
    </>
  );
}

function Shown({ shown: { raters, texts } }: { readonly shown: AskedBefore }) {
  const { framework, lang } = useHere();
  const { t, language } = useWords();
  const told = raters.competencies.filter(({ others }) => others !== null);
  const titles = new Map(framework.competencies.map(({ id, plainTitle }) => [id, plainTitle]));
  return (
    <>
      <Heading level={2}>{t('raters.title')}</Heading>
      {raters.competencies.some(({ stands }) => stands === true) ? <Inset>{t('alone.asked.stands')}</Inset> : null}
      {told.length === 0 ? <P>{t('alone.asked.nothing')} {t('raters.few')}</P> : (
        <>
          <RatersChart framework={framework} raters={{ competencies: told }} lang={lang} />
          <Heading level={2} size="s">{t('alone.asked.words')}</Heading>
          {told.map((skill) => (
            <Section key={skill.id} className="gh-skill" labelledBy={`asked.${skill.id}`}>
              <Heading level={3} id={`asked.${skill.id}`} lang={lang}>{titles.get(skill.id) ?? skill.title}</Heading>
              <Bullets>{ratedSentences(skill, language).map((sentence) => <li key={sentence}>{sentence}</li>)}</Bullets>
            </Section>
          ))}
        </>
      )}
      <Heading level={2}>{t('raters.texts.title')}</Heading>
      {(['does-well', 'could-try'] as const).map((prompt) => {
        const written = texts[prompt];
        return (
          <Section key={prompt} labelledBy={`wrote.${prompt}`}>
            <Heading level={3} id={`wrote.${prompt}`}>{t(`raters.texts.${prompt}`)}</Heading>
            {written.shown ? (
              <>
                <Hint>{t(written.caution)}</Hint>
                {/* The same words may have been written twice. */}
                {/* oxlint-disable-next-line react/no-array-index-key */}
                <Bullets className="gh-as-written">{written.texts.map((text, place) => <li key={`${place} ${text}`}>{text}</li>)}</Bullets>
              </>
            ) : <P>{t(written.why)}</P>}
          </Section>
        );
      })}
      <P>{t('alone.asked.open.delete')}</P>
    </>
  );
}
