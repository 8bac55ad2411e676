import { useHere } from '../hooks/use-here.ts';
import { useWords } from '../hooks/use-words.ts';
import { Page } from '../parts/page.tsx';
import { BackLink } from '../parts/small.tsx';
import { useGo } from '../places/use-places.ts';
import { nextPath } from '../session/next-path.ts';
import { CausesBody, useCauses } from './causes.tsx';
import { Below } from './extras.ts';
import { MakePlanBody, useMaking } from './make-plan.tsx';
import { NotFound } from './not-found.tsx';
import { PlanAgreed } from './plan-agreed.tsx';
import { usePlanning } from './plan-body.tsx';

/** The pages of the plan: what stands in the way, making it, and the plan itself. */
export function PlanPage() {
  const { session } = useHere();
  const { t } = useWords();
  const planning = usePlanning();
  switch (planning.doing) {
    case 'causes': return <CausesPage short={planning.short} onDone={planning.causesTold} />;
    case 'making': return <MakingPage onBack={planning.causesAgain} />;
    case 'agreed': return (
      <Page back={<BackLink to={['a', session.id, 'tasks']}>{t('screens.tasks.to')}</BackLink>} title={t('plan.title')} wide>
        <PlanAgreed onAgain={planning.again} />
        <Below page="plan" />
      </Page>
    );
    case 'nothing': return <NotFound />;
  }
}

function CausesPage({ short, onDone }: { readonly short: readonly string[]; readonly onDone: () => void }) {
  const { session } = useHere();
  const { t } = useWords();
  const causes = useCauses(short, onDone);
  return (
    <Page back={<BackLink to={['a', session.id, 'profile']}>{t('common.back')}</BackLink>} title={t('cause.title')} broken={causes.problems.length > 0}>
      <CausesBody causes={causes} />
    </Page>
  );
}

function MakingPage({ onBack }: { readonly onBack: (() => void) | undefined }) {
  const { session, framework, lang } = useHere();
  const { t } = useWords();
  const go = useGo();
  const making = useMaking(() => { go(['a', session.id, ...nextPath(session.state.attempt.view())]); });
  const stage = framework.flow.find(({ kind }) => kind === 'plan');
  return (
    <Page
      back={<BackLink to={['a', session.id, 'tasks']}>{t('screens.tasks.to')}</BackLink>}
      title={stage?.title ?? t('plan.title')} lang={stage === undefined ? undefined : lang} broken={making.problems.length > 0} wide
    >
      <MakePlanBody making={making} onBack={onBack} />
    </Page>
  );
}
