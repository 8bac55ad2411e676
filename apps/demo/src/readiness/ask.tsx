import { partsToDo } from '@guildhall/core/flow';
import { BackLink, ButtonGroup, Go, Inset, Lead, P, Page, useHere, usePath, useWords } from '@guildhall/react';

/** Somebody else takes their turn: who that may be, and from a file on a computer of theirs or on this device. */
export function Ask() {
  const { session, view } = useHere();
  const { t } = useWords();
  const [, , , whose] = usePath();
  const decides = whose === 'manager';
  const role = decides ? 'manager' : 'assessor';
  const hasTurn = decides ? view.doing === 'deciding' : view.open.some(({ rater }) => rater === role);
  return (
    <Page back={<BackLink to={['a', session.id, 'tasks']}>{t('common.back')}</BackLink>} title={t(decides ? 'screens.handOver.decide' : 'screens.handOver.assessor')}>
      <Lead>{t(decides ? 'decision.before.lead' : 'screens.handOver.assessor.lead')}</Lead>
      {hasTurn ? <WaysToAsk whom={role} /> : decides ? <TooEarly /> : <Inset>{t('turn.seenAlready')}</Inset>}
    </Page>
  );
}

/** What is still to be done before somebody can decide. */
function TooEarly() {
  const { view } = useHere();
  const { t, list } = useWords();
  return <Inset>{t('turn.notYet', { list: list(partsToDo(view)) })}</Inset>;
}

/** The two ways in which somebody else can take their turn; the file is the first, for most are somewhere else. */
export function WaysToAsk({ whom }: { readonly whom: 'assessor' | 'manager' }) {
  const { session } = useHere();
  const { t } = useWords();
  return (
    <>
      <ButtonGroup><Go className="govuk-button" to={['a', session.id, 'pass-on', whom]}>{t('turn.theirs')}</Go></ButtonGroup>
      <P><Go to={['a', session.id, 'hand-over', whom, 'here']}>{t('turn.here')}</Go></P>
    </>
  );
}
