import { useLoaded } from '../hooks/use-loaded.ts';
import { useService } from '../service/service.ts';
import { isAbout } from './begun.ts';
import { DeletedMeanwhile } from '../parts/deleted-meanwhile.tsx';
import { NotOpened } from './not-opened.tsx';
import { SavedHere } from './saved-here.tsx';
import { Start } from './start.tsx';

/** The first page of one question set: what is saved of it here, to choose from, or else what it is and the agreement. */
export function Begin({ framework: id }: { readonly framework: string }) {
  const { desk } = useService();
  const found = useLoaded(`saved of ${id}`, async () => await desk.look(), ({ trouble }) => trouble !== null);
  const lying = found?.lying.filter((each) => isAbout(each, id)) ?? [];
  const meanwhile = <DeletedMeanwhile on={found?.deletedOn ?? []} unread={found !== undefined && found.trouble !== null} />;
  // Until it is known what lies here, the first page is what somebody new sees: it is never wrong to read it.
  return lying.some((each) => 'view' in each)
    ? <SavedHere framework={id} lying={lying}>{meanwhile}</SavedHere>
    : <Start id={id} renews={undefined} below={<NotOpened lying={lying} />}>{meanwhile}</Start>;
}
