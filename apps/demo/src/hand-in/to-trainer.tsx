import { P, useWords } from '@guildhall/react';
import { useSessionInPage } from '../group/session-in-page.ts';
import { hashPlaces } from '../routing/hash-places.ts';
import { useTurn } from './turn.ts';

/** The way back for the trainer, where the session is open here: to what comes next in it. It leads out of the turns, into the address. */
export function ToTrainer() {
  const { t } = useWords();
  const { code } = useTurn();
  const open = useSessionInPage();
  if (open?.code !== code) return null;
  const { close } = open.view.may;
  return <P><a className="govuk-link" href={hashPlaces.hrefOf?.(['group', close ? 'close' : 'gather'])}>{t(close ? 'group.join.turn.close' : 'group.join.turn.trainer')}</a></P>;
}
