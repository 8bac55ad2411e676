import { handOver, longestName, type NextTurn } from '@guildhall/core';
import { BackLink, Button, ButtonGroup, Details, Inset, Lead, P, Page, SecondButton, Status, useHere, usePath, useWords } from '@guildhall/react';
import { partsToDo } from '@guildhall/core/flow';
import { canLock, lock } from '@guildhall/react/locked';
import { ErrorSummary, Field, Fieldset, OwnForm, Radios, radioId } from '@guildhall/react/parts';
import { useMemo, useState } from 'react';
import { CannotLock } from './cannot-lock.tsx';
import { saveText } from '../parts/save-text.ts';
import { ChoosePassphrase } from './choose-passphrase.tsx';
import { turnsFrom } from './next-turn.ts';
import { useNewPassphrase } from './use-new-passphrase.ts';
import { WhatToDoNow } from './what-to-do-now.tsx';

type Made = 'locking' | 'failed' | { readonly file: string; readonly isLocked: boolean; readonly to: NextTurn };

/** The record goes to whoever takes the next turn, or back to whose it is, as a file that opens with a passphrase. */
export function PassOn() {
  const here = useHere();
  const { session, state, view } = here;
  const { t, list } = useWords();
  const [, , , wanted] = usePath();
  const turns = turnsFrom(here);
  const isBack = state.guest !== null;
  const [turn, setTurn] = useState<string | null>(turns.find((each) => each === wanted) ?? (isBack ? 'self' : null));
  const [from, setFrom] = useState('');
  const chosen = useNewPassphrase();
  const [asked, setAsked] = useState<'nothing' | 'lock' | 'plain'>('nothing');
  const [made, setMade] = useState<Made | null>(null);
  const able = canLock();
  const { wrong } = chosen;
  const isLong = from.trim().length > longestName;
  const problems = useMemo(() => [
    ...(asked !== 'nothing' && turn === null ? [{ field: radioId('turn', turns[0] ?? ''), text: t('passphrase.for.missing') }] : []),
    ...(asked !== 'nothing' && isLong ? [{ field: 'from', text: t('errors.name.tooLong', { question: t('turn.from'), most: longestName }) }] : []),
    ...(asked === 'lock' && wrong !== null ? [{ field: wrong.field, text: t(`passphrase.${wrong.weakness}`) }] : []),
  // The list is told anew when somebody asks, and when one of the things it speaks of is mended.
  // oxlint-disable-next-line react/exhaustive-deps
  ], [asked, turn === null, isLong, wrong?.weakness, t]);
  const error = (field: string): string | undefined => problems.find((problem) => problem.field === field)?.text;
  const next = turns.find((each) => each === turn);
  const record = state.attempt.record();
  if (record === null) return null;

  const textFor = (to: NextTurn): string => JSON.stringify(handOver(record, to, state.errand?.from ?? from));
  const download = (to: NextTurn, content: string, isLocked: boolean): void => {
    const name = `guildhall-${names[to]}${isLocked ? '-locked' : ''}`;
    saveText(name, 'json', content);
    setAsked('nothing');
    setMade({ file: `${name}.json`, isLocked, to });
  };
  const make = async (to: NextTurn): Promise<void> => {
    setMade('locking');
    try {
      download(to, await lock(textFor(to), chosen.typed.first), true);
      chosen.forget();
    } catch {
      setMade('failed');
    }
  };
  const onLock = (): void => {
    // Not made unable meanwhile: whoever pressed it would lose their place.
    if (made === 'locking') return;
    setAsked('lock');
    if (next !== undefined && wrong === null && !isLong) void make(next);
  };
  const onPlain = (): void => {
    setAsked('plain');
    if (next !== undefined && !isLong) download(next, `${textFor(next)}\n`, false);
  };
  const plain = (
    <>
      <P>{t('passphrase.plain.hint')}</P>
      <ButtonGroup><SecondButton onClick={onPlain}>{t('passphrase.plain.make')}</SecondButton></ButtonGroup>
    </>
  );
  const toDo = next === 'manager' ? partsToDo(view) : [];
  const label = (id: NextTurn) => t(isBack ? `turn.next.${id}` : `passphrase.for.${id}`);
  return (
    <Page back={<BackLink to={['a', session.id, 'tasks']}>{t('screens.tasks.to')}</BackLink>} title={t(isBack ? 'turn.sendBack' : 'passphrase.handOver')} broken={problems.length > 0}>
      <ErrorSummary problems={problems} />
      <Lead>{t(isBack ? 'turn.sendBack.lead' : 'passphrase.handOver.lead')}</Lead>
      {able ? null : <CannotLock what="lock" />}
      <OwnForm onSubmit={able ? onLock : onPlain}>
        <Fieldset id="turn" legend={t(isBack ? 'turn.next' : 'passphrase.for')} error={error(radioId('turn', turns[0] ?? ''))}>
          <Radios name="turn" chosen={turn} onChoose={setTurn} choices={turns.map((id) => ({ id, label: label(id) }))} />
        </Fieldset>
        {toDo.length > 0 ? <Inset>{t('turn.notYet', { list: list(toDo) })}</Inset> : null}
        {next === 'assessor' && view.doing === 'deciding' ? <Inset>{t('turn.seenAlready')}</Inset> : null}
        {isBack ? null : <><P>{t('passphrase.inside')}</P><Field id="from" label={t('turn.from')} hint={t('turn.from.hint')} value={from} onChange={setFrom} error={error('from')} autoComplete="name" /></>}
        {able ? (
          <>
            <ChoosePassphrase chosen={chosen} error={error} />
            <P>{t('passphrase.tell')}</P>
            <ButtonGroup><Button submit>{t('passphrase.make')}</Button></ButtonGroup>
          </>
        ) : plain}
      </OwnForm>
      <Status className="govuk-body">{made === 'locking' ? t('passphrase.working') : made === 'failed' ? t('passphrase.failed') : ''}</Status>
      {made !== null && typeof made === 'object' ? <WhatToDoNow file={made.file} isLocked={made.isLocked} to={made.to} /> : null}
      {able ? <Details summary={t('passphrase.plain')}>{plain}</Details> : null}
    </Page>
  );
}

/** What a file is called by whom it is for. */
const names: Readonly<Record<NextTurn, string>> = { assessor: 'for-a-colleague', manager: 'for-a-manager', self: 'for-the-officer' };
