import { useJudgement } from '../hooks/use-judgement.ts';
import { useWords } from '../hooks/use-words.ts';
import { Heading } from '../parts/heading.tsx';
import { Section } from '../parts/section.tsx';
import { Bullets, Lead, P } from '../parts/text.tsx';

/** What the rules propose, with every reason. It is a proposal: a person decides. */
export function Proposal() {
  const { t } = useWords();
  const proposed = useJudgement();
  if (proposed === null) return null;
  return (
    <>
      <Lead>{t('decision.lead')}</Lead>
      <Section className="gh-proposal" labelledBy="suggested">
        <Heading level={2} id="suggested">{t('decision.suggested')}</Heading>
        <p className="govuk-heading-m">{t(`decision.choice.${proposed.id}`)}</p>
        <Heading level={3}>{t('decision.reasons')}</Heading>
        {proposed.sentences.length === 0 ? <P>{t('decision.reasons.none')}</P> : <Bullets>{proposed.sentences.map((sentence) => <li key={sentence}>{sentence}</li>)}</Bullets>}
      </Section>
    </>
  );
}
