import type { PlanItem } from '@guildhall/core';
import { useHere } from '../hooks/use-here.ts';
import { Details, SecondButton, Tag } from '../parts/small.tsx';
import { useWords } from '../hooks/use-words.ts';
import { Heading } from '../parts/heading.tsx';
import { KeepsFocus } from '../parts/keeps-focus.tsx';
import { Hint, P, Unseen } from '../parts/text.tsx';

interface PlanIdeaProps {
  readonly item: PlanItem;
  readonly chosen: boolean;
  /** The plan holds as many things as it should. */
  readonly full: boolean;
  readonly most: number;
  readonly onChoose: () => void;
}

/** One thing that is suggested, for which skills, and when it does and does not help. */
export function PlanIdea({ item, chosen, full, most, onChoose }: PlanIdeaProps) {
  const { framework, lang } = useHere();
  const { t, list } = useWords();
  const action = framework.actions.find(({ id }) => id === item.action);
  if (action === undefined) return null;
  const skills = item.for.map((id) => framework.competencies.find((each) => each.id === id)?.plainTitle ?? id);
  return (
    <li className="gh-card">
      <Heading level={3} className="gh-card-title" lang={lang}>{action.title}</Heading>
      <P lang={lang}>{action.text}</P>
      <Hint>{t('plan.because', { skills: list(skills.map((name) => `“${name}”`)) })}. {t('plan.weeks', { count: action.weeks })}.</Hint>
      <Details summary={<>{t('plan.fits')}<Unseen>: <span lang={lang}>{action.title}</span></Unseen></>}>
        <P lang={lang}>{action.fits}</P>
        <P><strong>{t('plan.doesNotFit')}</strong> <span lang={lang}>{action.doesNotFit}</span></P>
        <P><strong>{t('plan.doneWhen')}</strong> <span lang={lang}>{action.doneWhen}</span></P>
      </Details>
      <KeepsFocus className="gh-no-print">
        {chosen ? <Tag tone="good">{t('plan.chosen')}</Tag>
          : full ? <Hint>{t('plan.full', { count: most })}</Hint>
            : <SecondButton onClick={onChoose}>{t('plan.choose')}<Unseen>: <span lang={lang}>{action.title}</span></Unseen></SecondButton>}
      </KeepsFocus>
    </li>
  );
}
