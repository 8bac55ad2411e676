import { useState, type FormEvent } from 'react';
import { nextPath } from '../attempt/next-path.ts';
import { useHere } from '../attempt/use-session.ts';
import { ErrorMessage } from '../parts/error-message.tsx';
import { ErrorSummary } from '../parts/error-summary.tsx';
import { Page } from '../parts/page.tsx';
import { Inset } from '../parts/small.tsx';
import { useGo } from '../routing/use-place.ts';
import { useWords } from '../words.ts';
import { NotFound } from './not-found.tsx';

/** Which parts to look at today. What is chosen already stays chosen; nothing that is left out is asked. */
export function Choose({ stage: id }: { readonly stage: string }) {
  const { session, view, framework, lang, send } = useHere();
  const { t } = useWords();
  const go = useGo();
  const stage = framework.flow.find((each) => each.id === id);
  const before = view.memory.chosen[id];
  const [wanted, setWanted] = useState<readonly string[]>(before ?? []);
  const [problem, setProblem] = useState<string>();
  if (stage?.kind !== 'areas' || !stage.chosen) return <NotFound />;

  // A later row of parts may be left out altogether; the whole may not.
  const mayBeEmpty = framework.flow.some((other) => other.kind === 'areas' && other.chosen && other.id !== id && (view.memory.chosen[other.id]?.length ?? 0) > 0);
  const toggle = (area: string, on: boolean): void => { setWanted(stage.areas.map((each) => each.id).filter((each) => (each === area ? on : wanted.includes(each)))); };
  const choose = (event: FormEvent): void => {
    event.preventDefault();
    if (wanted.length === 0 && !mayBeEmpty) setProblem(t('areas.choose.needed'));
    else if (send({ type: 'areas.chosen', stage: id, areas: wanted })) go(['a', session.id, ...nextPath(session.state.attempt.view())]);
  };
  const first = stage.areas[0]?.id ?? '';
  return (
    <Page title={t('areas.choose')} caption={<span lang={lang}>{stage.title}</span>} broken={problem !== undefined}>
      <ErrorSummary problems={problem === undefined ? [] : [{ field: first, text: problem }]} />
      {view.notes.map((note) => <Inset key={note.id} lang={lang}><p>{note.text}</p></Inset>)}
      <form onSubmit={choose} noValidate>
        <div className={problem === undefined ? 'group' : 'group group-error'}>
          <fieldset aria-describedby="choose.hint">
            <legend className="label">{stage.title}</legend>
            <p className="hint" id="choose.hint">{t('areas.choose.hint')} {t('areas.choose.leftOut')}</p>
            <ErrorMessage id="choose.error" text={problem} />
            {stage.areas.map((area) => (
              <div key={area.id} className="checkbox">
                <input
                  type="checkbox" id={area.id} checked={wanted.includes(area.id)} aria-describedby={area.hint === undefined ? undefined : `${area.id}.hint`}
                  disabled={before?.includes(area.id) ?? false} onChange={(event) => { toggle(area.id, event.target.checked); }}
                />
                <label htmlFor={area.id} lang={lang}>{area.title}</label>
                {area.hint === undefined ? null : <p className="hint checkbox-hint" id={`${area.id}.hint`} lang={lang}>{area.hint}</p>}
              </div>
            ))}
          </fieldset>
        </div>
        <div className="buttons"><button type="submit" className="button">{wanted.length === 0 && mayBeEmpty ? t('demo.choose.none') : t('areas.choose.button')}</button></div>
      </form>
    </Page>
  );
}
