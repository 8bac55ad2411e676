import type { ToldEvent } from '@guildhall/core/explain';
import { Bullets, ButtonGroup, Details, Heading, Hint, Tag, Unseen, useWords } from '@guildhall/react';
import { KeepsFocus, QuietButton, Section } from '@guildhall/react/parts';
import { useState } from 'react';

/** Entries listed at a time. */
const size = 20;

interface JournalProps {
  readonly seq: number;
  readonly total: number;
  readonly tell: (seq: number) => ToldEvent | null;
  readonly onGo: (seq: number) => void;
}

/** What happened, a page at a time, around the step that is shown. What was said stays folded. */
export function Journal({ seq, total, tell, onGo }: JournalProps) {
  const { t } = useWords();
  const [turned, setTurned] = useState<{ readonly at: number; readonly page: number } | null>(null);
  // Whoever turned the page sees that one until they step on.
  const page = turned?.at === seq ? turned.page : pageOf(seq);
  const from = page * size + 1;
  const to = Math.min(from + size - 1, total);
  const turn = (by: number): void => { setTurned({ at: seq, page: page + by }); };
  return (
    <Section labelledBy="flow.journal">
      <Heading level={2} id="flow.journal">{t('flow.journal')}</Heading>
      <Hint>{t('flow.journal.range', { from, to, total })}</Hint>
      <ol className="app-flow-journal" start={from}>
        {Array.from({ length: to - from + 1 }, (_, i) => from + i).map((each) => <Entry key={each} seq={each} told={tell(each)} isShown={each === seq} onGo={onGo} />)}
      </ol>
      <KeepsFocus>
        <ButtonGroup>
          {page === 0 ? null : <QuietButton onClick={() => { turn(-1); }}>{t('flow.journal.earlier')}</QuietButton>}
          {to === total ? null : <QuietButton onClick={() => { turn(1); }}>{t('flow.journal.later')}</QuietButton>}
        </ButtonGroup>
      </KeepsFocus>
    </Section>
  );
}

const pageOf = (seq: number): number => Math.floor((Math.max(seq, 1) - 1) / size);

function Entry({ seq, told, isShown, onGo }: { readonly seq: number; readonly told: ToldEvent | null; readonly isShown: boolean; readonly onGo: (seq: number) => void }) {
  const { t } = useWords();
  if (told === null) return null;
  return (
    <li className={isShown ? 'app-flow-entry app-flow-shown' : 'app-flow-entry'} value={seq} aria-current={isShown ? 'step' : undefined}>
      <QuietButton label={t('flow.journal.go', { seq })} onClick={() => { onGo(seq); }}>{String(seq)}</QuietButton>
      <div>
        {told.sentence} {isShown ? <Tag tone="busy">{t('flow.journal.shown')}</Tag> : null}
        {told.content === null ? null : (
          <Details summary={<><span aria-hidden="true">{t('flow.journal.content')}</span><Unseen>{t('flow.journal.contentOf', { seq })}</Unseen></>}>
            <Bullets>{told.content.map((text) => <li key={text} className="gh-as-written">{text}</li>)}</Bullets>
          </Details>
        )}
      </div>
    </li>
  );
}
