import { completionOf, type Completion } from '@guildhall/core/result';
import { useEffect, useRef } from 'react';
import { version } from '../../package.json';
import { today } from '../words/today.ts';
import { useService } from './service.ts';
import { leastOf } from './sharing-of.ts';
import { tellHost } from '../session/tell-host.ts';
import { watch } from './watch.ts';

/** Said after a save. It names what was saved and holds nothing of it. */
export interface SavedNotice {
  /** The name of the record in its store; it tells nothing about anybody. */
  readonly id: string;
  /** ISO instant at which it was written, as the device's clock says. */
  readonly at: string;
}

interface WatcherProps {
  readonly onSaved?: ((notice: SavedNotice) => void) | undefined;
  readonly onComplete?: ((completion: Completion) => void) | undefined;
}

/** Tells the host what it may know. Shows nothing. */
export function Watcher({ onSaved, onComplete }: WatcherProps) {
  const service = useService();
  const now = useRef({ onSaved, onComplete, service });
  useEffect(() => { now.current = { onSaved, onComplete, service }; });
  const { desk } = service;
  useEffect(() => watch(desk, {
    onSaved: (id, at) => { tellHost(() => now.current.onSaved?.({ id, at })); },
    onFinished: (attempt, promised) => {
      const { onComplete: tell, service: { council: { profile }, ...promisedNow } } = now.current;
      const { sharing, includeIntegrity } = leastOf(promised, promisedNow);
      if (tell === undefined) return;
      const { flags = 'list' } = profile.adoption ?? {};
      tellHost(() => { tell(completionOf(attempt, { sharing, includeIntegrity, on: today(), flags, scoredWith: version })); });
    },
  }), [desk]);
  return null;
}
