import { copiesOf, type AttemptEnvelope } from '@guildhall/core';
import { BackLink, Button, ButtonGroup, Details, Go, Lead, P, Page, SecondButton, Status, shownIn, useLoaded, useService, useWords, type Lying } from '@guildhall/react';
import { canLock, lock } from '@guildhall/react/locked';
import { Checkbox, Checkboxes, ErrorSummary, Fieldset, OwnForm, today } from '@guildhall/react/parts';
import { useMemo, useState } from 'react';
import { useWhose } from '../drawers/use-whose.ts';
import { CannotLock } from './cannot-lock.tsx';
import { saveText } from '../parts/save-text.ts';
import { ChoosePassphrase } from './choose-passphrase.tsx';
import { useNewPassphrase } from './use-new-passphrase.ts';

type Whole = Extract<Lying, { view: unknown }>;
type State = 'asked' | 'locking' | 'made' | 'failed' | 'deleting' | 'not-deleted' | 'done';

/** Somebody leaves a computer that others use too: they take a copy of what is theirs, and delete it here. */
export function Finished() {
  const { t } = useWords();
  const { desk } = useService();
  const drawer = useLoaded('what is here', async () => await desk.look());
  const isBehindPassphrase = useWhose().drawer !== null;
  const [state, setState] = useState<State>('asked');
  const whole = drawer?.lying.filter((each): each is Whole => 'view' in each) ?? [];
  if (state === 'done') return <Page key="done" title={t('stop.done')}><Status className="govuk-body-l">{t('passphrase.finished.done')}</Status><P><Go to={[]}>{t('screens.toHome')}</Go></P></Page>;
  return (
    <Page back={<BackLink to={[]}>{t('screens.toHome')}</BackLink>} title={t('passphrase.finished')}>
      {isBehindPassphrase ? null : <Lead>{t('passphrase.finished.next')}</Lead>}
      {drawer === undefined ? <Status>{t('common.loading')}</Status> : whole.length === 0 ? <P>{t('passphrase.finished.nothing')}</P> : <TakeAlong whole={whole} state={state} setState={setState} />}
      <P>{t('passphrase.finished.all')} <Go to={['clear']}>{t('storage.clear')}</Go></P>
    </Page>
  );
}

function TakeAlong({ whole, state, setState }: { readonly whole: readonly Whole[]; readonly state: State; readonly setState: (state: State) => void }) {
  const { t, date, language } = useWords();
  const { desk, council } = useService();
  const [mine, setMine] = useState<readonly string[]>([]);
  const [taken, setTaken] = useState<readonly string[]>([]);
  const [asked, setAsked] = useState<'nothing' | 'lock' | 'plain'>('nothing');
  const chosen = useNewPassphrase();
  const { wrong } = chosen;
  const able = canLock();
  const first = whole[0]?.saved.id ?? '';
  const nobodys = mine.length === 0;
  const problems = useMemo(() => [
    ...(asked !== 'nothing' && nobodys ? [{ field: `mine.${first}`, text: t('passphrase.finished.which.missing') }] : []),
    ...(asked === 'lock' && wrong !== null ? [{ field: wrong.field, text: t(`passphrase.${wrong.weakness}`) }] : []),
  // The list is told anew when somebody asks, and when one of the things it speaks of is mended.
  // oxlint-disable-next-line react/exhaustive-deps
  ], [asked, nobodys, wrong?.weakness, first, t]);
  const error = (field: string): string | undefined => problems.find((problem) => problem.field === field)?.text;
  const records = (): readonly AttemptEnvelope[] => whole.filter(({ saved: { id } }) => mine.includes(id)).map(({ saved: { envelope } }) => envelope);

  const made = (content: string, name: string): void => {
    saveText(name, 'json', content);
    setTaken(mine);
    setAsked('nothing');
    chosen.forget();
    setState('made');
  };
  const makeLocked = async (): Promise<void> => {
    setState('locking');
    try {
      made(await lock(JSON.stringify(copiesOf(records())), chosen.typed.first), `guildhall-${today()}-locked`);
    } catch {
      setState('failed');
    }
  };
  const onLock = (): void => {
    // Not made unable meanwhile: whoever pressed it would lose their place.
    if (state === 'locking') return;
    setAsked('lock');
    if (!nobodys && wrong === null) void makeLocked();
  };
  const onPlain = (): void => {
    setAsked('plain');
    if (!nobodys) made(`${JSON.stringify(copiesOf(records()), null, 2)}\n`, `guildhall-${today()}`);
  };
  const remove = async (): Promise<void> => {
    setState('deleting');
    try {
      for (const id of taken) await desk.remove(id);
      setState('done');
    } catch {
      setState('not-deleted');
    }
  };
  const plain = (
    <>
      <P>{t('passphrase.plain.hint')}</P>
      <ButtonGroup><SecondButton onClick={onPlain}>{t('passphrase.finished.plain')}</SecondButton></ButtonGroup>
    </>
  );
  return (
    <>
      <ErrorSummary problems={problems} />
      <P>{t('passphrase.finished.lead')}</P>
      {able ? null : <CannotLock what="copy" />}
      <OwnForm onSubmit={able ? onLock : onPlain}>
        <Fieldset id="mine" legend={t('passphrase.finished.which')} error={error(`mine.${first}`)}>
          <Checkboxes>
            {whole.map(({ saved: { id, savedAt }, view }) => {
              const { framework: { title }, lang } = shownIn(view.framework, language, council.profile);
              return (
                <Checkbox
                  key={id} id={`mine.${id}`} lang={lang} label={t('passphrase.finished.what', { title, date: date(savedAt.slice(0, 10)) })} checked={mine.includes(id)}
                  onChange={(isMine) => { setMine(isMine ? [...mine, id] : mine.filter((each) => each !== id)); }}
                />
              );
            })}
          </Checkboxes>
        </Fieldset>
        {able ? (
          <>
            <ChoosePassphrase chosen={chosen} error={error} />
            <ButtonGroup><Button submit>{t('passphrase.finished.lock')}</Button></ButtonGroup>
          </>
        ) : plain}
      </OwnForm>
      <Status className="govuk-body">{state === 'asked' || state === 'done' || state === 'deleting' ? '' : t(said[state])}</Status>
      {taken.length === 0 ? null : <ButtonGroup><Button kind="warning" disabled={state === 'deleting'} onClick={() => { void remove(); }}>{t('passphrase.finished.delete')}</Button></ButtonGroup>}
      {able ? <Details summary={t('passphrase.plain')}>{plain}</Details> : null}
    </>
  );
}

const said = { locking: 'passphrase.working', made: 'passphrase.finished.made', failed: 'passphrase.failed', 'not-deleted': 'passphrase.finished.failed' } as const;
