import { clockMoment, minutesOf, stepTitle } from '@guildhall/core/group';
import { Status, useWords } from '@guildhall/react';
import { memo } from 'react';
import type { OpenSession } from './open-session.ts';
import { useLeft } from './use-clock.ts';

/** Says how far the step is, once each: five minutes and one minute before its end, and the end. No alarm, and nothing takes the focus. */
export const ClockVoice = memo(({ open: { clock, view } }: { readonly open: OpenSession }) => {
  const { t, language } = useWords();
  const left = useLeft(clock);
  const step = view.script.find(({ id }) => id === clock.step);
  const moment = step === undefined ? null : clockMoment(left, minutesOf(clock, step) * 60_000);
  const said = step === undefined || moment === null ? '' : t(`trainer.script.${moment}`, { step: stepTitle(step.id, language) });
  return <Status className={said === '' ? 'gh-empty' : 'app-group-moment gh-no-print'}>{said}</Status>;
}, (before, after) => before.open.clock === after.open.clock && before.open.view.script === after.open.view.script);
