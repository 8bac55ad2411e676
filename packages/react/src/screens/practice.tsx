import { useState } from 'react';
import { useShown } from '../hooks/use-shown.ts';
import { useWords } from '../hooks/use-words.ts';
import { Button, ButtonGroup } from '../parts/button.tsx';
import { Fieldset } from '../parts/fieldset.tsx';
import { Heading } from '../parts/heading.tsx';
import { OwnForm } from '../parts/own-form.tsx';
import { Page } from '../parts/page.tsx';
import { Radios } from '../parts/radios.tsx';
import { BackLink, Banner, Caption } from '../parts/small.tsx';
import { Status } from '../parts/status.tsx';
import { Go } from '../places/go.tsx';
import type { Path } from '../places/places.ts';
import { NotFound } from './not-found.tsx';

/** One question to try, which no attempt knows of: its answer is never sent anywhere, and forgotten with the page. */
export function Practice({ id, back }: { readonly id: string; readonly back: Path }) {
  const { t } = useWords();
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
    <Page back={<BackLink to={back}>{t('common.back')}</BackLink>} title={t('start.practice.question')} heading="own">
      {done ? <Banner title={t('start.practice')} kind="good"><Status>{t('start.practice.done')}</Status></Banner> : null}
      {/* A form of our own, so that this is never part of a form of the host's. */}
      <OwnForm>
        <Fieldset
          id="practice" size="l" className="gh-question" hint={<>{t('start.practice.lead')} {t('question.hint')}</>}
          legend={<><Caption>{t('start.practice')}</Caption><Heading level={1}>{t('start.practice.question')}</Heading></>}
        >
          <Radios name="practice" choices={choices} chosen={chosen} onChoose={setChosen} lang={shown.lang} hintTitle={t('question.whatThisLooksLike')} />
        </Fieldset>
        <ButtonGroup>
          {done ? <Go className="govuk-button" to={back}>{t('common.continue')}</Go> : <Button onClick={finish}>{t('common.continue')}</Button>}
          {done ? null : <Go to={back}>{t('start.practice.skip')}</Go>}
        </ButtonGroup>
      </OwnForm>
    </Page>
  );
}
