import { BackLink, Button, ButtonGroup, Go, Heading, Lead, P, Page, Unseen, useGo, useHere, useWords } from '@guildhall/react';
import { SummaryList, SummaryRow } from '@guildhall/react/parts';

/** A last look for somebody who was asked: what they answered and wrote, and no picture made of it. */
export function ObservedLook() {
  const { session, view, framework, lang, send, state } = useHere();
  const { t } = useWords();
  const go = useGo();
  const reviewing = view.doing === 'reviewing';
  const prompts = framework.flow.flatMap((stage) => (stage.kind === 'ask' ? stage.prompts : []));
  const wrote = prompts.flatMap(({ id, question }) => {
    const [, response] = Object.entries(view.memory.responses).find(([item]) => item.split('/').at(-1) === id) ?? [];
    return response !== undefined && 'text' in response && response.text.trim() !== '' ? [{ id, question, text: response.text }] : [];
  });
  const done = (): void => { if (send({ type: 'review.agreed' })) go(['a', session.id, 'over']); };
  return (
    <Page back={<BackLink to={['a', session.id, 'tasks']}>{t('screens.tasks.to')}</BackLink>} title={view.stage?.title ?? t('question.checkAnswers')} lang={view.stage === null ? undefined : lang} caption={<span lang={lang}>{framework.title}</span>}>
      <Lead>{t('alone.was.look.lead')}</Lead>
      <SummaryList long>
        {view.parts.filter(({ asked }) => asked > 0).map(({ id, title, answered, asked }) => (
          <SummaryRow
            key={id} label={title} lang={lang}
            action={<Go to={['a', session.id, 'part', id, 'check']}>{t('common.change')}<Unseen>: <span lang={lang}>{title}</span></Unseen></Go>}
          >
            {t('alone.was.look.part', { answered, asked })}
          </SummaryRow>
        ))}
      </SummaryList>
      {wrote.length === 0 ? null : <Heading level={2}>{t('alone.was.look.wrote')}</Heading>}
      {wrote.length === 0 ? null : <SummaryList long>{wrote.map(({ id, question, text }) => <SummaryRow key={id} label={question} lang={lang} asWritten>{text}</SummaryRow>)}</SummaryList>}
      {reviewing ? <ButtonGroup><Button disabled={!state.editing} onClick={done}>{t('alone.was.look.done')}</Button></ButtonGroup> : <P><Go to={['a', session.id, 'over']}>{t('common.continue')}</Go></P>}
    </Page>
  );
}
