import type { Cause } from '@guildhall/core';
import { useState, type FormEvent } from 'react';
import { useHere } from '../attempt/use-session.ts';
import { ErrorMessage } from '../parts/error-message.tsx';
import { ErrorSummary } from '../parts/error-summary.tsx';
import { Page } from '../parts/page.tsx';
import { Radios, radioId } from '../parts/radios.tsx';
import { BackLink } from '../parts/small.tsx';
import { useLinkTo } from '../routing/use-place.ts';
import { useWords } from '../words.ts';

const notSure = 'not-sure';

/** After each gap: what would help most. Something about how the council works is the council's to put right. */
export function Causes({ competencies, onDone }: { readonly competencies: readonly string[]; readonly onDone: () => void }) {
  const { session, view, framework, lang, send } = useHere();
  const { t } = useWords();
  const link = useLinkTo();
  const [unsure, setUnsure] = useState<readonly string[]>([]);
  const [problems, setProblems] = useState<readonly { readonly field: string; readonly text: string }[]>([]);
  const title = (id: string): string => framework.competencies.find((each) => each.id === id)?.plainTitle ?? id;
  const chosen = (id: string): string | null => (unsure.includes(id) ? notSure : view.memory.causes[id] ?? null);
  const first = framework.causes[0]?.id ?? notSure;
  const choose = (id: string, cause: string): void => {
    setUnsure(cause === notSure ? [...unsure, id] : unsure.filter((each) => each !== id));
    if (cause !== notSure) send({ type: 'cause.given', competency: id, cause });
  };
  const onward = (event: FormEvent): void => {
    event.preventDefault();
    const missing = competencies.filter((id) => chosen(id) === null);
    setProblems(missing.map((id) => ({ field: radioId(id, first), text: t('cause.missing', { skill: title(id) }) })));
    if (missing.length === 0) onDone();
  };
  return (
    <Page back={<BackLink href={link('a', session.id, 'profile')}>{t('common.back')}</BackLink>} title={t('cause.title')} broken={problems.length > 0}>
      <ErrorSummary problems={problems} />
      <p className="lead">{t('cause.hint')}</p>
      <form onSubmit={onward} noValidate>
        {competencies.map((id) => {
          const error = chosen(id) === null ? problems.find(({ field }) => field === radioId(id, first))?.text : undefined;
          return (
            <div key={id} className={error === undefined ? 'group' : 'group group-error'}>
              <fieldset aria-describedby={error === undefined ? undefined : `${id}.error`}>
                <legend><h2 className="heading-m">{t('cause.question', { skill: title(id) })}</h2></legend>
                <ErrorMessage id={`${id}.error`} text={error} />
                <Radios
                  name={id} chosen={chosen(id)} onChoose={(cause) => { choose(id, cause); }} lang={lang}
                  choices={[...inOrder(framework.causes), { id: notSure, label: t('cause.notSure') }]}
                  divider={{ before: framework.causes.find(({ to }) => to === 'organisation')?.id ?? notSure, text: <>{t('cause.council')}. {t('cause.council.note')}</> }}
                />
              </fieldset>
            </div>
          );
        })}
        <div className="buttons"><button type="submit" className="button">{t('common.continue')}</button></div>
      </form>
    </Page>
  );
}

/** What is for the person first, then what is for the council. */
function inOrder(causes: readonly Cause[]): readonly Cause[] {
  return [...causes.filter(({ to }) => to === 'person'), ...causes.filter(({ to }) => to === 'organisation')];
}
