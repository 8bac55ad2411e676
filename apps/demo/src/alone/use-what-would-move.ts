import { useHere, useReport, useResults, useService, useWords } from '@guildhall/react';
import { useMemo } from 'react';
import { whatWouldMove, type WhatWouldMove } from './what-would-move.ts';

/** What would move the open answers on. */
export function useWhatWouldMove(): WhatWouldMove {
  const { framework, view } = useHere();
  const { answers } = useResults();
  const report = useReport();
  const { language, t } = useWords();
  const { profile } = useService().council;
  const stands = view.standing !== null;
  const flags = profile.adoption?.flags ?? 'list';
  return useMemo(() => whatWouldMove({ framework, answers, report, language, t, flags, stands }), [framework, answers, report, language, t, flags, stands]);
}
