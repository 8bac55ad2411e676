import type { GroupView } from '@guildhall/core/group';
import type { Path } from '@guildhall/react';

/** The page that a session has come to: before anybody has handed in, while sheets come in, once there is a board, and when it is finished. */
export function whereNow({ handedIn, picture, isRoundOpen, ended }: Pick<GroupView, 'handedIn' | 'picture' | 'isRoundOpen' | 'ended'>): Path {
  if (ended) return ['group', 'end'];
  if (picture !== null && !isRoundOpen) return ['group', 'board'];
  return ['group', handedIn === 0 ? 'invite' : 'gather'];
}
