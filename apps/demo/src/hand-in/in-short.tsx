import { readHandInCode, type SessionPlan } from '@guildhall/core/group';
import { Go, shownIn, useHere, useService, useWords } from '@guildhall/react';
import { SummaryList, SummaryRow } from '@guildhall/react/parts';
import type { ReactNode } from 'react';
import { InCode } from './in-code.tsx';

/** All that a code says, in as few lines as there are choices; and what it says nothing of, with the way there. */
export function InShort({ plan, code }: { readonly plan: SessionPlan; readonly code: string }) {
  const { session, view } = useHere();
  const { t, language } = useWords();
  const { framework: { scale, competencies }, lang } = shownIn(plan.framework, language, useService().council.profile);
  const read = readHandInCode(plan, code);
  if (!read.ok) return null;
  if (scale.kind !== 'choices') return <InCode plan={plan} code={code} />;
  const { bands } = read.handedIn;
  const questions = view.open.flatMap(({ id: part, items }) => items.flatMap((open) => (open.item.kind === 'indicator' ? [{ ...open, part, competency: open.item.competency }] : [])));
  const skills = competencies.filter(({ id }) => plan.competencies.includes(id)).map(({ id, plainTitle }) => {
    const band = bands[id];
    return { id, plainTitle, said: band !== undefined && 'choice' in band ? band.choice : null, question: questions.find(({ competency }) => competency === id) };
  });
  const silent = skills.filter(({ said }) => said === null);
  const unsaid = silent.filter(({ question }) => question !== undefined && question.response !== null);
  const blank = silent.filter((skill) => !unsaid.includes(skill));
  return (
    <SummaryList>
      {scale.choices.map(({ id, label }) => (
        <Short key={id} label={<span lang={lang}>{label}</span>} lang={lang}>{skills.filter(({ said }) => said === id).map((skill) => <li key={skill.id}>{skill.plainTitle}</li>)}</Short>
      ))}
      <Short label={t('group.join.inside.unsaid')} lang={lang}>{unsaid.map(({ id, plainTitle }) => <li key={id}>{plainTitle}</li>)}</Short>
      <Short label={t('group.join.inside.blank')} lang={lang}>
        {blank.map(({ id, plainTitle, question }) => (
          <li key={id}>
            {question === undefined
              ? plainTitle
              : <Go to={['a', session.id, 'part', question.part, 'group', '1', question.id]} label={t('screens.answerWhat', { what: plainTitle })}>{plainTitle}</Go>}
          </li>
        ))}
      </Short>
    </SummaryList>
  );
}

/** One row, each skill on a line; none where there is no skill. */
function Short({ label, lang, children }: { readonly label: ReactNode; readonly lang: 'en' | undefined; readonly children: readonly ReactNode[] }) {
  return children.length === 0 ? null : <SummaryRow label={label} valueLang={lang}><ul className="govuk-list app-short">{children}</ul></SummaryRow>;
}
