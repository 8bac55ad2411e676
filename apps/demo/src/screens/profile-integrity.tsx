import type { Report } from '@guildhall/core/report';
import { useHere } from '../attempt/use-session.ts';
import { WhyThis } from '../parts/why-this.tsx';
import { useWords } from '../words.ts';

/** Honesty and fair dealing: each answer by itself, never put together, and only for the person. */
export function Integrity({ report: { integrity, monitoringOfficer } }: { readonly report: Report }) {
  const { lang } = useHere();
  const { t } = useWords();
  const told = integrity.filter(({ answers }) => answers.length > 0);
  if (told.length === 0) return null;
  return (
    <>
      <h2 className="heading-m">{t('review.integrity')}</h2>
      <p>{t('review.why.integrity')} {t('report.integrity.low')}</p>
      {told.map(({ id, title, answers, talkTo }) => (
        <section key={id} className="skill" aria-labelledby={`alone.${id}`}>
          <h3 className="heading-s" id={`alone.${id}`} lang={lang}>{title}</h3>
          <dl className="summary summary-two">
            {answers.map((answer) => <div key={answer.id} className="summary-row"><dt lang={lang}>{answer.question}</dt><dd lang={lang}>{answer.label}</dd></div>)}
          </dl>
          {talkTo === undefined ? null : <p>{monitoringOfficer === undefined ? t('plan.monitoringOfficer') : t('plan.monitoringOfficer.contact', { contact: monitoringOfficer })}</p>}
          <WhyThis competency={id} title={title} />
        </section>
      ))}
    </>
  );
}
