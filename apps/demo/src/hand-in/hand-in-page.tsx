import { answersOf } from '@guildhall/core/flow';
import { grouped, handedInOf, toHandInFile, type SessionPlan } from '@guildhall/core/group';
import { BackLink, Bullets, Details, Go, Hint, Inset, P, Page, useHere, useWords } from '@guildhall/react';
import { QuietButton, straightPath } from '@guildhall/react/parts';
import { useEffect, useMemo, useState } from 'react';
import { saveText } from '../parts/save-text.ts';
import { InCode } from './in-code.tsx';
import { markOf, setMark, type Mark } from './marks.ts';
import { MyCode } from './my-code.tsx';
import { planIn } from './plan-in.ts';
import { traceOf } from './trace-of.ts';

/** What somebody hands in, at the end or at any time before: their code, what is in it, and how to take it back. */
export function HandInPage() {
  const { session } = useHere();
  const mark = markOf(session.id);
  const found = mark === null ? null : planIn(mark.code);
  return mark === null || found?.ok !== true ? <NoSession /> : <HandIn mark={mark} plan={found.plan} />;
}

function HandIn({ mark, plan }: { readonly mark: Mark; readonly plan: SessionPlan }) {
  const { session, view } = useHere();
  const { t } = useWords();
  // As it was when this page was come to: what is noted below does not change what is said.
  const [{ shown }] = useState(mark);
  const { id, bands } = useMemo(() => handedInOf(plan, answersOf(plan.framework, view.memory), mark.nonce), [plan, view, mark.nonce]);
  const isEmpty = Object.keys(bands).length === 0;
  const trace = traceOf(view.memory.respondent, id);
  const isAnother = shown.some((each) => each !== trace);
  useEffect(() => {
    const now = markOf(session.id);
    if (!isEmpty && now !== null && !now.shown.includes(trace)) setMark(session.id, { ...now, shown: [...now.shown, trace] });
  }, [session, trace, isEmpty]);
  const code = grouped(id);
  const saveCode = (): void => { saveText(t('group.join.mine.name'), 'json', toHandInFile(plan, code)); };
  const back = <BackLink to={['a', session.id]}>{t('group.join.mine.change')}</BackLink>;
  const caption = t('group.join.caption', { code: grouped(mark.code) });
  if (isEmpty) {
    return (
      <Page key="empty" title={t('group.join.nothing')} caption={caption} back={back}>
        <P>{t('group.join.nothing.lead')}</P>
        <P><Go className="govuk-button" to={['a', session.id, ...straightPath(view)]}>{t('common.carryOn')}</Go></P>
      </Page>
    );
  }
  return (
    <Page key="code" title={t('group.join.mine')} caption={caption} back={back}>
      {isAnother ? <Inset><P><strong>{t('group.join.changed')}</strong></P><P>{t('group.join.changed.lead')}</P></Inset> : null}
      <P>{t('group.join.mine.lead')}</P>
      <MyCode code={code} />
      <P><QuietButton onClick={saveCode}>{t('group.join.mine.file')}</QuietButton></P>
      <Hint>{t('group.join.mine.file.hint')}</Hint>
      <Details summary={t('group.join.inside')}><P>{t('group.join.inside.lead')}</P><InCode plan={plan} code={code} /></Details>
      <Details summary={t('group.join.back')}>
        <Bullets>{(['number', 'say', 'then', 'delete'] as const).map((each) => <li key={each}>{t(`group.join.back.${each}`)}</li>)}</Bullets>
      </Details>
    </Page>
  );
}

function NoSession() {
  const { session } = useHere();
  const { t } = useWords();
  return (
    <Page title={t('group.join.none')} back={<BackLink to={['a', session.id]}>{t('group.join.mine.change')}</BackLink>}>
      <P>{t('group.join.none.lead')}</P>
      <P><Go className="govuk-button" to={['join']}>{t('group.join')}</Go></P>
    </Page>
  );
}
