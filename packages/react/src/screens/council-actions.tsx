import type { PlanItem } from '@guildhall/core';
import { useHere } from '../hooks/use-here.ts';
import { useWords } from '../hooks/use-words.ts';
import { Heading } from '../parts/heading.tsx';
import { Section } from '../parts/section.tsx';
import { Bullets, P } from '../parts/text.tsx';

/** What stands in the way in how the council works is listed apart: it is not the person's to fix. */
export function CouncilActions({ items }: { readonly items: readonly PlanItem[] }) {
  const { framework, lang } = useHere();
  const { t, list } = useWords();
  const council = items.filter(({ to }) => to === 'organisation');
  if (council.length === 0) return null;
  return (
    <Section className="gh-council-actions" labelledBy="council-actions">
      <Heading level={2} id="council-actions">{t('plan.council')}</Heading>
      <P>{t('plan.council.lead')}</P>
      <Bullets>
        {council.map(({ action: id, for: skills }) => {
          const action = framework.actions.find((each) => each.id === id);
          const named = skills.map((skill) => framework.competencies.find((each) => each.id === skill)?.plainTitle ?? skill);
          return <li key={id}><strong lang={lang}>{action?.title}.</strong> <span lang={lang}>{action?.text}</span> {t('plan.because', { skills: list(named.map((name) => `“${name}”`)) })}.</li>;
        })}
      </Bullets>
    </Section>
  );
}
