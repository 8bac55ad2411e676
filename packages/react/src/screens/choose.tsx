import { useState } from 'react';
import { mayAdd } from '../session/may-add.ts';
import { nextPath } from '../session/next-path.ts';
import { useHere } from '../hooks/use-here.ts';
import { Button, ButtonGroup } from '../parts/button.tsx';
import { Checkbox, Checkboxes } from '../parts/checkboxes.tsx';
import { ErrorSummary } from '../parts/error-summary.tsx';
import { Fieldset } from '../parts/fieldset.tsx';
import { OwnForm } from '../parts/own-form.tsx';
import { Page } from '../parts/page.tsx';
import { BackLink, Inset } from '../parts/small.tsx';
import { Go } from '../places/go.tsx';
import { useGo } from '../places/use-places.ts';
import { useWords } from '../hooks/use-words.ts';
import { NotFound } from './not-found.tsx';
import { useProblems } from './use-problems.ts';
import { P } from '../parts/text.tsx';

/** Which parts to look at today. What is chosen already stays chosen; nothing that is left out is asked. */
export function Choose({ stage: id }: { readonly stage: string }) {
  const { session, view, framework, lang, send } = useHere();
  const { t } = useWords();
  const go = useGo();
  const stage = framework.flow.find((each) => each.id === id);
  const before = view.memory.chosen[id];
  const [wanted, setWanted] = useState<readonly string[]>(before ?? []);
  const first = stage?.kind === 'areas' ? stage.areas[0]?.id ?? '' : '';
  const [problems, check] = useProblems((field) => field === first && wanted.length > 0);
  if (stage?.kind !== 'areas' || !stage.chosen) return <NotFound />;
  if (!mayAdd(view)) return <Closed />;

  // A later row of parts may be left out altogether; the whole may not.
  const mayBeEmpty = framework.flow.some((other) => other.kind === 'areas' && other.chosen && other.id !== id && (view.memory.chosen[other.id]?.length ?? 0) > 0);
  const toggle = (area: string, on: boolean): void => { setWanted(stage.areas.map((each) => each.id).filter((each) => (each === area ? on : wanted.includes(each)))); };
  const choose = (): void => {
    const right = check((words) => (wanted.length === 0 && !mayBeEmpty ? [{ field: first, text: words.t('areas.choose.needed') }] : []));
    if (right && send({ type: 'areas.chosen', stage: id, areas: wanted })) go(['a', session.id, ...nextPath(session.state.attempt.view(), session.state.asks)]);
  };
  return (
    <Page
      back={<BackLink to={['a', session.id, 'tasks']}>{t('screens.tasks.to')}</BackLink>} title={t('areas.choose')} caption={<span lang={lang}>{stage.title}</span>} broken={problems.length > 0}
    >
      <ErrorSummary problems={problems} />
      {view.notes.map((note) => <Inset key={note.id} lang={lang}><P>{note.text}</P></Inset>)}
      <OwnForm onSubmit={choose}>
        <Fieldset id="choose" legend={<span lang={lang}>{stage.title}</span>} size="m" hint={<>{t('areas.choose.hint')} {t('areas.choose.leftOut')}</>} error={problems[0]?.text}>
          <Checkboxes>
            {stage.areas.map(({ id: area, title, hint }) => (
              <Checkbox
                key={area} id={area} label={title} hint={hint} lang={lang} checked={wanted.includes(area)} disabled={before?.includes(area) ?? false}
                onChange={(on) => { toggle(area, on); }}
              />
            ))}
          </Checkboxes>
        </Fieldset>
        <ButtonGroup><Button submit>{wanted.length === 0 && mayBeEmpty ? t('screens.choose.none') : t('areas.choose.button')}</Button></ButtonGroup>
      </OwnForm>
    </Page>
  );
}

/** The plan is made: whoever comes by an old address learns what they can do instead. */
function Closed() {
  const { session, framework } = useHere();
  const { t } = useWords();
  return (
    <Page back={<BackLink to={['a', session.id, 'tasks']}>{t('screens.tasks.to')}</BackLink>} title={t('areas.closed')}>
      <P>{t('areas.closed.again')}</P>
      <P><Go className="govuk-button" to={['start', framework.id]}>{t('review.others.again.to')}</Go></P>
    </Page>
  );
}
