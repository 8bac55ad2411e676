import type { AttemptView, Person } from '@guildhall/core';
import type { FlowMoment } from '@guildhall/core/flow';
import { Bullets, Heading, P, useWords } from '@guildhall/react';
import { Section, SummaryList, SummaryRow } from '@guildhall/react/parts';

/** In words what the drawing shows: where somebody is, what is open, what has been passed, and what can happen. */
export function Where({ view, moment: { standing, takes }, lang, guest }: { readonly view: AttemptView; readonly moment: FlowMoment; readonly lang: 'en' | undefined; readonly guest: Person | null }) {
  const { t, list } = useWords();
  const { framework, stage, open } = view;
  const passed = framework.flow.filter(({ id }) => standing.get(`${framework.id}/${id}`) === 'done').map(({ title }) => title);
  const here = stage?.title ?? t(view.isWithdrawn ? 'flow.phase.deleted' : 'flow.phase.finished');
  return (
    <Section labelledBy="flow.where">
      <Heading level={2} id="flow.where">{t('flow.where')}</Heading>
      <SummaryList>
        <SummaryRow label={t(guest === null ? 'flow.standing.here' : 'flow.standing.here.guest')} valueLang={stage === null ? undefined : lang}>{here}</SummaryRow>
        {open.length === 0 ? null : <SummaryRow label={t(open.length > 1 ? 'flow.drawing.sideBySide' : 'flow.standing.open')} valueLang={lang}>{list(open.map(({ title }) => title))}</SummaryRow>}
        <SummaryRow label={t('flow.standing.done')} valueLang={passed.length === 0 ? undefined : lang}>{passed.length === 0 ? t('flow.where.nothingPassed') : list(passed)}</SummaryRow>
        <SummaryRow label={t('flow.where.takes')}>
          {takes.length === 0 ? <P>{t('flow.where.takesNothing')}</P> : <Bullets>{takes.map((event) => <li key={event}>{t(`flow.takes.${event}`)}</li>)}</Bullets>}
        </SummaryRow>
      </SummaryList>
    </Section>
  );
}
