import { useState } from 'react';
import { Page } from '../parts/page.tsx';
import { Radios } from '../parts/radios.tsx';
import { BackLink, Banner } from '../parts/small.tsx';
import { useShown } from '../parts/use-shown.ts';
import { useLinkTo } from '../routing/use-place.ts';
import { useWords } from '../words.ts';
import { NotFound } from './not-found.tsx';
import { Status } from '../parts/status.tsx';

/** One question to try, which no attempt knows of: its answer is never sent anywhere, and forgotten with the page. */
export function Practice({ id }: { readonly id: string }) {
  const { t } = useWords();
  const link = useLinkTo();
  const shown = useShown(id);
  const [chosen, setChosen] = useState<string | null>(null);
  const [done, setDone] = useState(false);
  if (shown === null) return <NotFound />;
  const { scale } = shown.framework;
  const choices = scale.kind === 'levels'
    ? scale.levels.map(({ id: level, shown: label, meaning }) => ({ id: level, label, hint: meaning }))
    : scale.choices.map(({ id: choice, label, meaning }) => ({ id: choice, label, hint: meaning }));
  const finish = (): void => {
    setDone(true);
    setChosen(null);
  };
  return (
    <Page back={<BackLink href={link('start', id)}>{t('common.back')}</BackLink>} title={t('start.practice.question')} heading="own">
      {done ? <Banner title={t('start.practice')} kind="good"><Status>{t('start.practice.done')}</Status></Banner> : null}
      <fieldset className="question">
        <legend>
          <span className="caption">{t('start.practice')}</span>
          <h1 className="heading-l" tabIndex={-1}>{t('start.practice.question')}</h1>
        </legend>
        <p className="hint">{t('start.practice.lead')} {t('question.hint')}</p>
        <Radios name="practice" choices={choices} chosen={chosen} onChoose={setChosen} lang={shown.lang} hintTitle={t('question.whatThisLooksLike')} />
      </fieldset>
      <div className="buttons">
        {done
          ? <a className="button" href={link('start', id)}>{t('common.continue')}</a>
          : <button type="button" className="button" onClick={finish}>{t('common.continue')}</button>}
        {done ? null : <a href={link('start', id)}>{t('start.practice.skip')}</a>}
      </div>
    </Page>
  );
}
