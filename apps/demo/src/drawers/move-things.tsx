import { Button, ButtonGroup, Heading, P, Status, shownIn, useLoaded, useService, useWords } from '@guildhall/react';
import { Checkbox, Checkboxes, ErrorSummary, Fieldset, OwnForm } from '@guildhall/react/parts';
import { useMemo, useState } from 'react';
import { titleOfPlan } from '../group/words.ts';
import { moveIn } from './move-in.ts';
import { outside, type Outside } from './outside.ts';

/** Somebody chooses, each by its name, what of that which lies outside is theirs. */
export function MoveThings() {
  const { t } = useWords();
  const [told, setTold] = useState<{ readonly round: number; readonly said: string }>({ round: 0, said: '' });
  const found = useLoaded(`outside ${told.round}`, outside);
  return (
    <section aria-labelledby="move">
      <Heading level={2} id="move">{t('drawer.move')}</Heading>
      {found === undefined ? <P>{t('common.loading')}</P> : found.length === 0 ? <P>{t('drawer.move.none')}</P> : <Choose key={told.round} found={found} onMoved={(said) => { setTold({ round: told.round + 1, said }); }} />}
      <Status className="govuk-body">{told.said}</Status>
    </section>
  );
}

function Choose({ found, onMoved }: { readonly found: readonly Outside[]; readonly onMoved: (said: string) => void }) {
  const { t } = useWords();
  const said = useSaid();
  const [mine, setMine] = useState<readonly string[]>([]);
  const [isAsked, setAsked] = useState(false);
  const [isMoving, setMoving] = useState(false);
  const first = found[0] === undefined ? '' : fieldOf(found[0]);
  const isMissing = isAsked && mine.length === 0;
  const problems = useMemo(() => (isMissing ? [{ field: first, text: t('drawer.move.missing') }] : []), [isMissing, first, t]);
  const move = async (): Promise<void> => {
    setMoving(true);
    let moved = 0;
    // One after the other: stopped in between, each is whole in one place or in both.
    for (const each of found.filter((one) => mine.includes(fieldOf(one)))) moved += await moveIn(each).catch(() => false) ? 1 : 0;
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
            {found.map((each) => {
              const field = fieldOf(each);
              const { label, lang } = said(each);
              return (
                <Checkbox
                  key={field} id={field} label={label} lang={lang} checked={mine.includes(field)}
                  onChange={(isMine) => { setMine(isMine ? [...mine, field] : mine.filter((one) => one !== field)); }}
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

const fieldOf = ({ what, id }: Outside): string => `move.${what}.${id}`;

/** What each is called. */
function useSaid(): (each: Outside) => { readonly label: string; readonly lang: 'en' | undefined } {
  const { t, date, list, language } = useWords();
  const { council: { profile } } = useService();
  return (each) => {
    switch (each.what) {
      case 'answers': {
        const { framework: { title }, lang } = shownIn(each.framework, language, profile);
        return { label: t('passphrase.finished.what', { title, date: date(each.saved.savedAt.slice(0, 10)) }), lang };
      }
      case 'session': {
        const { framework, lang } = shownIn(each.plan.framework, language, profile);
        return { label: t('drawer.move.session', { title: titleOfPlan(framework, each.plan, list), date: date(each.savedAt.slice(0, 10)) }), lang };
      }
      case 'register': return { label: t('drawer.move.register', { count: each.people }), lang: undefined };
    }
  };
}
