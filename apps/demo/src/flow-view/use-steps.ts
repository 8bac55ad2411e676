import { useEffect, useState, useSyncExternalStore } from 'react';

/** Where somebody is in a journal. */
export interface StepsState {
  readonly seq: number;
  /** Stepping by itself. */
  readonly isPlaying: boolean;
  /** The person's device asks for less movement, so nothing steps by itself. */
  readonly isStill: boolean;
  readonly go: (seq: number) => void;
  readonly play: () => void;
  readonly pause: () => void;
}

/** Milliseconds for which each step stands while it plays: time to read a sentence. */
const pace = 1500;

/** Steps through a journal of a length that may grow; whoever is at its end stays at its end. */
export function useSteps(total: number): StepsState {
  const isStill = useSyncExternalStore(watchStill, readStill);
  const [chosen, setChosen] = useState<number | null>(null);
  const [wantsPlay, setWantsPlay] = useState(false);
  const seq = chosen === null ? total : Math.min(chosen, total);
  const isPlaying = wantsPlay && !isStill && seq < total;
  useEffect(() => {
    if (!isPlaying) return undefined;
    const timer = setTimeout(() => { setChosen(seq + 1 >= total ? null : seq + 1); }, pace);
    return () => { clearTimeout(timer); };
  }, [isPlaying, seq, total]);
  const go = (to: number): void => {
    setWantsPlay(false);
    setChosen(to >= total ? null : Math.max(0, to));
  };
  const play = (): void => {
    // From the end it begins again.
    if (seq >= total) setChosen(0);
    setWantsPlay(true);
  };
  return { seq, isPlaying, isStill, go, play, pause: () => { setWantsPlay(false); } };
}

const query = '(prefers-reduced-motion: reduce)';

function watchStill(listener: () => void): () => void {
  const still = window.matchMedia(query);
  still.addEventListener('change', listener);
  return () => { still.removeEventListener('change', listener); };
}

const readStill = (): boolean => window.matchMedia(query).matches;
