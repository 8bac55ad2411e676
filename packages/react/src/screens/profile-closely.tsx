import type { CloseLook } from '@guildhall/core/explain';
import { useHere } from '../hooks/use-here.ts';
import { useWords } from '../hooks/use-words.ts';
import { Heading } from '../parts/heading.tsx';
import { SummaryList, SummaryRow } from '../parts/summary-list.tsx';
import { P, Unseen } from '../parts/text.tsx';

/** One skill where only a few were looked at: what somebody said they do well, in the words they chose, and what comes after the rest of it. */
export function Closely({ look: { well, next }, title }: { readonly look: CloseLook; readonly title: string }) {
  const { lang } = useHere();
  const { t } = useWords();
  const of = <Unseen>: <span lang={lang}>{title}</span></Unseen>;
  return (
    <>
      {well.length === 0 ? null : (
        <>
          <Heading level={3}>{t('review.closely.well')}{of}</Heading>
          <SummaryList long>
            {well.map(({ id, question, label, looksLike }) => <SummaryRow key={id} label={question} lang={lang} valueLang={lang}><strong>{label}.</strong> {looksLike}</SummaryRow>)}
          </SummaryList>
        </>
      )}
      {next.length === 0 && well.length > 0 ? <P>{t('review.closely.top')}</P> : null}
      {next.length === 0 ? null : (
        <>
          <Heading level={3}>{t('review.closely.next')}{of}</Heading>
          <SummaryList long>
            {next.map(({ id, question, label, ahead: [first, ...further] }) => (
              <SummaryRow key={id} label={question} lang={lang}>
                <P>{t('review.closely.said', { label })}</P>
                {first === undefined ? null : <P>{t('review.closely.ahead', { label: first.label, looksLike: first.looksLike })}</P>}
                {further.map((each) => <P key={each.level}>{t('review.closely.further', { label: each.label, looksLike: each.looksLike })}</P>)}
              </SummaryRow>
            ))}
          </SummaryList>
        </>
      )}
    </>
  );
}
