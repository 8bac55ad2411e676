import { diaryOf, type DiaryDay } from '@guildhall/core/diary';
import { useHere, useService, useWords } from '@guildhall/react';
import { today } from './day.ts';

/** The days still to come that follow from what is open; none while somebody else has the device. */
export function useDiary(): readonly DiaryDay[] {
  const { view, state } = useHere();
  const { language } = useWords();
  const { bankHolidays } = useService().council.profile;
  return state.guest === null && !view.isWithdrawn ? diaryOf(view, { today: today(), language, bankHolidays }) : [];
}
