import type { AttemptEnvelope } from '@guildhall/core';
import type { Norms } from '@guildhall/core/change';
import { Bullets, ButtonGroup, Details, Heading, Inset, P, SecondButton, useHere, useResults, useWords } from '@guildhall/react';
import { ChangeChart } from '@guildhall/react/charts';
import { Section } from '@guildhall/react/parts';
import { useMemo, useState } from 'react';
import { AlonePage } from '../alone-page.tsx';
import { FileField } from '../file-field.tsx';
import { answeredOn, type Earlier } from './earlier-from.ts';
import { normsFrom, whatChanged } from './what-changed.ts';

interface ChangeShownProps {
  readonly earlier: Extract<Earlier, { ok: true }>;
  readonly now: AttemptEnvelope;
  readonly onAgain: () => void;
}

/** What has changed: a picture, and skill by skill in words. */
export function ChangeShown({ earlier, now, onAgain }: ChangeShownProps) {
  const { state, framework: shown, lang } = useHere();
  const { t, language } = useWords();
  const { answers } = useResults();
  const [norms, setNorms] = useState<Norms>();
  const { framework } = state.attempt;
  const { change, lead, skills, closing, once, neither, rests } = useMemo(() => whatChanged({
    framework, shown, before: earlier.answers, after: answers, answeredOn: { before: earlier.on, after: answeredOn(now) }, norms, language,
  }), [framework, shown, earlier, answers, now, norms, language]);
  return (
    <AlonePage title={t('change.title')}>
      {lead.map((sentence) => <P key={sentence}>{sentence}</P>)}
      {rests === 'none' || skills.length === 0 ? null : <Inset>{t(`alone.compare.${rests}`)}</Inset>}
      {skills.length === 0 ? <P>{t('alone.compare.nothing')}</P> : null}
      <ChangeChart framework={shown} change={change} lang={lang} />
      {/* The picture says of each skill what there is to say; a scan has none. */}
      {change.competencies.some(({ choices }) => choices === undefined) ? null : skills.map(({ id, title, sentences }) => (
        <Section key={id} className="gh-skill" labelledBy={`change.${id}`}>
          <Heading level={2} size="s" id={`change.${id}`} lang={lang}>{title}</Heading>
          <P>{sentences.join(' ')}</P>
        </Section>
      ))}
      {once.length === 0 ? null : (
        <>
          <Heading level={2} size="s">{t('alone.compare.once')}</Heading>
          <P>{t('alone.compare.once.hint')}</P>
          <Bullets>{once.map(({ id, title, at }) => <li key={id}><span lang={lang}>{title}</span>: {t(`alone.compare.once.${at}`)}</li>)}</Bullets>
        </>
      )}
      {neither.length === 0 ? null : (
        <>
          <Heading level={2} size="s">{t('alone.compare.neither')}</Heading>
          <Bullets lang={lang}>{neither.map(({ id, title }) => <li key={id}>{title}</li>)}</Bullets>
        </>
      )}
      {(skills.length === 0 ? [] : closing).filter((sentence) => sentence !== t('change.learned')).map((sentence) => <P key={sentence}>{sentence}</P>)}
      {rests === 'none' || skills.length === 0 ? null : <CouncilFigures onRead={setNorms} />}
      <ButtonGroup>
        <SecondButton onClick={() => { window.print(); }}>{t('common.print')}</SecondButton>
        <SecondButton onClick={onAgain}>{t('alone.compare.again')}</SecondButton>
      </ButtonGroup>
    </AlonePage>
  );
}

/** A council may have measured what is assumed otherwise. */
function CouncilFigures({ onRead }: { readonly onRead: (norms: Norms) => void }) {
  const { state } = useHere();
  const { t } = useWords();
  const [wrong, setWrong] = useState(false);
  const choose = async ([file]: readonly File[]): Promise<void> => {
    if (file === undefined) return;
    const norms = normsFrom(await file.text(), state.attempt.framework);
    setWrong(norms === null);
    if (norms !== null) onRead(norms);
  };
  return (
    <Details className="gh-no-print" summary={t('alone.compare.norms')}>
      <FileField id="norms" label={t('alone.compare.norms.file')} hint={t('alone.compare.norms.hint')} error={wrong ? t('alone.compare.norms.wrong') : undefined} onChoose={choose} />
    </Details>
  );
}
