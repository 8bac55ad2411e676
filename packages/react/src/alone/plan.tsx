import { useWords } from '../hooks/use-words.ts';
import { Heading } from '../parts/heading.tsx';
import { PlanBody } from '../screens/plan-body.tsx';

interface PlanProps {
  /** Told when the person has agreed to a plan, or to none. */
  readonly onAgreed?: (() => void) | undefined;
}

/**
 * The plan, wherever it stands: what is in the way, then what to do about it, then what was agreed. It shows its heading alone until there
 * are answers to plan from.
 *
 * @example <AttemptProvider attempt={attempt}><Plan onAgreed={() => { setPage('thanks'); }} /></AttemptProvider>
 * @throws {Error} where there is no attempt around it.
 */
export function Plan({ onAgreed }: PlanProps) {
  const { t } = useWords();
  return (
    <>
      <Heading level={1}>{t('plan.title')}</Heading>
      <PlanBody onAgreed={onAgreed} />
    </>
  );
}
