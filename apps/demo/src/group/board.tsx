import { discussionPrompts } from '@guildhall/core/group';
import { Bullets, Button, ButtonGroup, Details, Go, Heading, Hint, Inset, P, useGo, useWords, type Path } from '@guildhall/react';
import { Section } from '@guildhall/react/parts';
import { memo } from 'react';
import { BoardRows } from './board-rows.tsx';
import { floor } from './floor.ts';
import { NextThing, SessionPage } from './frame.tsx';
import type { OpenSession } from './open-session.ts';
import { send } from './run-session.ts';
import { skillName, useShownSet } from './words.ts';

/** Where something is agreed: the first thing at once, without the page that says that nothing is. */
export const toActions = ({ actions, ended }: OpenSession['view']): Path => (actions.length === 0 && !ended ? ['group', 'actions', 'new'] : ['group', 'actions']);

/** What the group shares: the sentences, what to talk about, and what all this does not say. */
export function Board({ open }: { readonly open: OpenSession }) {
  const { t } = useWords();
  const { view } = open;
  if (view.picture === null) {
    return (
      <SessionPage key="none" title={t('trainer.board')} at="board" open={open}>
        <P>{t('trainer.board.none')}</P>
        <ButtonGroup>
          {view.may.close
            ? <NextThing to={['group', 'close']}>{t('trainer.gather.close')}</NextThing>
            : <NextThing to={['group', 'gather']}>{t('trainer.invite.onward')}</NextThing>}
        </ButtonGroup>
      </SessionPage>
    );
  }
  return (
    <SessionPage key="board" title={t('trainer.board')} at="board" wide open={open}>
      {view.isRoundOpen ? <Inset>{t('trainer.board.stands', { count: floor })}</Inset> : null}
      <BoardRows view={view} />
      <ButtonGroup><NextThing to={['group', 'board', 'projector']} kind="second">{t('trainer.board.projector')}</NextThing></ButtonGroup>
      <Talk view={view} />
      <Meaning isScan={view.plan.framework.kind === 'scan'} />
      <Latecomers open={open} />
      <ButtonGroup>
        <NextThing to={toActions(view)}>{t('trainer.board.toActions')}</NextThing>
        <NextThing to={['group', 'scenario']} kind="second">{t('trainer.board.toScenario')}</NextThing>
      </ButtonGroup>
    </SessionPage>
  );
}

/** The two or three skills to talk about, with questions; and all on which the group differs. */
const Talk = memo(({ view }: { readonly view: OpenSession['view'] }) => {
  const { t, language, list } = useWords();
  const { framework, lang } = useShownSet(view.plan.framework);
  const prompts = discussionPrompts(view, language);
  return (
    <>
      <Section labelledBy="differ">
        <Heading level={2} id="differ">{t('trainer.board.differ')}</Heading>
        {view.differ.length === 0 ? <P>{t('trainer.board.differ.none')}</P> : <P lang={lang}>{list(view.differ.map((id) => skillName(framework, id)))}</P>}
      </Section>
      {view.focus.length === 0 ? null : (
        <Section labelledBy="talk">
          <Heading level={2} id="talk">{t('trainer.board.talk')}</Heading>
          <Hint>{t('trainer.board.talk.lead')}</Hint>
          <ul className="app-group-ways">
            {view.focus.map((id) => {
              const prompt = prompts.find(({ competency }) => competency === id);
              return prompt === undefined ? null : (
                <li key={id} className="gh-card">
                  <Heading level={3} className="gh-card-title" lang={lang}>{skillName(framework, id)}</Heading>
                  <P><strong>{prompt.sentence}</strong></P>
                  <Bullets>{prompt.questions.map((question) => <li key={question}>{question}</li>)}</Bullets>
                  {view.ended ? null : <P className="gh-no-print"><Go to={['group', 'actions', 'new', id]} label={t('trainer.board.agreeWhat', { skill: skillName(framework, id) })}>{t('trainer.board.agree')}</Go></P>}
                </li>
              );
            })}
          </ul>
        </Section>
      )}
    </>
  );
});

function Meaning({ isScan }: { readonly isScan: boolean }) {
  const { t } = useWords();
  return (
    <Details summary={t('trainer.board.meaning')}>
      <Bullets>
        <li>{t('trainer.board.meaning.1')}</li>
        <li>{t('trainer.board.meaning.2')}</li>
        {isScan ? <li>{t('trainer.board.meaning.3')}</li> : null}
        <li>{t('trainer.board.meaning.4')}</li>
      </Bullets>
    </Details>
  );
}

function Latecomers({ open: { view } }: { readonly open: OpenSession }) {
  const { t } = useWords();
  const go = useGo();
  if (view.isRoundOpen) return <ButtonGroup><NextThing to={['group', 'gather']} kind="second">{t('trainer.close.gather')}</NextThing></ButtonGroup>;
  if (!view.may.reopen) return null;
  return (
    <Details summary={t('trainer.board.reopen')}>
      <P>{t('trainer.board.reopen.lead', { count: floor })}</P>
      <ButtonGroup>
        <Button kind="second" onClick={() => { if (send({ type: 'round.opened' }) === null) go(['group', 'gather']); }}>{t('trainer.board.reopen')}</Button>
      </ButtonGroup>
    </Details>
  );
}
