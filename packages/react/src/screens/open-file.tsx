import { TakeUpFile } from '../parts/take-up-file.tsx';
import { useService } from '../service/service.ts';
import { useOpens } from './extras.ts';

/**
 * Takes up a copy that was kept as a file, from this or another computer.
 *
 * @example <OpenFile /> // a field for a file; a copy of an attempt is opened where it was left
 */
export function OpenFile({ onKept }: { readonly onKept?: () => void }) {
  const { desk } = useService();
  return <TakeUpFile bring={async (text) => await desk.bring(text)} onKept={onKept} opens={useOpens()} />;
}
