import { handOver, type NextTurn } from '@guildhall/core';
import { BackLink, Button, ButtonGroup, Details, Go, Lead, P, Page, SecondButton, Status, useHere, useWords } from '@guildhall/react';
import { canLock, lock } from '@guildhall/react/locked';
import { ErrorSummary, Fieldset, OwnForm, Radios, radioId } from '@guildhall/react/parts';
import { useMemo, useState } from 'react';
import { CannotLock } from './cannot-lock.tsx';
import { saveText } from '../parts/save-text.ts';
import { ChoosePassphrase } from './choose-passphrase.tsx';
import { useNewPassphrase } from './use-new-passphrase.ts';

type Made = 'locking' | 'locked' | 'plain' | 'failed';

/** The record goes to whoever takes the next turn, as a file that opens with a passphrase. */
export function PassOn() {
  const { session, state } = useHere();
  const { t } = useWords();
  const turns: readonly NextTurn[] = state.guest === null ? ['assessor', 'manager', 'self'] : ['self', 'manager', 'assessor'];
  const [turn, setTurn] = useState<string | null>(null);
  const chosen = useNewPassphrase();
  const [asked, setAsked] = useState<'nothing' | 'lock' | 'plain'>('nothing');
  const [made, setMade] = useState<Made | null>(null);
  const able = canLock();
  const { wrong } = chosen;
  const problems = useMemo(() => [
    ...(asked !== 'nothing' && turn === null ? [{ field: radioId('turn', turns[0] ?? ''), text: t('passphrase.for.missing') }] : []),
    ...(asked === 'lock' && wrong !== null ? [{ field: wrong.field, text: t(`passphrase.${wrong.weakness}`) }] : []),
  // The list is told anew when somebody asks, and when one of the things it speaks of is mended.
  // oxlint-disable-next-line react/exhaustive-deps
  ], [asked, turn === null, wrong?.weakness, t]);
  const error = (field: string): string | undefined => problems.find((problem) => problem.field === field)?.text;
  const next = turns.find((each) => each === turn);
  const record = state.attempt.record();
  if (record === null) return null;

  const make = async (to: NextTurn): Promise<void> => {
    setMade('locking');
    try {
      const file = await lock(JSON.stringify(handOver(record, to)), chosen.typed.first);
      saveText(`guildhall-${to}-locked`, 'json', file);
      chosen.forget();
      setAsked('nothing');
      setMade('locked');
    } catch {
      setMade('failed');
    }
  };
  const onLock = (): void => {
    // Not made unable meanwhile: whoever pressed it would lose their place.
    if (made === 'locking') return;
    setAsked('lock');
    if (next !== undefined && wrong === null) void make(next);
  };
  const onPlain = (): void => {
    setAsked('plain');
    if (next === undefined) return;
    saveText(`guildhall-${next}`, 'json', `${JSON.stringify(handOver(record, next), null, 2)}\n`);
    setMade('plain');
  };
  const plain = (
    <>
      <P>{t('passphrase.plain.hint')}</P>
      <ButtonGroup><SecondButton onClick={onPlain}>{t('passphrase.plain.make')}</SecondButton></ButtonGroup>
    </>
  );
  return (
    <Page back={<BackLink to={['a', session.id, 'tasks']}>{t('screens.tasks.to')}</BackLink>} title={t('passphrase.handOver')} broken={problems.length > 0}>
      <ErrorSummary problems={problems} />
      <Lead>{t('passphrase.handOver.lead')}</Lead>
      <P>{t('passphrase.inside')}</P>
      {able ? null : <CannotLock what="lock" />}
      <OwnForm onSubmit={able ? onLock : onPlain}>
        <Fieldset id="turn" legend={t('passphrase.for')} error={error(radioId('turn', turns[0] ?? ''))}>
          <Radios name="turn" chosen={turn} onChoose={setTurn} choices={turns.map((id) => ({ id, label: t(`passphrase.for.${id}`) }))} />
        </Fieldset>
        {able ? (
          <>
            <ChoosePassphrase chosen={chosen} error={error} />
            <P>{t('passphrase.tell')}</P>
            <ButtonGroup><Button submit>{t('passphrase.make')}</Button></ButtonGroup>
          </>
        ) : plain}
      </OwnForm>
      <Status className="govuk-body">{made === null ? '' : t(said[made])}</Status>
      {made === 'locked' || made === 'plain' ? <P>{t('passphrase.delete')} <Go to={['remove', session.id]}>{t('passphrase.delete.link')}</Go></P> : null}
      {able ? <Details summary={t('passphrase.plain')}>{plain}</Details> : null}
    </Page>
  );
}

const said = { locking: 'passphrase.working', locked: 'passphrase.made', plain: 'passphrase.madePlain', failed: 'passphrase.failed' } as const;
