import { Page } from '../parts/page.tsx';
import { useService } from '../parts/service.ts';
import { useLinkTo } from '../routing/use-place.ts';
import { useWords } from '../words.ts';
import { Status } from '../parts/status.tsx';

/** Said after everything of an attempt is gone, or all but the decision. */
export function Deleted({ id }: { readonly id: string }) {
  const { t } = useWords();
  const { retention } = useService().council.profile;
  const link = useLinkTo();
  return (
    <Page title={t('stop.done')}>
      <Status className="lead">{t('stop.done.text')}</Status>
      {id === 'decision' ? <p>{t('stop.done.decision', { retention: retention ?? t('demo.retention.ask') })}</p> : null}
      <p><a href={link()}>{t('demo.toHome')}</a></p>
    </Page>
  );
}
