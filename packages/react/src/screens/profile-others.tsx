import type { Report } from '@guildhall/core/report';
import { useHere } from '../hooks/use-here.ts';
import { useWords } from '../hooks/use-words.ts';
import { Heading } from '../parts/heading.tsx';
import { Bullets, P } from '../parts/text.tsx';
import { Go } from '../places/go.tsx';
import { mayAdd, stagesWithMore } from '../session/may-add.ts';

/** What was not looked at, and the way there: added to these answers as long as that can be, and another time after that. */
export function Others({ report: { notChosen } }: { readonly report: Report }) {
  const { session, view, framework, lang } = useHere();
  const { t } = useWords();
  if (notChosen.length === 0) return null;
  const more = mayAdd(view) ? stagesWithMore(framework, view) : [];
  return (
    <>
      <Heading level={2}>{t('review.others')}</Heading>
      <P>{t(more.length === 0 ? 'review.others.again' : 'review.others.add')}</P>
      <Bullets lang={lang}>{notChosen.map(({ id, title }) => <li key={id}>{title}</li>)}</Bullets>
      <ul className="gh-inline-links gh-no-print">
        {more.map(({ id, title }) => <li key={id}><Go to={['a', session.id, 'choose', id]}>{t('areas.addOthers')}: <span lang={lang}>{title}</span></Go></li>)}
        {more.length > 0 ? null : <li><Go to={['start', framework.id]}>{t('review.others.again.to')}</Go></li>}
      </ul>
    </>
  );
}
