import { useHere } from '../hooks/use-here.ts';
import { useResults } from '../hooks/use-results.ts';
import { useWords } from '../hooks/use-words.ts';
import { ButtonGroup, SecondButton } from '../parts/button.tsx';
import { CouncilActions } from './council-actions.tsx';
import { PlanSteps } from './plan-steps.tsx';
import { PrintButton } from './print-button.tsx';

/** The plan, to read and to print. */
export function PlanAgreed({ onAgain }: { readonly onAgain: (() => void) | undefined }) {
  const { view } = useHere();
  const { t } = useWords();
  const { draft } = useResults();
  return (
    <>
      <PlanSteps running={view.doing === 'standing' || view.doing === 'following'} />
      <CouncilActions items={draft.items} />
      <ButtonGroup>
        <PrintButton />
        {onAgain === undefined ? null : <SecondButton onClick={onAgain}>{t('screens.plan.again')}</SecondButton>}
      </ButtonGroup>
    </>
  );
}
