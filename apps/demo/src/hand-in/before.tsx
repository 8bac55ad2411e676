import { grouped, type SessionPlan } from '@guildhall/core/group';
import {
  askToKeep, BackLink, Bullets, ButtonGroup, daysKept, Go, Heading, Inset, keepingKey, Lead, P, Page, shownIn, useGo, useKeeping, useLoaded, useService, useWords,
} from '@guildhall/react';
import { ErrorSummary } from '@guildhall/react/parts';
import { useState } from 'react';
import { Agreement } from './agreement.tsx';
import { begin } from './begin.ts';
import { markedFor, setMark } from './marks.ts';
import { nonce } from './nonce.ts';
import { Skills, WhoSees } from './who-sees.tsx';

/** Before somebody takes part on a device of their own: what it is about, who sees what, and the agreement. */
export function Before({ plan, code }: { readonly plan: SessionPlan; readonly code: string }) {
  const { t, language } = useWords();
  const service = useService();
  const { desk, council: { profile } } = service;
  const go = useGo();
  const [missing, setMissing] = useState(false);
  const { framework: { title, summary }, lang } = shownIn(plan.framework, language, profile);
  const begun = useBegun(code);

  const start = (): void => {
    const { session, path } = begin(service, plan);
    setMark(session.id, { code, competencies: plan.competencies, nonce: nonce(), shown: [] });
    if (desk.keeps === 'device') void askToKeep(desk);
    go(['a', session.id, ...path], 'instead');
  };

  return (
    <Page title={t('group.join.before')} caption={t('group.join.caption', { code: grouped(code) })} back={<BackLink to={['join']}>{t('common.back')}</BackLink>} broken={missing}>
      <ErrorSummary problems={missing ? [{ field: 'agree', text: t('start.agreement.needed') }] : []} />
      {begun === undefined ? null : <Begun id={begun.id} next={begun.next} />}
      {lang === 'en' ? <Inset>{t('common.inEnglishForNow')}</Inset> : null}
      <Lead lang={lang}>{title}</Lead>
      <P lang={lang}>{summary}</P>
      <P>{t('start.notATest')}</P>
      <Skills plan={plan} />
      <WhoSees plan={plan} />
      <Kept />
      <Agreement missing={missing} onMissing={setMissing} onAgree={start}><Go to={['sheet', code]}>{t('start.onPaper')}</Go></Agreement>
      <P><Go to={['join', code, 'turn']}>{t('group.join.shared')}</Go></P>
    </Page>
  );
}

function Kept() {
  const { t } = useWords();
  const { desk } = useService();
  const keeping = useKeeping();
  const risk = keeping === undefined ? null : keepingKey(keeping);
  return (
    <>
      <Heading level={2}>{t('start.kept')}</Heading>
      <Bullets>
        <li>{t('start.kept.nothingYet')}</li>
        {keeping === 'nowhere' || desk.keeps === 'page' ? null : <><li>{t('start.kept.device')}</li><li>{t('start.kept.days', { count: daysKept })}</li></>}
        <li>{t('start.stop.text')}</li>
      </Bullets>
      {risk === null ? null : <Inset>{t(risk)}</Inset>}
      <P><Go to={['privacy']}>{t('start.privacyNotice')}</Go></P>
    </>
  );
}

function Begun({ id, next }: { readonly id: string; readonly next: readonly string[] }) {
  const { t } = useWords();
  return (
    <section className="app-begun" aria-labelledby="begun">
      <Heading level={2} id="begun">{t('group.join.begun')}</Heading>
      <P>{t('group.join.begun.lead')}</P>
      <ButtonGroup><Go className="govuk-button" to={['a', id, ...next]}>{t('common.carryOn')}</Go><Go to={['a', id, 'hand-in']}>{t('group.join.get')}</Go></ButtonGroup>
    </section>
  );
}

/** The newest answers for this session that lie on this device. */
function useBegun(code: string): { readonly id: string; readonly next: readonly string[] } | undefined {
  const { desk } = useService();
  const drawer = useLoaded(`begun ${code}`, async () => await desk.look());
  const marked = markedFor(code);
  return drawer?.lying.flatMap((each) => ('saved' in each && marked.includes(each.saved.id) ? [{ id: each.saved.id, next: each.view.next }] : []))[0];
}
