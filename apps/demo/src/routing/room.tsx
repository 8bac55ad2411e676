import { lazy, Suspense, type ComponentType, type ReactNode } from 'react';
import { NotLoaded } from './not-loaded.tsx';
import { Loading } from '../parts/loading.tsx';

type Load = () => Promise<Readonly<Record<string, unknown>>>;

const loads: Load[] = [];

/**
 * A room of this application, loaded when somebody first goes there, or before that once the first page stands. Where its file is gone,
 * because a newer version was put up meanwhile, the page says so and nothing else is lost.
 *
 * @param load `() => import('../group/index.tsx')`
 * @param name of the component it exports.
 * @example rooms = { group: room(() => import('../group/index.tsx'), 'Group') }
 */
export function room(load: Load, name: string): ReactNode {
  loads.push(load);
  const Page = lazy(async () => ({ default: await componentIn(load, name) }));
  return <Suspense fallback={<Loading />}><Page /></Suspense>;
}

async function componentIn(load: Load, name: string): Promise<ComponentType> {
  try {
    return (await load())[name] as ComponentType;
  } catch {
    return NotLoaded;
  }
}

/** Fetches every room, one after the other, so that none is missing after a new version was put up. Stops at the first that is not to be had. */
export async function warmRooms(): Promise<void> {
  for (const load of loads) await load();
}
