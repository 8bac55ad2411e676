import { diaryFile } from '@guildhall/core/diary';
import { Button, Hint, Lead, P, Status, useHere, useWords } from '@guildhall/react';
import { Fieldset, OwnForm, Radios, SummaryList, SummaryRow } from '@guildhall/react/parts';
import { useState } from 'react';
import { AlonePage } from './alone-page.tsx';
import { saveText } from '../parts/save-text.ts';
import { useDiary } from './use-diary.ts';

/** The dates of a plan, and of the way to a meeting, as a file for the person's own calendar. */
export function CalendarPage() {
  const { session, state } = useHere();
  const { t, date, language } = useWords();
  const days = useDiary();
  const [plain, setPlain] = useState(false);
  const [made, setMade] = useState(false);
  const record = state.attempt.record();
  if (days.length === 0 || record === null) return <AlonePage title={t('alone.calendar.to')}><P>{t('alone.calendar.none')}</P></AlonePage>;
  const make = (): void => {
    const text = diaryFile(days, record, { stamp: new Date().toISOString(), plain, language });
    saveText(`guildhall-${session.id.slice(0, 6)}`, 'ics', text);
    setMade(true);
  };
  return (
    <AlonePage title={t('alone.calendar.to')}>
      <Lead>{t('alone.calendar.lead')}</Lead>
      <P>{t('alone.calendar.dates')}:</P>
      <SummaryList>{days.map(({ id, on, title, plain: bare }) => <SummaryRow key={id} label={date(on)} asWritten>{plain ? bare : title}</SummaryRow>)}</SummaryList>
      <OwnForm onSubmit={make}>
        <Fieldset id="calendar-words" legend={t('alone.calendar.words')}>
          <Radios
            name="calendar-words" chosen={plain ? 'without' : 'with'} onChoose={(choice) => { setPlain(choice === 'without'); setMade(false); }}
            choices={[
              { id: 'with', label: t('alone.calendar.words.with'), hint: t('alone.calendar.words.with.hint') },
              { id: 'without', label: t('alone.calendar.words.without'), hint: t('alone.calendar.words.without.hint', { example: days[0]?.plain ?? '' }) },
            ]}
          />
        </Fieldset>
        <Hint>{t('alone.calendar.remind')}</Hint>
        <Button submit>{t('alone.calendar.done')}</Button>
        <Status>{made ? t('alone.word.done') : ''}</Status>
      </OwnForm>
    </AlonePage>
  );
}
