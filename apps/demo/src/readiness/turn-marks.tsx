import { ButtonGroup, Go, Heading, Hint, Inset, Lead, P, useHere, useWords } from '@guildhall/react';

/** At the top of every page of somebody's turn: in whose name, about whom, and the way to send it back. */
export function TurnBanner() {
  const { session, state: { guest, errand } } = useHere();
  const { t } = useWords();
  if (guest === null || errand === null) return null;
  const title = t(`turn.banner.${errand.for}`, { name: guest.id });
  return (
    <section aria-label={title}>
      <Inset>
        <P><strong>{title}</strong></P>
        <Hint>{t('turn.banner.of', { officer: errand.from ?? t('turn.banner.officer') })} <Go to={['a', session.id, 'pass-on']}>{t('turn.sendBack')}</Go></Hint>
      </Inset>
    </section>
  );
}

/** What is left to do once somebody's turn is over. */
export function TurnDone() {
  const { session } = useHere();
  const { t } = useWords();
  return (
    <>
      <Heading level={2}>{t('turn.done')}</Heading>
      <Lead>{t('turn.done.what')}</Lead>
      <ButtonGroup><Go className="govuk-button" to={['a', session.id, 'pass-on']}>{t('turn.sendBack')}</Go></ButtonGroup>
    </>
  );
}
