import type { ReactNode } from 'react';
import { Broken } from '../parts/broken.tsx';
import { usePath } from '../places/use-places.ts';
import { AttemptScreens } from './attempt-screens.tsx';
import { Clear } from './clear.tsx';
import { Deleted } from './deleted.tsx';
import { ExtrasContext, type AttemptExtras } from './extras.ts';
import { NotFound } from './not-found.tsx';
import { Paper } from './paper.tsx';
import { Practice } from './practice.tsx';
import { Privacy } from './privacy.tsx';
import { RemoveSaved } from './remove-saved.tsx';
import { Start } from './start.tsx';

interface AssessmentScreensProps {
  /** The first page, and where "save and leave" leads. */
  readonly home: ReactNode;
  /** Pages of the host's own, by the first step of their path. */
  readonly others?: Readonly<Record<string, ReactNode>>;
  /** What the host adds to the pages of an attempt. */
  readonly extras?: AttemptExtras;
  /** Forgets what the host keeps besides, when somebody clears the computer. `false` where something is left. */
  readonly onClear?: (() => Promise<boolean>) | undefined;
}

const none: AttemptExtras = {};

/**
 * Every page of an assessment. Which one is shown follows from the place alone.
 *
 * @example <AssessmentProvider …><AssessmentScreens home={<MyHome />} others={{ about: <About /> }} /></AssessmentProvider> // at ['about'], <About />
 */
export function AssessmentScreens({ home, others = {}, extras = none, onClear }: AssessmentScreensProps) {
  const path = usePath();
  return <ExtrasContext.Provider value={extras}><Broken key={path.join('/')}><Screen path={path} home={home} others={others} onClear={onClear} /></Broken></ExtrasContext.Provider>;
}

function Screen({ path: [page, id = '', ...rest], home, others, onClear }: Required<Pick<AssessmentScreensProps, 'home' | 'others'>> & Pick<AssessmentScreensProps, 'onClear'> & { readonly path: readonly string[] }) {
  switch (page) {
    case undefined: return home;
    case 'start': return <Start id={id} renews={rest[0]} />;
    case 'practice': return <Practice id={id} back={rest} />;
    case 'paper': return <Paper id={id} back={rest} />;
    case 'a': return <AttemptScreens id={id} path={rest} />;
    case 'remove': return <RemoveSaved id={id} />;
    case 'deleted': return <Deleted id={id} />;
    case 'privacy': return <Privacy />;
    case 'clear': return <Clear also={onClear} />;
    default: return Object.hasOwn(others, page) ? others[page] : <NotFound />;
  }
}
