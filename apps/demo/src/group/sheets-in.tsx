import type { GroupView } from '@guildhall/core/group';
import { Button, ButtonGroup, Details, Heading, Hint, Status, useWords } from '@guildhall/react';
import { KeepsFocus, QuietButton, Section } from '@guildhall/react/parts';
import { memo, useCallback, useState } from 'react';
import { send } from './run-session.ts';

type Sheet = GroupView['sheets'][number];

/** How many of the last sheets are in sight. */
const inSight = 3;

interface SheetsProps { readonly sheets: readonly Sheet[] }

/** What is in, by number and way and never by content, the last first. Each can be taken back. */
export const SheetsIn = memo(({ sheets }: SheetsProps) => {
  const { t } = useWords();
  const [said, setSaid] = useState('');
  const takeBack = useCallback((id: string, number: number): void => {
    if (send({ type: 'sheet.takenBack', id }) === null) setSaid(t('trainer.gather.back.done', { number }));
  }, [t]);
  const rows = [...sheets].reverse().map(({ id, number, way }) => <Row key={id} id={id} number={number} way={way} onTakeBack={takeBack} />);
  return (
    <Section labelledBy="sheets">
      <Heading level={2} id="sheets">{t('trainer.gather.sheets')}</Heading>
      <Status className={said === '' ? 'gh-empty' : 'app-group-said'}>{said}</Status>
      <KeepsFocus label={t('trainer.gather.sheets')}>
        {rows.length === 0 ? <Hint>{t('trainer.gather.sheets.none')}</Hint> : <ul className="gh-rows">{rows.slice(0, inSight)}</ul>}
        {rows.length > inSight ? <Details summary={t('trainer.gather.all')}><ul className="gh-rows">{rows.slice(inSight)}</ul></Details> : null}
      </KeepsFocus>
    </Section>
  );
});

interface RowProps { readonly id: string; readonly number: number; readonly way: Sheet['way']; readonly onTakeBack: (id: string, number: number) => void }

const Row = memo(({ id, number, way, onTakeBack }: RowProps) => {
  const { t } = useWords();
  const [asked, setAsked] = useState(false);
  return (
    <li className="gh-row">
      <span className="gh-row-main">{t('trainer.gather.sheet', { number, way: t(`trainer.gather.way.${way}`) })}</span>
      <KeepsFocus label={t('trainer.gather.sheet', { number, way: t(`trainer.gather.way.${way}`) })}>
        {asked ? (
          <ButtonGroup>
            <Button kind="warning" onClick={() => { onTakeBack(id, number); }}>{t('trainer.gather.back.yes', { number })}</Button>
            <QuietButton onClick={() => { setAsked(false); }}>{t('trainer.gather.back.no')}</QuietButton>
          </ButtonGroup>
        ) : <QuietButton label={t('trainer.gather.backWhat', { number })} onClick={() => { setAsked(true); }}>{t('trainer.gather.back')}</QuietButton>}
      </KeepsFocus>
    </li>
  );
});
