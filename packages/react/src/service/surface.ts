import { createContext, useContext } from 'react';

/** How the assessment sits in the page around it. */
export interface Surface {
  /** Put before every id, so that two assessments on one page never share one. */
  readonly idPrefix: string;
  /** The level of the first heading: 1 on a page of its own, 2 under a heading of the host's. */
  readonly headingLevel: 1 | 2 | 3;
  /** It is the whole page: it names the window, is the main landmark, and each page of it begins at the top. */
  readonly isWholePage: boolean;
}

export const SurfaceContext = createContext<Surface>({ idPrefix: '', headingLevel: 2, isWholePage: false });

export const useSurface = (): Surface => useContext(SurfaceContext);

/** Makes an id of this assessment's own out of a name that is one only within it. */
export function useIds(): (name: string) => string {
  const { idPrefix } = useSurface();
  return (name) => idPrefix + name;
}
