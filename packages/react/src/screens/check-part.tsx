import type { OpenPart } from '@guildhall/core/flow';
import { useHere } from '../hooks/use-here.ts';
import { useWords } from '../hooks/use-words.ts';
import { Page } from '../parts/page.tsx';
import { BackLink } from '../parts/small.tsx';
import { useGo } from '../places/use-places.ts';
import { groupsOf } from '../session/groups-of.ts';
import { nextPath } from '../session/next-path.ts';
import { Below } from './extras.ts';
import { ReviewOf, useReview } from './review-answers.tsx';

/** The last page of a part: everything that was answered in it. */
export function CheckPart({ part }: { readonly part: OpenPart }) {
  const { session, lang, state } = useHere();
  const { t } = useWords();
  const go = useGo();
  const review = useReview({ part, onDone: (view) => { go(['a', session.id, ...(state.guest === null ? nextPath(view, state.asks) : ['tasks'])]); } });
  const inGroups = part.kind === 'section' && state.asks === 'group';
  return (
    <Page
      back={<BackLink to={['a', session.id, 'part', part.id, ...(inGroups ? ['group', groupsOf(part).length] : [review.rows.length])]}>{t('common.back')}</BackLink>}
      title={t('question.checkAnswers')} caption={<span lang={lang}>{part.title}</span>} broken={review.problems.length > 0}
    >
      <ReviewOf review={review} />
      <Below page="check" />
    </Page>
  );
}
