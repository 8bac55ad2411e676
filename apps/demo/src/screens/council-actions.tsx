import type { PlanItem } from '@guildhall/core';
import { useHere } from '../attempt/use-session.ts';
import { useWords } from '../words.ts';

/** What stands in the way in how the council works is listed apart: it is not the person's to fix. */
export function CouncilActions({ items }: { readonly items: readonly PlanItem[] }) {
  const { framework, lang } = useHere();
  const { t, list } = useWords();
  const council = items.filter(({ to }) => to === 'organisation');
  if (council.length === 0) return null;
  return (
    <section className="council-actions" aria-labelledby="council-actions">
      <h2 className="heading-m" id="council-actions">{t('plan.council')}</h2>
      <p>{t('plan.council.lead')}</p>
      <ul>
        {council.map(({ action: id, for: skills }) => {
          const action = framework.actions.find((each) => each.id === id);
          return <li key={id}><strong lang={lang}>{action?.title}</strong> <span lang={lang}>{action?.text}</span> <span className="hint">{t('plan.because', { skills: list(skills.map((skill) => framework.competencies.find((each) => each.id === skill)?.plainTitle ?? skill)) })}</span></li>;
        })}
      </ul>
    </section>
  );
}
