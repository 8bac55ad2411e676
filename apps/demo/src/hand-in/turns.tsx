import type { Framework } from '@guildhall/core';
import type { SessionPlan } from '@guildhall/core/group';
import { AssessmentProvider, AssessmentScreens, memoryPlaces, memoryStore, usePlaces, useService, useWords, type AttemptExtras, type Places } from '@guildhall/react';
import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { whenCleared } from '../device/kept.ts';
import { TurnContext, type Ended, type Turn } from './turn.ts';
import { TurnHandIn } from './turn-hand-in.tsx';
import { TurnIn } from './turn-in.tsx';
import { StartOver } from './start-over.tsx';
import { TurnStart } from './turn-start.tsx';
import { TurnTasks } from './turn-tasks.tsx';
import { TurnWays } from './turn-ways.tsx';

const ready = <TurnHandIn />;
const pages = { tasks: <TurnTasks />, profile: ready, plan: ready, 'follow-up': ready, over: ready };
/** Where nothing is asked after the one part there is, what is checked at its end is what is handed in. */
const pagesOfOne = { ...pages, check: ready };
const asksOnce = ({ flow }: Framework): boolean => flow.filter(({ kind }) => !['before-you-start', 'review', 'plan', 'follow-up'].includes(kind)).length === 1;
const extras: AttemptExtras = { ways: <TurnWays />, isPassedOn: true, instead: (framework) => (asksOnce(framework) ? pagesOfOne : pages) };
const others = { 'start-over': <StartOver /> };

/**
 * One device that people use in turns. Each one answers in a store and in places of their own, which are thrown away as a whole: the
 * browser's Back knows none of their pages, and nothing of theirs is ever written anywhere but into what they hand in.
 */
export function Turns({ plan, code }: { readonly plan: SessionPlan; readonly code: string }) {
  const { language } = useWords();
  const { council } = useService();
  const around = usePlaces();
  const [{ number, ended }, setTurn] = useState<{ readonly number: number; readonly ended: Ended | null }>({ number: 0, ended: null });
  const places = useMemo(() => placesWithin(around), [around]);
  const frameworks = useMemo(() => [plan.framework], [plan]);
  const turn = useMemo((): Turn => ({
    plan, code, ended,
    end: (how) => {
      places.go([]);
      setTurn((before) => ({ number: before.number + 1, ended: how }));
    },
  }), [plan, code, ended, places]);

  useEffect(() => {
    // A browser may keep a page that is left as it stands, for whoever comes Back to it.
    const clear = (): void => { flushSync(() => { turn.end(null); }); };
    window.addEventListener('pagehide', clear);
    const stop = whenCleared(() => { turn.end(null); });
    return () => {
      window.removeEventListener('pagehide', clear);
      stop();
    };
  }, [turn]);

  return (
    <TurnContext.Provider value={turn}>
      <Person key={number} home={ended?.how === 'in' ? <TurnIn number={ended.number} /> : <TurnStart />} frameworks={frameworks} council={council.isNamed ? council.profile : undefined} language={language} places={places} />
    </TurnContext.Provider>
  );
}

type PersonProps = Pick<Parameters<typeof AssessmentProvider>[0], 'frameworks' | 'council' | 'language' | 'places'> & { readonly home: ReactNode };

/** One person at the device. Everything of theirs goes with this. */
function Person({ home, frameworks, council, language, places }: PersonProps) {
  const [store] = useState(memoryStore);
  return (
    <AssessmentProvider frameworks={frameworks} store={store} council={council} language={language} places={places} idPrefix="turn-" headingLevel={1} isWholePage>
      {/* Where the link past the header leads. */}
      <div id="main"><AssessmentScreens home={home} others={others} extras={extras} /></div>
    </AssessmentProvider>
  );
}

/** Places in memory, inside a page that somebody may have come to from another. */
function placesWithin(around: Places): Places {
  const own = memoryPlaces();
  return { ...own, hasMoved: () => own.hasMoved() || around.hasMoved() };
}
