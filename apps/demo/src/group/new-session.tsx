import { competenciesOffered, freePlan, lookedAt } from '@guildhall/core/group';
import { BackLink, Button, ButtonGroup, Heading, Page, shownIn, useGo, useService, useWords } from '@guildhall/react';
import { Checkbox, Checkboxes, ErrorSummary, Field, Fieldset, OwnForm, Radios, type Problem } from '@guildhall/react/parts';
import { useState } from 'react';
import { floor } from './floor.ts';
import { all } from './kept-sessions.ts';
import { beginSession } from './run-session.ts';
import { closeSets, wholeSets } from './session-sets.ts';
import { skillName } from './words.ts';

/** What a session is about, and how many people are expected. */
export function NewSession() {
  const { t, language } = useWords();
  const { profile } = useService().council;
  const go = useGo();
  const [about, setAbout] = useState<string | null>(wholeSets[0]?.id ?? null);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [people, setPeople] = useState('');
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const framework = [...wholeSets, ...closeSets].find(({ id }) => id === about);
  const shown = framework === undefined ? undefined : shownIn(framework, language, profile);
  const isClose = framework !== undefined && closeSets.includes(framework);
  const offered = framework === undefined ? [] : competenciesOffered(framework);
  const errorOf = (field: string): string | undefined => problems.find((each) => each.field === field)?.text;
  const firstRole = `which.${offered[0] ?? ''}`;

  const start = (): void => {
    const expected = people.trim() === '' ? undefined : Number(people.trim());
    const competencies = framework === undefined ? null : lookedAt(framework, chosen);
    const wrong: Problem[] = [
      ...(competencies === null ? [{ field: firstRole, text: t('trainer.new.which.missing') }] : []),
      ...(expected !== undefined && !(Number.isInteger(expected) && expected > 0 && expected < 1000) ? [{ field: 'people', text: t('trainer.new.people.wrong') }] : []),
    ];
    setProblems(wrong);
    if (wrong.length > 0 || framework === undefined || competencies === null) return;
    const [chance = 0] = crypto.getRandomValues(new Uint32Array(1));
    const plan = freePlan({ framework, competencies }, chance, new Set(all().sessions.map(({ id }) => id)));
    if (plan === null) {
      setProblems([{ field: 'about', text: t('trainer.new.full') }]);
      return;
    }
    beginSession(plan, expected);
    go(['group', 'invite']);
  };

  return (
    <Page title={t('trainer.new')} broken={problems.length > 0} back={<BackLink to={['group']}>{t('common.back')}</BackLink>}>
      <ErrorSummary problems={problems} />
      <OwnForm onSubmit={start}>
        <Fieldset id="about" legend={<span className="govuk-visually-hidden">{t('trainer.new')}</span>}>
          <Radios
            name="about" chosen={about} onChoose={(id) => { setAbout(id); setChosen([]); }}
            choices={[
              ...wholeSets.map((set) => ({ id: set.id, label: shownIn(set, language, profile).framework.title, hint: t('trainer.new.recommended') })),
              ...closeSets.map((set) => ({ id: set.id, label: closeSets.length === 1 ? t('trainer.new.roles') : shownIn(set, language, profile).framework.title, hint: t('trainer.new.roles.hint') })),
            ]}
          />
        </Fieldset>
        {isClose ? (
          <Fieldset id="which" legend={<Heading level={2}>{t('trainer.new.which')}</Heading>} size="m" hint={t('trainer.new.which.hint')} error={errorOf(firstRole)}>
            <Checkboxes>
              {offered.map((id) => (
                <Checkbox
                  key={id} id={`which.${id}`} label={skillName(shown?.framework ?? framework, id)} lang={shown?.lang} checked={chosen.includes(id)}
                  onChange={(checked) => { setChosen(checked ? [...chosen, id] : chosen.filter((each) => each !== id)); }}
                />
              ))}
            </Checkboxes>
          </Fieldset>
        ) : null}
        <Field
          id="people" label={t('trainer.new.people')} hint={t('trainer.new.people.hint', { count: floor })} numeric width="short"
          value={people} onChange={setPeople} error={errorOf('people')}
        />
        <ButtonGroup><Button submit>{t('trainer.new.start')}</Button></ButtonGroup>
      </OwnForm>
    </Page>
  );
}
