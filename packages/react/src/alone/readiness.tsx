import { useHere } from '../hooks/use-here.ts';
import { useWords } from '../hooks/use-words.ts';
import { Heading } from '../parts/heading.tsx';
import { ReadinessBody } from '../screens/readiness-body.tsx';

/**
 * What was decided about speaking at meetings, by whom and until when; before that, what the rules propose and why. A person decides.
 *
 * @example <AttemptProvider attempt={attempt}><Readiness /></AttemptProvider>
 * @throws {Error} where there is no attempt around it, or where its question set has no rules of readiness.
 */
export function Readiness() {
  const { framework } = useHere();
  const { t } = useWords();
  if (framework.readiness === undefined) throw new Error(`"${framework.id}" has no rules of readiness, so there is nothing for <Readiness> to show.`);
  return (
    <>
      <Heading level={1}>{t('standing.title')}</Heading>
      <ReadinessBody />
    </>
  );
}
