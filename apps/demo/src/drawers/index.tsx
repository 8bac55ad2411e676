import { usePath } from '@guildhall/react';
import { canLock } from '@guildhall/react/locked';
import { CannotKeep } from './cannot-keep.tsx';
import { Make } from './make.tsx';
import { Mine } from './mine.tsx';
import { OpenMine } from './open-mine.tsx';
import { useWhose } from './use-whose.ts';

/** Somebody's own drawer: make one, open it, and what can be done with it. */
export function DrawerRoom() {
  const [, page] = usePath();
  const { drawer } = useWhose();
  if (drawer !== null) return <Mine key={drawer.id} drawer={drawer} />;
  if (!canLock()) return <CannotKeep why="no-secure-context" />;
  if (typeof indexedDB === 'undefined') return <CannotKeep why="no-database" />;
  return page === 'new' ? <Make /> : <OpenMine wasIdle={page === 'locked'} />;
}
