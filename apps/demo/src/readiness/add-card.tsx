import { sealCard, type DecisionOnCard, type RegisterCard } from '@guildhall/core/register';
import { Button, ButtonGroup, ErrorMessage, FormGroup, Heading, Hint, useService, useGo, useWords } from '@guildhall/react';
import { ErrorSummary, Field, OwnForm, useIds } from '@guildhall/react/parts';
import { saysLocked } from '@guildhall/react/locked';
import { useMemo, useState } from 'react';
import { forRegister, type ForRegister } from './for-register.ts';
import { elsewhere, kindOf, putInTray } from './tray.ts';
import { useCardFaults } from './use-card-faults.ts';

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
    const other = ['attempt', 'hand-over', 'copies'].includes(kindOf(text) ?? '') ? null : elsewhere(text, 'register-card');
    if (other !== null) {
      go(other);
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
  const faults = useCardFaults('whose', 'register.whose', name, 'whose-reference', reference);
  const problems = useMemo(() => (asked ? faults : []), [asked, faults]);
  const error = (field: string): string | undefined => problems.find((problem) => problem.field === field)?.text;
  const add = (): void => {
    setAsked(true);
    if (faults.length === 0) onCard(sealCard(decision, { name, reference }));
  };
  return (
    <OwnForm onSubmit={add}>
      <ErrorSummary problems={problems} />
      <Field id="whose" label={t('register.whose')} hint={t('register.whose.hint')} value={name} onChange={setName} error={error('whose')} />
      <Field id="whose-reference" label={t('register.reference')} hint={t('register.reference.hint')} value={reference} onChange={setReference} error={error('whose-reference')} />
      <ButtonGroup><Button submit>{t('register.add')}</Button></ButtonGroup>
    </OwnForm>
  );
}
