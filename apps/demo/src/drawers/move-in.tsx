import { Button, ButtonGroup, Heading, P, Status, shownIn, useLoaded, useService, useWords } from '@guildhall/react';
import { Checkbox, Checkboxes, ErrorSummary, Fieldset, OwnForm } from '@guildhall/react/parts';
import { useMemo, useState } from 'react';
import { moveIn } from './open-drawer.ts';
import { outsideDrawers, type Outside } from './outside-drawers.ts';

/** Somebody chooses, each by its name, what of that which lies outside is theirs. */
export function MoveIn() {
  const { t } = useWords();
  const [told, setTold] = useState<{ readonly round: number; readonly said: string }>({ round: 0, said: '' });
  const found = useLoaded(`outside ${told.round}`, outsideDrawers);
  return (
    <section aria-labelledby="move">
      <Heading level={2} id="move">{t('drawer.move')}</Heading>
      {found === undefined ? <P>{t('common.loading')}</P> : found.length === 0 ? <P>{t('drawer.move.none')}</P> : <Choose key={told.round} found={found} onMoved={(said) => { setTold({ round: told.round + 1, said }); }} />}
      <Status className="govuk-body">{told.said}</Status>
    </section>
  );
}

function Choose({ found, onMoved }: { readonly found: readonly Outside[]; readonly onMoved: (said: string) => void }) {
  const { t, date, language } = useWords();
  const { council } = useService();
  const [mine, setMine] = useState<readonly string[]>([]);
  const [isAsked, setAsked] = useState(false);
  const [isMoving, setMoving] = useState(false);
  const first = found[0]?.saved.id ?? '';
  const isMissing = isAsked && mine.length === 0;
  const problems = useMemo(() => (isMissing ? [{ field: `move.${first}`, text: t('drawer.move.missing') }] : []), [isMissing, first, t]);
  const move = async (): Promise<void> => {
    setMoving(true);
    let moved = 0;
    // One after the other: stopped in between, each is whole in one place or in both.
    for (const id of mine) moved += await moveIn(id).catch(() => false) ? 1 : 0;
    setMoving(false);
    onMoved([...(moved === 0 ? [] : [t('drawer.move.done', { count: moved })]), ...(moved === mine.length ? [] : [t('drawer.move.failed')])].join(' '));
  };
  const onSubmit = (): void => {
    setAsked(true);
    if (!isMoving && mine.length > 0) void move();
  };
  return (
    <>
      <ErrorSummary problems={problems} />
      <P>{t('drawer.move.hint')}</P>
      <OwnForm onSubmit={onSubmit}>
        <Fieldset id="move-which" legend={t('drawer.move.which')} error={problems[0]?.text}>
          <Checkboxes>
            {found.map(({ saved: { id, savedAt }, view }) => {
              const { framework: { title }, lang } = shownIn(view.framework, language, council.profile);
              return (
                <Checkbox
                  key={id} id={`move.${id}`} lang={lang} label={t('passphrase.finished.what', { title, date: date(savedAt.slice(0, 10)) })} checked={mine.includes(id)}
                  onChange={(isMine) => { setMine(isMine ? [...mine, id] : mine.filter((each) => each !== id)); }}
                />
              );
            })}
          </Checkboxes>
        </Fieldset>
        <ButtonGroup><Button submit>{t('drawer.move.do')}</Button></ButtonGroup>
      </OwnForm>
      <Status className="govuk-body">{isMoving ? t('drawer.move.moving') : ''}</Status>
    </>
  );
}
