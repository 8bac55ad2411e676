import { nextPath } from '../attempt/next-path.ts';
import { useReport } from '../attempt/use-report.ts';
import { useHere } from '../attempt/use-session.ts';
import { Page } from '../parts/page.tsx';
import { BackLink, Inset, SecondButton } from '../parts/small.tsx';
import { useGo, useLinkTo } from '../routing/use-place.ts';
import { useWords } from '../words.ts';
import { Integrity } from './profile-integrity.tsx';
import { OwnWords } from './profile-own-words.tsx';
import { ScanPicture } from './profile-scan.tsx';
import { ScenarioAnswers } from './profile-scenarios.tsx';
import { SkillsPicture } from './profile-skills.tsx';

/** What the answers come to: strengths first, then what to work on, then what cannot be said. */
export function Profile() {
  const { session, view, framework, lang, send, state } = useHere();
  const { t } = useWords();
  const link = useLinkTo();
  const go = useGo();
  const report = useReport();
  const scan = framework.kind === 'scan';
  const later = framework.flow.some(({ kind }) => kind === 'plan');
  const title = framework.flow.find(({ kind }) => kind === 'review')?.title ?? t('review.title');
  const agree = (): void => {
    if (send({ type: 'review.agreed' })) go(['a', session.id, ...nextPath(session.state.attempt.view())]);
  };
  if (state.guest !== null) return <Page title={t('errors.othersOnly')}><p>{t('demo.guest.notYours')}</p></Page>;
  return (
    <Page back={<BackLink href={link('a', session.id, 'tasks')}>{t('common.back')}</BackLink>} title={scan ? t('scan.result') : title} caption={<span lang={lang}>{framework.title}</span>} lang={scan ? undefined : lang} wide>
      <p className="lead">{scan ? t('scan.counted') : t(framework.readiness === undefined ? 'review.lead' : 'review.leadObserved')}</p>
      <Inset>{t(`common.content.${report.content.reviewed}`, { ...report.content.adopted })}</Inset>
      {scan ? <ScanPicture report={report} /> : <SkillsPicture report={report} />}
      <Integrity report={report} />
      <ScenarioAnswers />
      <OwnWords />
      <h2 className="heading-m">{t('review.limits')}</h2>
      <ul lang={lang}>
        {[...report.limits, ...report.notes].map((limit) => <li key={limit}>{limit}</li>)}
      </ul>
      {view.doing === 'reviewing' ? <p className="no-print">{t('review.reopen.hint')} <a href={link('a', session.id, 'tasks')}>{t('review.reopen')}</a></p> : null}
      <div className="buttons no-print">
        {view.doing === 'reviewing' ? <button type="button" className="button" onClick={agree}>{later ? t('review.agree') : t('common.finish')}</button> : null}
        {view.doing === 'planning' ? <a className="button" href={link('a', session.id, 'plan')}>{t('review.agree')}</a> : null}
        <SecondButton onClick={() => { window.print(); }}>{t('common.print')}</SecondButton>
      </div>
    </Page>
  );
}
