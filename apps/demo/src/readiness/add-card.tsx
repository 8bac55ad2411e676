import { sealCard, tidyName, type DecisionOnCard, type RegisterCard } from '@guildhall/core/register';
import { Button, ButtonGroup, ErrorMessage, FormGroup, Heading, Hint, useService, useGo, useWords } from '@guildhall/react';
import { Field, OwnForm, useIds } from '@guildhall/react/parts';
import { saysLocked } from '@guildhall/react/locked';
import { useState } from 'react';
import { forRegister, type ForRegister } from './for-register.ts';
import { putInTray } from './tray.ts';

interface AddCardProps {
  /** What was found in a file that somebody has opened elsewhere, and that was sent here. */
  readonly waiting: ForRegister | null;
  readonly onCard: (card: RegisterCard) => void;
}

/** Puts one more card on the list. */
export function AddCard({ waiting, onCard }: AddCardProps) {
  const { t } = useWords();
  const { frameworks } = useService();
  const go = useGo();
  const ids = useIds();
  const [found, setFound] = useState(waiting);
  const open = async (file: File): Promise<void> => {
    const text = await file.text();
    if (saysLocked(text)) {
      putInTray(text);
      go(['unlock', 'register']);
      return;
    }
    const next = forRegister(text, frameworks);
    if ('card' in next) onCard(next.card);
    setFound('card' in next ? null : next);
  };
  const problem = found !== null && 'problem' in found ? t(found.problem) : undefined;
  return (
    <section className="gh-no-print" aria-labelledby={ids('add')}>
      <Heading level={2} id="add">{t('register.add')}</Heading>
      <FormGroup wrong={problem !== undefined}>
        <label className="govuk-label govuk-label--s" htmlFor={ids('card-file')}>{t('register.add.file')}</label>
        <Hint id="card-file.hint">{t('register.add.hint')}</Hint>
        <ErrorMessage id="card-file.error" text={problem} />
        <input
          type="file" className="govuk-file-upload" id={ids('card-file')} accept="application/json,.json" aria-describedby={[ids('card-file.hint'), ...(problem === undefined ? [] : [ids('card-file.error')])].join(' ')}
          onChange={(event) => {
            const file = event.target.files?.[0];
            // The same file can be chosen again.
            event.target.value = '';
            if (file !== undefined) void open(file);
          }}
        />
      </FormGroup>
      {found !== null && 'card' in found ? <Waiting card={found.card} onCard={(card) => { setFound(null); onCard(card); }} /> : null}
      {found !== null && 'decision' in found ? <Whose decision={found.decision} onCard={(card) => { setFound(null); onCard(card); }} /> : null}
    </section>
  );
}

/** A card that was opened on another page: nothing goes on the list before somebody says so. */
function Waiting({ card, onCard }: { readonly card: RegisterCard; readonly onCard: (card: RegisterCard) => void }) {
  const { t } = useWords();
  return <ButtonGroup><Button onClick={() => { onCard(card); }}>{`${t('register.add')}: ${card.name}`}</Button></ButtonGroup>;
}

/** A record has no name in it: whoever keeps the list gives it. */
function Whose({ decision, onCard }: { readonly decision: DecisionOnCard; readonly onCard: (card: RegisterCard) => void }) {
  const { t } = useWords();
  const [name, setName] = useState('');
  const [reference, setReference] = useState('');
  const [asked, setAsked] = useState(false);
  const isBlank = tidyName(name) === '';
  const add = (): void => {
    setAsked(true);
    if (!isBlank) onCard(sealCard(decision, { name, reference }));
  };
  return (
    <OwnForm onSubmit={add}>
      <Field id="whose" label={t('register.whose')} hint={t('register.whose.hint')} value={name} onChange={setName} error={asked && isBlank ? t('register.name.missing') : undefined} />
      <Field id="whose-reference" label={t('register.reference')} hint={t('register.reference.hint')} value={reference} onChange={setReference} />
      <ButtonGroup><Button submit>{t('register.add')}</Button></ButtonGroup>
    </OwnForm>
  );
}
