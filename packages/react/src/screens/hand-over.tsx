import { useState } from 'react';
import { useHere } from '../hooks/use-here.ts';
import { ErrorSummary } from '../parts/error-summary.tsx';
import { Button, ButtonGroup } from '../parts/button.tsx';
import { Fieldset } from '../parts/fieldset.tsx';
import { Field } from '../parts/field.tsx';
import { OwnForm } from '../parts/own-form.tsx';
import { Page } from '../parts/page.tsx';
import { Radios, radioId } from '../parts/radios.tsx';
import { BackLink, Inset } from '../parts/small.tsx';
import { useGo } from '../places/use-places.ts';
import { useWords } from '../hooks/use-words.ts';
import { Lead, P } from '../parts/text.tsx';
import { Below, useByFile } from './extras.ts';
import { nameProblem } from './name-problem.ts';
import { useProblems } from './use-problems.ts';

/** Somebody else takes their turn: on this device, or as the host offers it besides. */
export function HandOver({ role, isHere }: { readonly role: string; readonly isHere: boolean }) {
  const byFile = useByFile();
  return byFile === undefined || isHere ? <PassDevice asked={role} /> : byFile.ask;
}

/** The device changes hands: somebody else says who they are, and takes their own turn on the same record. */
function PassDevice({ asked }: { readonly asked: string }) {
  const { session, view, framework } = useHere();
  const { t } = useWords();
  const go = useGo();
  const roles = rolesOf(framework.flow);
  const [name, setName] = useState('');
  const [role, setRole] = useState<string | null>(roles.includes(asked) ? asked : null);
  const [problems, check] = useProblems();
  const first = roles[0] ?? '';
  const begin = (): void => {
    const right = check((words) => [
      ...(role === null ? [{ field: radioId('role', first), text: words.t('screens.handOver.role.missing') }] : []),
      ...(name.trim() === '' ? [{ field: 'name', text: words.t('decision.who.missing') }] : nameProblem(words, 'name', 'decision.who', name)),
    ]);
    if (!right || role === null) return;
    session.welcome({ id: name.trim(), role });
    go(['a', session.id, ...(role === 'manager' && view.doing === 'deciding' ? ['decision'] : ['tasks'])]);
  };
  const error = (field: string): string | undefined => problems.find((problem) => problem.field === field)?.text;
  return (
    <Page back={<BackLink to={['a', session.id, 'tasks']}>{t('common.back')}</BackLink>} title={t('screens.handOver')} broken={problems.length > 0}>
      <ErrorSummary problems={problems} />
      <Lead>{t('question.assessor.pass')}</Lead>
      {roles.includes(asked) ? <P>{t(asked === 'manager' ? 'decision.managerOnly' : 'question.assessor.notYou')}</P> : null}
      <Inset>{t('screens.handOver.next')}</Inset>
      <OwnForm onSubmit={begin}>
        <Fieldset id="role" legend={t('screens.handOver.role')} error={error(radioId('role', first))}>
          <Radios name="role" chosen={role} onChoose={setRole} choices={roles.map((each) => ({ id: each, label: t(each === 'manager' ? 'screens.role.manager' : 'screens.role.assessor') }))} />
        </Fieldset>
        <Field id="name" label={t('decision.who')} hint={t('question.assessor.whoHint')} value={name} onChange={setName} error={error('name')} />
        <ButtonGroup><Button submit>{t('common.continue')}</Button></ButtonGroup>
      </OwnForm>
      <Below page="hand-over" />
    </Page>
  );
}

/** Who else takes part, in the order of the flow. */
function rolesOf(flow: ReturnType<typeof useHere>['framework']['flow']): readonly string[] {
  const roles = flow.flatMap((stage): readonly string[] => {
    switch (stage.kind) {
      case 'beside': return stage.row.flatMap((part) => (part.kind === 'ask' && part.rater !== 'self' ? [part.rater] : []));
      case 'ask': return stage.rater === 'self' ? [] : [stage.rater];
      case 'decision': return [stage.by];
      default: return [];
    }
  });
  return [...new Set(roles)];
}
