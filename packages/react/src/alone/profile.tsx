import { useHere } from '../hooks/use-here.ts';
import { useWords } from '../hooks/use-words.ts';
import { Heading } from '../parts/heading.tsx';
import { ProfileBody } from '../screens/profile-body.tsx';

/**
 * What the answers come to: strengths first, then what to work on, then what cannot be said, with “why this?” on every number. Only
 * the person themselves sees it.
 *
 * @example <AttemptProvider attempt={attempt}><Profile /></AttemptProvider>
 * @throws {Error} where there is no attempt around it.
 */
export function Profile() {
  const { framework, lang } = useHere();
  const { t } = useWords();
  const title = framework.kind === 'scan' ? undefined : framework.flow.find(({ kind }) => kind === 'review')?.title;
  return (
    <>
      <Heading level={1} lang={title === undefined ? undefined : lang}>{title ?? t(framework.kind === 'scan' ? 'scan.result' : 'review.title')}</Heading>
      <ProfileBody />
    </>
  );
}
