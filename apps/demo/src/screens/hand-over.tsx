import { useState, type FormEvent } from 'react';
import { useHere } from '../attempt/use-session.ts';
import { ErrorSummary, type Problem } from '../parts/error-summary.tsx';
import { ErrorMessage } from '../parts/error-message.tsx';
import { Field } from '../parts/field.tsx';
import { Page } from '../parts/page.tsx';
import { Radios, radioId } from '../parts/radios.tsx';
import { BackLink, Inset } from '../parts/small.tsx';
import { useGo, useLinkTo } from '../routing/use-place.ts';
import { useWords } from '../words.ts';

/** The device changes hands: somebody else says who they are, and takes their own turn on the same record. */
export function HandOver({ role: asked }: { readonly role: string }) {
  const { session, view, framework } = useHere();
  const { t } = useWords();
  const link = useLinkTo();
  const go = useGo();
  const roles = rolesOf(framework.flow);
  const [name, setName] = useState('');
  const [role, setRole] = useState<string | null>(roles.includes(asked) ? asked : null);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const first = roles[0] ?? '';
  const begin = (event: FormEvent): void => {
    event.preventDefault();
    const found: readonly Problem[] = [
      ...(role === null ? [{ field: radioId('role', first), text: t('demo.handOver.role.missing') }] : []),
      ...(name.trim() === '' ? [{ field: 'name', text: t('decision.who.missing') }] : []),
    ];
    setProblems(found);
    if (found.length > 0 || role === null) return;
    session.welcome({ id: name.trim(), role });
    go(['a', session.id, ...(role === 'manager' && view.doing === 'deciding' ? ['decision'] : ['tasks'])]);
  };
  const error = (field: string): string | undefined => problems.find((problem) => problem.field === field)?.text;
  return (
    <Page back={<BackLink href={link('a', session.id, 'tasks')}>{t('common.back')}</BackLink>} title={t('demo.handOver')} broken={problems.length > 0}>
      <ErrorSummary problems={problems} />
      <p className="lead">{t('question.assessor.pass')}</p>
      <p>{t('question.assessor.notYou')} {t('decision.managerOnly')}</p>
      <Inset>{t('demo.handOver.next')}</Inset>
      <form onSubmit={begin} noValidate>
        <div className={error(radioId('role', first)) === undefined ? 'group' : 'group group-error'}>
          <fieldset>
            <legend className="label">{t('demo.handOver.role')}</legend>
            <ErrorMessage id="role.error" text={error(radioId('role', first))} />
            <Radios name="role" chosen={role} onChoose={setRole} choices={roles.map((each) => ({ id: each, label: t(each === 'manager' ? 'demo.role.manager' : 'demo.role.assessor') }))} />
          </fieldset>
        </div>
        <Field id="name" label={t('decision.who')} hint={t('question.assessor.whoHint')} value={name} onChange={setName} error={error('name')} />
        <div className="buttons"><button type="submit" className="button">{t('common.continue')}</button></div>
      </form>
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
