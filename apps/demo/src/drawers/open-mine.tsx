import { BackLink, Bullets, Button, ButtonGroup, Details, FormGroup, Go, Heading, Lead, P, Page, Status, daysKept, useLoaded, useWords } from '@guildhall/react';
import { Checkbox, Checkboxes, ErrorSummary, OwnForm, today } from '@guildhall/react/parts';
import { useMemo, useState } from 'react';
import { PassphraseField } from '../readiness/passphrase-field.tsx';
import { sweepDrawers } from './drawer-index.ts';
import { minutes } from './idle.ts';
import { openDrawer, type Opened } from './open-drawer.ts';

/** Somebody opens the drawer that is theirs. Of the others nothing is told but how many there are and what they are called. */
export function OpenMine({ wasIdle }: { readonly wasIdle: boolean }) {
  const { t } = useWords();
  const found = useLoaded('drawers', async () => await sweepDrawers(null, today()).catch(() => null));
  const title = t(wasIdle ? 'drawer.idle' : 'drawer.open');
  return (
    <Page back={<BackLink to={[]}>{t('screens.toHome')}</BackLink>} title={title}>
      {wasIdle ? <P>{t('drawer.idle.why', { minutes })}</P> : null}
      {found === undefined ? <Status>{t('common.loading')}</Status> : null}
      {found === null ? <P>{t('drawer.open.failed')}</P> : null}
      {found?.hasErased === true ? <Status className="govuk-body">{t('drawer.over')}</Status> : null}
      {found?.drawers.length === 0 ? <P>{t('drawer.open.none')} <Go to={['drawer', 'new']}>{t('drawer.keep')}</Go></P> : null}
      {found === undefined || found === null || found.drawers.length === 0 ? null : <Ask labels={found.drawers.map(({ label }) => label)} />}
    </Page>
  );
}

const said = { wrong: 'drawer.open.wrong', 'not-saved': 'drawer.open.notSaved', failed: 'drawer.open.failed' } as const;

function Ask({ labels }: { readonly labels: readonly string[] }) {
  const { t } = useWords();
  const [typed, setTyped] = useState('');
  const [isShown, setShown] = useState(false);
  const [state, setState] = useState<'asked' | 'opening' | 'blank' | Exclude<Opened, 'opened'>>('asked');
  const problem = state === 'asked' || state === 'opening' ? undefined : t(state === 'blank' ? 'passphrase.blank' : said[state]);
  const problems = useMemo(() => (problem === undefined ? [] : [{ field: 'passphrase', text: problem }]), [problem]);
  const open = async (): Promise<void> => {
    setState('opening');
    const opened = await openDrawer(typed);
    if (opened !== 'opened') setState(opened);
  };
  return (
    <>
      <ErrorSummary problems={problems} />
      <Lead>{t('drawer.open.lead')}</Lead>
      <OwnForm onSubmit={() => { if (typed.trim() === '') setState('blank'); else if (state !== 'opening') void open(); }}>
        <PassphraseField id="passphrase" label={t('passphrase.label')} value={typed} isShown={isShown} error={problem} onChange={setTyped} />
        <FormGroup><Checkboxes><Checkbox id="show" label={t('passphrase.show')} checked={isShown} onChange={setShown} /></Checkboxes></FormGroup>
        <ButtonGroup><Button submit>{t('drawer.open.do')}</Button></ButtonGroup>
      </OwnForm>
      <Status className="govuk-body">{state === 'opening' ? t('drawer.opening') : ''}</Status>
      <Heading level={2}>{t('drawer.open.called')}</Heading>
      <Bullets>
        {/* There is nothing else to tell them apart by. */}
        {labels.map((label, i) => <li key={`${label} ${i}`}>{label === '' ? t('drawer.open.noName') : label}</li>)}
      </Bullets>
      <Details summary={t('drawer.forgotten')}>
        <P>{t('drawer.forgotten.what')} <Go to={['drawer', 'new']}>{t('drawer.keep')}</Go></P>
        <P>{t('drawer.forgotten.until', { count: daysKept })} <Go to={['clear']}>{t('storage.clear')}</Go></P>
      </Details>
    </>
  );
}
