import { registerOf, toRegisterCsv, withCard, withoutHolder, type RegisterCard } from '@guildhall/core/register';
import { BackLink, Button, ButtonGroup, Heading, Hint, Inset, Lead, P, Page, SecondButton, Status, useService, useWords } from '@guildhall/react';
import { DateFields, dateProblem, OwnForm, readTyped, today, typedFrom } from '@guildhall/react/parts';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { AddCard } from './add-card.tsx';
import { saveText } from '../parts/save-text.ts';
import { RegisterTable } from './register-table.tsx';
import { onShelf, readShelf, writeShelf } from './shelf.ts';
import { putInTray } from './tray.ts';
import { waitingIn } from './waiting-in.ts';

/** Who may speak on a day, and beside whom: made of the cards that officers hand over. */
export function Register() {
  const words = useWords();
  const { t, date } = words;
  const { frameworks } = useService();
  const { cards, leftOut, isKept } = useSyncExternalStore(onShelf, readShelf, readShelf);
  const [on, setOn] = useState(() => today());
  const [typed, setTyped] = useState(() => typedFrom(on));
  const [error, setError] = useState<string>();
  const [told, setTold] = useState('');
  const [waiting] = useState(() => waitingIn(frameworks));
  useEffect(() => { putInTray(null); }, []);
  const register = registerOf(cards, on);
  const may = register.entries.filter((entry) => entry.may === 'alone' || entry.may === 'beside');
  const others = register.entries.filter((entry) => entry.may !== 'alone' && entry.may !== 'beside');

  const show = (): void => {
    const read = readTyped(typed);
    setError(dateProblem(words, typed, t('register.day'), false));
    if (read !== null && typeof read === 'object' && 'iso' in read) setOn(read.iso);
  };
  const add = (card: RegisterCard): void => {
    const now = readShelf().cards;
    const next = withCard(now, card);
    if (next !== now) writeShelf(next);
    setTold(t(next === now ? 'register.added.already' : 'register.added', { name: card.name }));
  };
  const takeOff = (key: string, name: string): void => {
    writeShelf(withoutHolder(readShelf().cards, key));
    setTold(t('register.takenOff', { name }));
  };
  const adding = <AddCard waiting={waiting} onCard={add} />;
  return (
    <Page back={<BackLink to={[]}>{t('screens.toHome')}</BackLink>} title={t('register.title')} wide>
      <Lead>{t('register.lead')}</Lead>
      <P>{t('register.only')} {t('common.namesDeclared')}</P>
      {leftOut > 0 ? <Inset>{t('register.leftOut', { count: leftOut })}</Inset> : null}
      {isKept ? null : <Inset>{t('register.notKept')}</Inset>}
      <div className="gh-no-print">
        <OwnForm onSubmit={show}>
          <DateFields id="day" legend={t('register.day')} value={typed} onChange={setTyped} error={error} />
          <ButtonGroup><Button kind="second" submit>{t('register.day.show')}</Button></ButtonGroup>
        </OwnForm>
      </div>
      <Status className="govuk-body gh-no-print">{told}</Status>
      {/* Whoever comes with something to put on the list sees it first. */}
      {waiting === null ? null : adding}
      {register.entries.length === 0 ? <P>{t('register.empty')}</P> : (
        <>
          <Heading level={2}>{t('register.may', { date: date(on) })}</Heading>
          {may.length === 0 ? <P>{t('register.none')}</P> : <RegisterTable caption={t('register.may', { date: date(on) })} entries={may} onTakeOff={takeOff} />}
          {others.length === 0 ? null : (
            <>
              <Heading level={2}>{t('register.mayNot', { date: date(on) })}</Heading>
              <RegisterTable caption={t('register.mayNot', { date: date(on) })} entries={others} onTakeOff={takeOff} />
            </>
          )}
          <Hint className="gh-no-print">{t('register.takeOff.when')}</Hint>
          <ButtonGroup>
            <SecondButton onClick={() => { window.print(); }}>{t('common.print')}</SecondButton>
            <SecondButton onClick={() => { saveText(`guildhall-register-${on}`, 'csv', toRegisterCsv(register)); }}>{t('register.csv')}</SecondButton>
          </ButtonGroup>
        </>
      )}
      {waiting === null ? adding : null}
      {isKept ? <Hint className="gh-no-print">{t('register.kept')}</Hint> : null}
    </Page>
  );
}
