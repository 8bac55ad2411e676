import { P, useWords } from '@guildhall/react';
import { hashPlaces } from '../routing/hash-places.ts';

/** The way back for the trainer. It leads out of the turns, into the address. */
export function ToTrainer() {
  const { t } = useWords();
  return <P><a className="govuk-link" href={hashPlaces.hrefOf?.(['group', 'gather'])}>{t('group.join.turn.trainer')}</a></P>;
}
