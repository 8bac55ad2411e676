import type { RegisterEntry } from '@guildhall/core/register';
import { Hint, Tag, Unseen, useWords } from '@guildhall/react';
import { DataTable, QuietButton } from '@guildhall/react/parts';

interface RegisterTableProps {
  readonly caption: string;
  readonly entries: readonly RegisterEntry[];
  readonly onTakeOff: (key: string, name: string) => void;
}

/** People on the list, by name, with what was decided about each and nothing else. Two columns: it is read on a phone in the hall. */
export function RegisterTable({ caption, entries, onTakeOff }: RegisterTableProps) {
  const { t } = useWords();
  return (
    <DataTable
      caption={caption} captionUnseen columns={[{ id: 'name', label: t('register.name') }, { id: 'what', label: t('register.what') }]}
      rows={entries.map((entry) => ({ id: entry.key, cells: [<Who key="name" entry={entry} onTakeOff={onTakeOff} />, <What key="what" entry={entry} />] }))}
    />
  );
}

function Who({ entry: { key, card: { name, reference }, hasNamesake }, onTakeOff }: { readonly entry: RegisterEntry; readonly onTakeOff: RegisterTableProps['onTakeOff'] }) {
  const { t } = useWords();
  return (
    <>
      <span>{name}</span>
      {reference === undefined ? null : <Hint>{reference}</Hint>}
      {hasNamesake ? <Hint>{t('register.namesake')}</Hint> : null}
      <div className="gh-no-print">
        <QuietButton onClick={() => { onTakeOff(key, name); }}>{t('common.remove')}<Unseen>: {reference === undefined ? name : `${name} (${reference})`}</Unseen></QuietButton>
      </div>
    </>
  );
}

function What({ entry }: { readonly entry: RegisterEntry }) {
  const { t, date } = useWords();
  const { card: { by, on, until }, endsSoon, daysLeft, may } = entry;
  return (
    <>
      <span>{wordsOf(entry, t, date)}</span>
      <Hint>{t(may === 'ended' ? 'register.endedOn' : 'register.endsOn', { date: date(until) })} {endsSoon ? <Tag tone="busy">{t('register.endsSoon', { count: daysLeft })}</Tag> : null}</Hint>
      <Hint>{t('decision.decidedBy', { name: by, date: date(on) })}</Hint>
    </>
  );
}

function wordsOf(entry: RegisterEntry, t: ReturnType<typeof useWords>['t'], date: (iso: string) => string): string {
  switch (entry.may) {
    case 'alone': return t('register.alone');
    case 'beside': return t('register.beside', { name: entry.beside });
    case 'not-without': return t(`register.missing.${entry.missing}`, { name: entry.beside });
    case 'ended': return t('register.ended');
    case 'not-begun': return t('register.notBegun', { date: date(entry.card.on) });
  }
}
