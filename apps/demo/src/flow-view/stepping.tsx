import type { AttemptEvent, Framework, Person } from '@guildhall/core';
import { tellEvent, type ToldEvent } from '@guildhall/core/explain';
import { flowChartOf, type FlowReplay } from '@guildhall/core/flow';
import { useWords } from '@guildhall/react';
import { useCallback, useMemo } from 'react';
import { Drawing } from './drawing.tsx';
import { Journal } from './journal.tsx';
import { OutlineText } from './outline-text.tsx';
import { Steps } from './steps.tsx';
import { useSteps } from './use-steps.ts';
import { Where } from './where.tsx';
import { Why } from './why.tsx';

interface SteppingProps {
  readonly replay: FlowReplay;
  /** The question set in the language of the page. */
  readonly shown: Framework;
  readonly lang: 'en' | undefined;
  /** Whoever has the device, where that is not the person. */
  readonly guest: Person | null;
}

/** A journal to step through, beside the drawing of where each step led. */
export function Stepping({ replay, shown, lang, guest }: SteppingProps) {
  const { language } = useWords();
  const { journal, respondent, framework } = replay;
  const total = journal.length;
  const steps = useSteps(total);
  const chart = useMemo(() => flowChartOf(framework, shown), [framework, shown]);
  const moment = replay.at(steps.seq, guest ?? undefined);
  const { facts, decided } = replay.at(total, guest ?? undefined).view.memory;
  const tell = useCallback(
    (seq: number): ToldEvent | null => {
      const entry = journal[seq - 1];
      return entry === undefined ? null : tellEvent(shown, entry.event, { language, respondent, facts, guest, isDecided: decided !== null });
    },
    [journal, shown, language, respondent, facts, guest, decided],
  );
  const view = moment.view.in(shown);
  const open = view.open.filter(({ mine }) => guest === null || mine).map(({ id }) => id);
  return (
    <>
      <Steps steps={steps} total={total} tell={tell} />
      <Where view={view} moment={moment} lang={lang} guest={guest} />
      <Drawing chart={chart} moment={moment} framework={shown} lang={lang} guest={guest} />
      <Why framework={shown} person={view.memory} open={open} only={guest === null ? null : open} current={askedIn(moment.entry?.event)} lang={lang} />
      {total === 0 ? null : <Journal key={`${framework.id} ${respondent}`} seq={steps.seq} total={total} tell={tell} onGo={steps.go} />}
      <OutlineText framework={framework} />
    </>
  );
}

/** What an event answers. */
function askedIn(event: AttemptEvent | undefined): string | null {
  switch (event?.type) {
    case 'item.answered': case 'item.cleared': return event.item;
    case 'scenario.rated': return event.scenario;
    case 'check.settled': return event.check;
    default: return null;
  }
}
