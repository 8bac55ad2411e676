import type { Report } from '@guildhall/core/report';
import { useHere } from '../hooks/use-here.ts';
import { WhyThis } from '../parts/why-this.tsx';
import { useWords } from '../hooks/use-words.ts';
import { Heading } from '../parts/heading.tsx';
import { Section } from '../parts/section.tsx';
import { SummaryList, SummaryRow } from '../parts/summary-list.tsx';
import { P } from '../parts/text.tsx';

/** Honesty and fair dealing: each answer by itself, never put together, and only for the person. */
export function Integrity({ report: { integrity, monitoringOfficer } }: { readonly report: Report }) {
  const { lang } = useHere();
  const { t } = useWords();
  const told = integrity.filter(({ answers }) => answers.length > 0);
  if (told.length === 0) return null;
  return (
    <>
      <Heading level={2}>{t('review.integrity')}</Heading>
      <P>{t('review.why.integrity')} {t('report.integrity.low')}</P>
      {told.map(({ id, title, answers, talkTo }) => (
        <Section key={id} className="gh-skill" labelledBy={`honesty.${id}`}>
          <Heading level={3} id={`honesty.${id}`} lang={lang}>{title}</Heading>
          <SummaryList long>
            {answers.map((answer) => <SummaryRow key={answer.id} label={answer.question} lang={lang} valueLang={lang}>{answer.label}</SummaryRow>)}
          </SummaryList>
          {talkTo === undefined ? null : <P>{monitoringOfficer === undefined ? t('plan.monitoringOfficer') : t('plan.monitoringOfficer.contact', { contact: monitoringOfficer })}</P>}
          <WhyThis competency={id} title={title} />
        </Section>
      ))}
    </>
  );
}
