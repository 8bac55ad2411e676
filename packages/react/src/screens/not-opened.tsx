import { useWords } from '../hooks/use-words.ts';
import { Heading } from '../parts/heading.tsx';
import { SavedList } from '../parts/saved-list.tsx';
import { Section } from '../parts/section.tsx';
import type { Lying } from '../session/desk.ts';

/** What lies here and cannot be opened: each can be taken away as a file, and removed, without touching the others. */
export function NotOpened({ lying }: { readonly lying: readonly Lying[] }) {
  const { t } = useWords();
  const broken = lying.filter((each) => !('view' in each));
  if (broken.length === 0) return null;
  return (
    <Section className="gh-no-print" labelledBy="not-opened">
      <Heading level={2} id="not-opened">{t('screens.saved.notOpened')}</Heading>
      <SavedList lying={broken} />
    </Section>
  );
}
