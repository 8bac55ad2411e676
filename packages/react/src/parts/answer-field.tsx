import type { Response } from '@guildhall/core';
import type { OpenItem } from '@guildhall/core/flow';
import { useState, type ReactNode } from 'react';
import { useHere } from '../hooks/use-here.ts';
import { useWords } from '../hooks/use-words.ts';
import { Fieldset } from './fieldset.tsx';
import { KeepsFocus } from './keeps-focus.tsx';
import { QuickRadios } from './quick-radios.tsx';
import { radioId } from './radios.tsx';
import { Details, QuietButton } from './small.tsx';
import { TextArea } from './text-area.tsx';
import { useDraft } from '../hooks/use-draft.ts';
import { Status } from './status.tsx';
import { useChoices, type Given } from './use-choices.ts';

interface AnswerFieldProps {
  readonly open: OpenItem;
  /** The words of the question, as a heading of the page or of a part of it. */
  readonly heading: ReactNode;
  /** How big the heading is: `l` where it names the page, `m` where several questions stand on one. */
  readonly size?: 'm' | 'l';
  readonly error?: string | undefined;
}

type FieldProps = AnswerFieldProps & { readonly size: 'm' | 'l' };

/** The bare name of the field that an error about this question points at. */
export function fieldOf({ id, item, question }: OpenItem, choices: readonly string[]): string {
  return item.kind === 'prompt' ? id : radioId(id, question.levels.length > 0 ? `level-${question.levels[0]?.value}` : choices[0] ?? '');
}

/** One question with everything that can be answered to it, each answer saved as it is given. */
export function AnswerField({ open, heading, size = 'l', error }: AnswerFieldProps) {
  return open.item.kind === 'prompt' ? <Words open={open} heading={heading} size={size} error={error} /> : <Scale open={open} heading={heading} size={size} error={error} />;
}

function Scale({ open, heading, size, error }: FieldProps) {
  const { lang, state } = useHere();
  const { t } = useWords();
  const { choices, none: [first, ...more], chosen, choose, whoSees } = useChoices(open);
  const { id, response, item } = open;
  return (
    <div className="gh-question">
      <Fieldset
        id={id} legend={heading} size={size} error={error}
        hint={<>{t(item.rater === 'self' ? 'question.hint' : 'question.hintObserved')}{whoSees === null ? null : <strong className="gh-private"> {whoSees}</strong>}</>}
      >
        <QuickRadios
          asOf={state} name={id} choices={first === undefined ? choices : [...choices, first, ...more]} chosen={chosen} onChoose={choose} disabled={!state.editing} lang={lang}
          hintTitle={t('question.whatThisLooksLike')} dividers={first === undefined ? undefined : [{ before: first.id, text: t('question.noneOfThese') }]}
        />
      </Fieldset>
      <Clear open={open} />
      {response === null ? null : <NoteOrReason key={'none' in response ? 'reason' : 'note'} open={open} response={response} />}
    </div>
  );
}

/** Takes an answer back, and lets the person have it again. */
function Clear({ open: { id, response } }: { readonly open: OpenItem }) {
  const { send, by } = useHere();
  const { t } = useWords();
  const [cleared, setCleared] = useState<Response | null>(null);
  const clear = (): void => {
    if (response !== null && send({ type: 'item.cleared', item: id, ...by })) setCleared(response);
  };
  const undo = (): void => {
    if (cleared !== null && send({ type: 'item.answered', item: id, response: cleared, ...by })) setCleared(null);
  };
  return (
    <KeepsFocus className="gh-clear">
      {response !== null ? <QuietButton onClick={clear}>{t('question.clear')}</QuietButton> : null}
      <Status>{response === null && cleared !== null ? <>{t('question.cleared')}. </> : null}</Status>
      {response === null && cleared !== null ? <QuietButton onClick={undo}>{t('screens.undo')}</QuietButton> : null}
    </KeepsFocus>
  );
}

/** An example beside a level; beside a non-answer, why there is none. */
function NoteOrReason({ open: { id }, response }: { readonly open: OpenItem; readonly response: Response }) {
  const { session, send, by, state } = useHere();
  const { t } = useWords();
  const reason = 'none' in response;
  const kept = (reason ? response.reason : 'note' in response ? response.note : undefined) ?? '';
  // As it was at first: somebody who deletes their words to write others would see the field close under their hands.
  const [openAtFirst] = useState(kept !== '');
  const [text, change, leave] = useDraft(kept, (typed) => {
    // Words come a moment after they were typed: they go to what is answered by now, and never bring an older answer back.
    const now = session.state.attempt.view(state.guest ?? undefined).open.flatMap(({ items }) => items).find((item) => item.id === id)?.response ?? null;
    if (now === null || 'text' in now) return;
    const words = typed.trim();
    if ('none' in now === reason) send({ type: 'item.answered', item: id, response: withWords(now, words), ...by });
    else if (words !== '') send({ type: 'item.answered', item: id, response: { ...now, note: words }, ...by });
  });
  return (
    <Details summary={reason ? t('question.none.reason') : t('question.note.add')} open={openAtFirst}>
      <TextArea
        id={`${id}.note`} label={reason ? t('question.none.reason') : t('question.note.label')} hint={t('question.note.hint')} value={text}
        onChange={change} onLeave={leave} disabled={!state.editing}
      />
    </Details>
  );
}

function Words({ open: { id, item, response }, heading, size, error }: FieldProps) {
  const { lang, send, by, state } = useHere();
  const { t } = useWords();
  const kept = response !== null && 'text' in response ? response.text : '';
  const [text, change, leave] = useDraft(kept, (typed) => {
    if (typed.trim() !== '') send({ type: 'item.answered', item: id, response: { text: typed }, ...by });
    else if (kept !== '') send({ type: 'item.cleared', item: id, ...by });
  });
  if (item.kind !== 'prompt') return null;
  return (
    <div className="gh-question">
      <TextArea
        id={id} label={heading} headingSize={size} hint={item.prompt.hint ?? t('question.prompt.hint')} value={text} onChange={change} onLeave={leave}
        error={error} lang={lang} rows={5} disabled={!state.editing}
      />
    </div>
  );
}

function withWords(response: Given, words: string): Given {
  if ('none' in response) return { none: response.none, ...(words === '' ? {} : { reason: words }) };
  const { note: _before, ...given } = response;
  return words === '' ? given : { ...given, note: words };
}
