import { useId } from 'react';
import { useIds } from '../service/surface.ts';

/** An id for the pattern of what is hidden, of this chart's own. */
export function useHatch(idPrefix: string | undefined): string {
  const ids = useIds();
  const own = `chart${useId().replace(/[^\w-]/g, '')}`;
  return idPrefix === undefined ? ids(own) : `${idPrefix}${own}`;
}
