import type { PlanItem } from '@guildhall/core';
import { useHere } from '../attempt/use-session.ts';
import { Details, SecondButton, Tag } from '../parts/small.tsx';
import { useWords } from '../words.ts';

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
    <li className="card">
      <h3 className="heading-s card-title" lang={lang}>{action.title}</h3>
      <p lang={lang}>{action.text}</p>
      <p className="hint">{t('plan.because', { skills: list(skills) })} · {t('plan.weeks', { count: action.weeks })}</p>
      <Details summary={<>{t('plan.fits')}<span className="visually-hidden">: <span lang={lang}>{action.title}</span></span></>}>
        <p lang={lang}>{action.fits}</p>
        <p><strong>{t('plan.doesNotFit')}</strong> <span lang={lang}>{action.doesNotFit}</span></p>
        <p><strong>{t('plan.doneWhen')}</strong> <span lang={lang}>{action.doneWhen}</span></p>
      </Details>
      <p className="no-print">
        {chosen ? <Tag tone="good">{t('plan.chosen')}</Tag>
          : full ? <span className="hint">{t('plan.full', { count: most })}</span>
            : <SecondButton onClick={onChoose}>{t('plan.choose')}<span className="visually-hidden">: {action.title}</span></SecondButton>}
      </p>
    </li>
  );
}
