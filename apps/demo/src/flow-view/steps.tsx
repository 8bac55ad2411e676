import type { ToldEvent } from '@guildhall/core/explain';
import { Heading, Hint, P, Status, useWords } from '@guildhall/react';
import { Section, useIds } from '@guildhall/react/parts';
import type { ComponentProps } from 'react';
import { Mark } from './mark.tsx';
import type { StepsState } from './use-steps.ts';

interface StepsProps {
  readonly steps: StepsState;
  readonly total: number;
  readonly tell: (seq: number) => ToldEvent | null;
}

/** Back and forth through what happened. */
export function Steps({ steps: { seq, isPlaying, isStill, go, play, pause }, total, tell }: StepsProps) {
  const { t } = useWords();
  const ids = useIds();
  if (total === 0) return <P>{t('flow.steps.none')}</P>;
  const said = t('flow.steps.at', { seq, total, what: tell(seq)?.sentence ?? t('flow.steps.beginning') });
  return (
    <Section className="app-flow-stepping" labelledBy="flow.steps">
      <Heading level={2} id="flow.steps">{t('flow.steps')}</Heading>
      <Hint className="gh-no-print">{t('flow.steps.hint')}</Hint>
      {/* While it plays, nobody is talked over at each step. */}
      {isPlaying ? <P className="app-flow-at">{said}</P> : <Status className="app-flow-at">{said}</Status>}
      <div className="app-flow-buttons gh-no-print">
        <Step label={t('flow.steps.first')} mark="first" isOff={seq === 0} onClick={() => { go(0); }} />
        <Step label={t('flow.steps.back')} mark="back" isOff={seq === 0} onClick={() => { go(seq - 1); }} />
        <Step label={t('flow.steps.forward')} mark="forward" isOff={seq === total} onClick={() => { go(seq + 1); }} />
        <Step label={t('flow.steps.last')} mark="last" isOff={seq === total} onClick={() => { go(total); }} />
        {isStill ? null : <Step label={t(isPlaying ? 'flow.steps.pause' : 'flow.steps.play')} mark={isPlaying ? 'pause' : 'play'} isOff={false} onClick={isPlaying ? pause : play} />}
      </div>
      {isStill ? <Hint className="gh-no-print">{t('flow.steps.still')}</Hint> : null}
      <label className="govuk-label govuk-label--s gh-no-print" htmlFor={ids('flow.slider')}>{t('flow.steps.slider')}</label>
      <input
        className="app-flow-slider gh-no-print" type="range" id={ids('flow.slider')} min={0} max={total} step={1} value={seq} aria-valuetext={said}
        onChange={(event) => { go(Number(event.currentTarget.value)); }}
      />
      <P className="app-flow-when">{t(seq === total ? 'flow.steps.now' : 'flow.steps.earlier')}</P>
    </Section>
  );
}

/** A button that stays where it is when there is no further to go, so that nobody loses their place. */
function Step({ label, mark, isOff, onClick }: { readonly label: string; readonly mark: ComponentProps<typeof Mark>['shape']; readonly isOff: boolean; readonly onClick: () => void }) {
  return (
    <button type="button" className="govuk-button govuk-button--secondary" aria-disabled={isOff ? true : undefined} onClick={() => { if (!isOff) onClick(); }}>
      <Mark shape={mark} /> {label}
    </button>
  );
}
