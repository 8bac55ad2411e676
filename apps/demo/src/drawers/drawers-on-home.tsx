import { Go, P, Status, today, useLoaded, useWords } from '@guildhall/react/first';
import type { Swept } from './drawer-index.ts';
import { indexName } from './names.ts';
import { useWhose } from './use-whose.ts';

/** How many drawers there are, and the ways to open or make one. Where somebody's own is open, of the others nothing is said. */
export function DrawersOnHome() {
  const { t } = useWords();
  const { drawer } = useWhose();
  // What it cannot be told just now it is told when somebody opens theirs.
  const found = useLoaded('locked drawers', async () => await swept(drawer?.id ?? null).catch(() => none));
  if (drawer !== null) return null;
  const count = found?.drawers.length ?? 0;
  return (
    <>
      {found?.hasErased === true ? <Status className="govuk-body">{t('drawer.over')}</Status> : null}
      {count === 0 ? null : <P>{t('drawer.here', { count })} <Go to={['drawer']}>{t('drawer.openMine')}</Go></P>}
      <P><Go to={['drawer', 'new']}>{t('drawer.keep')}</Go></P>
    </>
  );
}

const none: Swept = { drawers: [], hasErased: false };

/** What knows of drawers is loaded only where there are any. */
async function swept(open: string | null): Promise<Swept> {
  if (!(await mayBeHere())) return none;
  const { sweepDrawers } = await import('./drawer-index.ts');
  return await sweepDrawers(open, today());
}

async function mayBeHere(): Promise<boolean> {
  try {
    return (await indexedDB.databases()).some(({ name }) => name === indexName);
  } catch {
    // Not every browser says.
    return true;
  }
}
