import { actionsOffered, findingText, skillsForAction, type GroupAction } from '@guildhall/core/group';
import { Button, ButtonGroup, Go, Heading, useGo, useWords } from '@guildhall/react';
import { DateFields, ErrorSummary, Field, Fieldset, OwnForm, Radios, TextArea, dateProblem, radioId, readTyped, typedFrom, type Problem } from '@guildhall/react/parts';
import { useState } from 'react';
import { SessionPage } from './frame.tsx';
import type { OpenSession } from './open-session.ts';
import { send } from './run-session.ts';
import { skillName, useShownSet, useShownSets } from './words.ts';

const none = 'none';
const own = 'own';

interface ActionFormProps {
  readonly open: OpenSession;
  readonly action: GroupAction | undefined;
  /** The skill it is for to begin with, where somebody came from one. */
  readonly skill: string | undefined;
}

/** One action: for which skill, what, whose it is, who looks after it and by when. */
export function ActionForm({ open, action, skill: wanted }: ActionFormProps) {
  const words = useWords();
  const { t, language } = words;
  const go = useGo();
  const { view } = open;
  const { framework, lang } = useShownSet(view.plan.framework);
  const sets = useShownSets();
  const skills = skillsForAction(view, action);
  const [skill, setSkill] = useState(action === undefined ? skills.find((id) => id === wanted) ?? skills[0] ?? none : action.for ?? none);
  const [chosen, setChosen] = useState<string | null>(action === undefined ? null : action.action ?? own);
  const [text, setText] = useState(action === undefined || action.action !== undefined ? '' : action.text);
  const [to, setTo] = useState<GroupAction['to']>(action?.to ?? 'group');
  const [owner, setOwner] = useState(action?.owner ?? '');
  const [by, setBy] = useState(() => typedFrom(action?.by));
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const offered = skill === none ? [] : actionsOffered(view.plan, sets, skill);
  const isOwn = offered.length === 0 || chosen === own;
  const picked = isOwn ? undefined : offered.find(({ id }) => id === chosen);
  const errorOf = (field: string): string | undefined => problems.find((each) => each.field === field)?.text;
  const firstChoice = radioId('what', offered[0]?.id ?? own);

  const save = (): void => {
    const date = readTyped(by);
    const dateWrong = dateProblem(words, by, t('trainer.action.by.question'), true);
    const wrong: Problem[] = [
      ...(isOwn && text.trim() === '' ? [{ field: 'own', text: t('trainer.action.own.missing') }] : []),
      ...(!isOwn && picked === undefined ? [{ field: firstChoice, text: t('trainer.action.what.missing') }] : []),
      ...(owner.trim() === '' ? [{ field: 'owner', text: t('trainer.action.owner.missing') }] : []),
      ...(dateWrong === undefined ? [] : [{ field: 'by', text: dateWrong }]),
    ];
    setProblems(wrong);
    if (wrong.length > 0) return;
    const refused = send({
      type: action === undefined ? 'action.added' : 'action.changed', id: action?.id ?? freshId(), to, owner: owner.trim(),
      text: picked?.title ?? text.trim(),
      ...(picked === undefined ? {} : { action: picked.id }),
      ...(skill === none ? {} : { for: skill }),
      ...(typeof date === 'object' && date !== null && 'iso' in date ? { by: date.iso } : {}),
    });
    if (refused === null) go(['group', 'actions']);
    else setProblems([{ field: isOwn ? 'own' : 'owner', text: findingText(refused, language) }]);
  };

  return (
    <SessionPage title={t(action === undefined ? 'trainer.action.new' : 'trainer.action.change')} at="actions" broken={problems.length > 0} open={open}>
      <ErrorSummary problems={problems} />
      <OwnForm onSubmit={save}>
        <Fieldset id="skill" legend={<Heading level={2}>{t('trainer.action.skill')}</Heading>} size="m">
          <Radios
            name="skill" chosen={skill} onChoose={(id) => { setSkill(id); setChosen(null); }}
            choices={[...skills.map((id) => ({ id, label: skillName(framework, id) })), { id: none, label: t('trainer.action.skill.none') }]} lang={lang}
          />
        </Fieldset>
        {offered.length === 0 ? null : (
          <Fieldset id="what" legend={<Heading level={2}>{t('trainer.action.what')}</Heading>} size="m" error={errorOf(firstChoice)}>
            <Radios
              name="what" chosen={chosen} onChoose={setChosen} lang={lang}
              choices={[...offered.map(({ id, title, text: hint }) => ({ id, label: title, hint })), { id: own, label: t('trainer.action.own') }]}
            />
          </Fieldset>
        )}
        {isOwn ? (
          <TextArea
            id="own" label={t(offered.length === 0 ? 'trainer.action.what' : 'trainer.action.own.label')} hint={t('trainer.action.own.hint')} rows={2}
            value={text} onChange={setText} error={errorOf('own')}
          />
        ) : null}
        <Fieldset id="to" legend={<Heading level={2}>{t('trainer.action.to')}</Heading>} size="m">
          <Radios
            name="to" inline chosen={to} onChoose={(side) => { setTo(side === 'organisation' ? side : 'group'); }}
            choices={(['group', 'organisation'] as const).map((id) => ({ id, label: t(`trainer.action.to.${id}`) }))}
          />
        </Fieldset>
        <Field id="owner" label={t('trainer.action.owner')} value={owner} onChange={setOwner} error={errorOf('owner')} />
        <DateFields id="by" legend={t('trainer.action.by')} value={by} onChange={setBy} error={errorOf('by')} />
        <ButtonGroup>
          <Button submit>{t('trainer.action.save')}</Button>
          <Go to={['group', 'actions']}>{t('common.cancel')}</Go>
        </ButtonGroup>
      </OwnForm>
    </SessionPage>
  );
}

/** Tells one action from the others of a session. */
const freshId = (): string => [...crypto.getRandomValues(new Uint32Array(2))].map((number) => number.toString(36)).join('');
