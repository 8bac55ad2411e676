import { Tag, useWords } from '@guildhall/react';
import { useDrawn } from './drawn.ts';

/** In a word how far a stage or part has come; nothing where nobody is in the drawing. */
export function StandingTag({ id, isStage = false }: { readonly id: string; readonly isStage?: boolean }) {
  const { moment, guest } = useDrawn();
  const { t } = useWords();
  const standing = moment?.standing.get(id);
  switch (standing) {
    case undefined: return null;
    case 'here': return <Tag tone="busy">{t(!isStage ? 'flow.standing.open' : guest === null ? 'flow.standing.here' : 'flow.standing.here.guest')}</Tag>;
    case 'done': return <Tag tone="good">{t('flow.standing.done')}</Tag>;
    case 'set-aside': return <Tag>{t('flow.standing.set-aside')}</Tag>;
    case 'later': return <Tag tone="faint">{t('flow.standing.later')}</Tag>;
  }
}
