import { BackLink, Bullets, Button, ButtonGroup, Go, Inset, Lead, P, Page, Status, daysKept, useWords } from '@guildhall/react';
import { ErrorSummary, Field, OwnForm } from '@guildhall/react/parts';
import { useMemo, useState } from 'react';
import { ChoosePassphrase } from '../readiness/choose-passphrase.tsx';
import { useNewPassphrase } from '../readiness/use-new-passphrase.ts';
import { makeDrawer, type Made } from './open-drawer.ts';

/** Letters that a name for a drawer may have: a word or two. */
const longest = 40;

/** Somebody makes a drawer. What cannot be undone is said before they type anything. */
export function Make() {
  const { t } = useWords();
  const [label, setLabel] = useState('');
  const [isAsked, setAsked] = useState(false);
  const [state, setState] = useState<'asked' | 'making' | Exclude<Made, 'made'>>('asked');
  const chosen = useNewPassphrase();
  const { wrong } = chosen;
  const isLong = [...label.trim()].length > longest;
  const problems = useMemo(() => [
    ...(isAsked && wrong !== null ? [{ field: wrong.field, text: t(`passphrase.${wrong.weakness}`) }] : []),
    ...(state === 'taken' ? [{ field: 'passphrase', text: t('drawer.taken') }] : []),
    ...(isAsked && isLong ? [{ field: 'drawer-label', text: t('drawer.label.long', { count: longest }) }] : []),
  // The list is told anew when one of the things it speaks of is another.
  // oxlint-disable-next-line react/exhaustive-deps
  ], [isAsked, wrong?.weakness, state === 'taken', isLong, t]);
  const error = (field: string): string | undefined => problems.find((problem) => problem.field === field)?.text;
  const make = async (): Promise<void> => {
    setState('making');
    const made = await makeDrawer(chosen.typed.first, label.trim());
    if (made !== 'made') setState(made);
  };
  const onSubmit = (): void => {
    // Not made unable meanwhile: whoever pressed it would lose their place.
    if (state === 'making') return;
    setAsked(true);
    setState('asked');
    if (wrong === null && !isLong) void make();
  };
  return (
    <Page back={<BackLink to={[]}>{t('screens.toHome')}</BackLink>} title={t('drawer.keep')} broken={problems.length > 0}>
      <ErrorSummary problems={problems} />
      <Lead>{t('drawer.make.lead')}</Lead>
      <Inset><P>{t('drawer.make.lost')}</P></Inset>
      <Bullets>
        <li>{t('drawer.make.holds')}</li>
        <li>{t('drawer.make.rooms')}</li>
        <li>{t('drawer.make.days', { count: daysKept })}</li>
        <li>{t('drawer.make.others')}</li>
        <li>{t('drawer.make.history')}</li>
      </Bullets>
      <OwnForm onSubmit={onSubmit}>
        <ChoosePassphrase chosen={chosen} error={error} hint={t('drawer.advice')} />
        <Field id="drawer-label" label={t('drawer.label.optional', { label: t('drawer.label') })} hint={t('drawer.label.hint')} value={label} error={error('drawer-label')} onChange={setLabel} />
        <ButtonGroup><Button submit>{t('drawer.make.do')}</Button></ButtonGroup>
      </OwnForm>
      <Status className="govuk-body">{state === 'making' ? t('drawer.making') : state === 'failed' ? t('drawer.failed') : state === 'not-saved' ? t('drawer.open.notSaved') : ''}</Status>
      <P>{t('drawer.make.finish')} <Go to={['finished']}>{t('passphrase.finished')}</Go></P>
    </Page>
  );
}
