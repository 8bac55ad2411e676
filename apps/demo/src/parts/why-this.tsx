import { explainCompetency, sentencesOf } from '@guildhall/core/explain';
import { useResults } from '../attempt/use-results.ts';
import { useHere } from '../attempt/use-session.ts';
import { useWords } from '../words.ts';

/** Where a number comes from, down to each answer and the words in the source it rests on. */
export function WhyThis({ competency, title }: { readonly competency: string; readonly title: string }) {
  const { framework, state } = useHere();
  const { t, language } = useWords();
  const { answers } = useResults();
  const own = state.guest === null;
  const derivation = explainCompetency(framework, answers, competency, { includeIntegrity: own });
  // Somebody else at the device sees nothing of what the person said of themselves.
  const sentences = sentencesOf(own ? derivation : { ...derivation, raters: derivation.raters.filter(({ group }) => group !== 'self') }, language);
  return (
    <details className="details why">
      <summary><span aria-hidden="true">{t('review.whyThis')}</span><span className="visually-hidden">{t('review.whyThisWhat', { skill: title })}</span></summary>
      <div className="details-body">{sentences.map((sentence, i) => <p key={`${i} ${sentence}`}>{sentence}</p>)}</div>
    </details>
  );
}
