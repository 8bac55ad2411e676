import { useWords } from '../hooks/use-words.ts';
import { Page } from '../parts/page.tsx';
import { Status } from '../parts/status.tsx';
import { P } from '../parts/text.tsx';
import { Go } from '../places/go.tsx';
import { useService } from '../service/service.ts';

/** Said after everything of an attempt is gone, or all but the decision. */
export function Deleted({ id }: { readonly id: string }) {
  const { t } = useWords();
  const { retention } = useService().council.profile;
  return (
    <Page title={t('stop.done')}>
      <Status className="govuk-body-l">{t('stop.done.text')}</Status>
      {id === 'decision' ? <P>{t('stop.done.decision', { retention: retention ?? t('screens.retention.ask') })}</P> : null}
      <P>{t('stop.copies')}</P>
      <P><Go to={[]}>{t('screens.toHome')}</Go></P>
    </Page>
  );
}
