import { explainCompetency, sentencesOf } from '@guildhall/core/explain';
import { useResults } from '../hooks/use-results.ts';
import { useHere } from '../hooks/use-here.ts';
import { useWords } from '../hooks/use-words.ts';
import { Details } from './small.tsx';
import { P, Unseen } from './text.tsx';

/** Where a number comes from, down to each answer and the words in the source it rests on. */
export function WhyThis({ competency, title }: { readonly competency: string; readonly title: string }) {
  const { framework, state } = useHere();
  const { t, language } = useWords();
  const { answers } = useResults();
  const own = state.guest === null;
  const derivation = explainCompetency(framework, answers, competency, { includeIntegrity: own });
  // Somebody else at the device sees nothing of what the person said of themselves.
  const sentences = sentencesOf(own ? derivation : { ...derivation, raters: derivation.raters.filter(({ group }) => group !== 'self') }, language);
  // Ids are for analysts: a question is shown by its words, and begins what is told about it.
  const questions = new Map(derivation.raters.flatMap(({ indicators }) => indicators).map(({ id, question }) => [t('explain.question', { id, question }), question]));
  return (
    <Details className="gh-why" summary={<><span aria-hidden="true">{t('review.whyThis')}</span><Unseen>{t('review.whyThisWhat', { skill: title })}</Unseen></>}>
      {sentences.map((sentence, i) => <P key={`${i} ${sentence}`}>{questions.has(sentence) ? <strong>{questions.get(sentence)}</strong> : sentence}</P>)}
    </Details>
  );
}
