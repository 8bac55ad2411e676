import { useResults } from '../attempt/use-results.ts';
import { useHere } from '../attempt/use-session.ts';
import { Page } from '../parts/page.tsx';
import { BackLink, SecondButton } from '../parts/small.tsx';
import { useLinkTo } from '../routing/use-place.ts';
import { useWords } from '../words.ts';
import { CouncilActions } from './council-actions.tsx';
import { PlanSteps } from './plan-steps.tsx';

/** The plan, to read and to print. */
export function PlanAgreed({ onAgain }: { readonly onAgain: (() => void) | undefined }) {
  const { session, view } = useHere();
  const { t } = useWords();
  const link = useLinkTo();
  const { draft } = useResults();
  return (
    <Page back={<BackLink href={link('a', session.id, 'tasks')}>{t('demo.tasks.to')}</BackLink>} title={t('plan.title')} wide>
      <PlanSteps running={view.doing === 'standing' || view.doing === 'following'} under="h1" />
      <CouncilActions items={draft.items} />
      <div className="buttons no-print">
        <SecondButton onClick={() => { window.print(); }}>{t('common.print')}</SecondButton>
        {onAgain === undefined ? null : <SecondButton onClick={onAgain}>{t('demo.plan.again')}</SecondButton>}
      </div>
    </Page>
  );
}
