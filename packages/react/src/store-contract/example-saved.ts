import { startAttempt } from '@guildhall/core';
import { councillorQuickScan } from '@guildhall/core/frameworks';
import { glanceOf } from '../session/glance-of.ts';
import type { Saved } from '../stores/saved.ts';
import { sealSaved } from '../stores/seal-saved.ts';

export interface Example {
  readonly id: string;
  /** How many questions are answered. */
  readonly answers?: number;
  /** What the person wrote. */
  readonly note?: string;
  /** ISO instant at which it was written. */
  readonly savedAt?: string;
}

/**
 * An attempt as it is kept: whole, sealed, and made up. The same for the same example.
 *
 * @example exampleSaved({ id: 'a' }).envelope.format; // 'guildhall/attempt@1'
 */
export function exampleSaved({ id, answers = 1, note, savedAt = `2026-03-02T10:00:${String(answers).padStart(2, '0')}.000Z` }: Example): Saved {
  const attempt = startAttempt(councillorQuickScan, { respondent: 'somebody', startedOn: '2026-03-02', seed: 7 }, { now: () => '2026-03-02T10:00:00.000Z' });
  attempt.send({ type: 'agreement.given' });
  const items = attempt.view().open.flatMap((part) => part.items).slice(0, answers);
  for (const { id: item } of items) attempt.send({ type: 'item.answered', item, response: { choice: 'strength' } });
  const envelope = attempt.record();
  if (envelope === null) throw new Error('Nothing was agreed to.');
  const step = { own: note ?? '', for: [], owner: '', by: blank, measure: '', reviewOn: blank };
  return sealSaved({
    id, envelope, savedAt, keep: false,
    planDraft: note === undefined ? null : { steps: [step], none: false, why: '' }, promised: { sharing: 'plan', includeIntegrity: false }, glance: glanceOf(attempt.view()), doubtedOn: null,
  });
}

const blank = { day: '', month: '', year: '' };
