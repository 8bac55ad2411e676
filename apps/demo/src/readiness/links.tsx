import { Go, P, useHere, useWords } from '@guildhall/react';
import { isHandedOver } from './next-turn.ts';

/** The way to hand a record over as a file, where others take part in it. */
export function ToPassOn() {
  const { session, view, state } = useHere();
  const { t } = useWords();
  if (view.isWithdrawn || state.guest !== null || !isHandedOver(view.framework)) return null;
  return <P className="gh-no-print"><Go to={['a', session.id, 'pass-on']}>{t('passphrase.handOver')}</Go></P>;
}

/** The way to the card for the room, which also serves somebody who only watches. */
export function ToCardForRoom() {
  const { session, view } = useHere();
  const { t } = useWords();
  if (view.isWithdrawn || view.framework.readiness === undefined || view.doing === 'agreeing' || view.doing === 'telling') return null;
  return <P className="gh-no-print"><Go to={['a', session.id, 'card']}>{t('standing.card')}</Go></P>;
}

/** The way to make a card for the list of who may speak. */
export function ToCard() {
  const { session } = useHere();
  const { t } = useWords();
  return <P className="gh-no-print"><Go to={['a', session.id, 'register-card']}>{t('register.card.link')}</Go></P>;
}
