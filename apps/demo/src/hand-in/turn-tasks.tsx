import { Go, P, Page, Tag, useHere, useWords } from '@guildhall/react';
import { TaskList, TaskRow } from '@guildhall/react/parts';

/** What there is to answer in somebody's turn, and where it stands. */
export function TurnTasks() {
  const { session, view, framework, lang } = useHere();
  const { t } = useWords();
  const parts = view.parts.filter(({ status }) => status !== 'not-chosen');
  return (
    <Page title={framework.title} lang={lang}>
      <P>{t('group.join.turn.some')}</P>
      <TaskList>
        {view.doing === 'telling'
          ? <TaskRow id="part.about" title={framework.flow.find(({ kind }) => kind === 'about')?.title ?? ''} lang={lang} to={['a', session.id, 'about']} status={<Tag>{t('areas.status.not-started')}</Tag>} /> : null}
        {parts.map(({ id, kind, title, status, open, answered, asked }) => (
          <TaskRow
            key={id} id={`part.${id}`} title={title} lang={lang} hint={t('areas.answeredOf', { answered, total: asked })} to={open || status === 'submitted' ? ['a', session.id, 'part', id, ...(kind === 'section' ? ['group', '1'] : ['1'])] : undefined}
            status={status === 'submitted' ? <Tag tone="good">{t('areas.status.submitted')}</Tag> : !open ? <Tag tone="faint">{t('areas.status.notOpen')}</Tag>
              : status === 'in-progress' ? <Tag tone="busy">{t('areas.status.in-progress')}</Tag> : <Tag>{t('areas.status.not-started')}</Tag>}
          />
        ))}
      </TaskList>
      <P><Go className="govuk-button" to={['a', session.id, 'profile']}>{t('group.join.way')}</Go></P>
    </Page>
  );
}
