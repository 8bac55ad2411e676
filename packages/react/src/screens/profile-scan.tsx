import type { Report } from '@guildhall/core/report';
import { useHere } from '../hooks/use-here.ts';
import { Go } from '../places/go.tsx';
import { useWords } from '../hooks/use-words.ts';
import { useService } from '../service/service.ts';
import { shownIn } from '../words/shown-in.ts';
import { Heading } from '../parts/heading.tsx';
import { Section } from '../parts/section.tsx';
import { Bullets, Hint, P } from '../parts/text.tsx';

/** A scan is counted, and nothing more is made of it: the skills, by what the person said of them. */
export function ScanPicture({ report: { choices, leftOut, competencies } }: { readonly report: Report }) {
  const { framework, lang } = useHere();
  const { t } = useWords();
  const { scale } = framework;
  const meaning = (id: string): string => (scale.kind === 'choices' ? scale.choices.find((choice) => choice.id === id)?.meaning ?? '' : '');
  return (
    <>
      {choices.map(({ id, label, skills }) => (
        <Section key={id} labelledBy={`choice.${id}`} className="gh-skill">
          <Heading level={2} id={`choice.${id}`} lang={lang}>{t('scan.result.count', { choice: label, count: skills.length })}</Heading>
          <Hint lang={lang}>{meaning(id)}</Hint>
          {skills.length === 0 ? <P>{t('scan.result.empty')}</P> : <Bullets lang={lang}>{skills.map(({ id: skill, title }) => <li key={skill}>{title}</li>)}</Bullets>}
        </Section>
      ))}
      {leftOut.length === 0 ? null : <P>{t('scan.blanks', { count: leftOut.length })}. {t('report.leftOut.lead')}</P>}
      <LookCloser skills={competencies.map(({ id }) => id)} />
    </>
  );
}

/** Question sets of this service that ask more about the same skills. */
function LookCloser({ skills }: { readonly skills: readonly string[] }) {
  const { t, language } = useWords();
  const { frameworks, council: { profile } } = useService();
  const sets = frameworks.filter(({ kind, competencies }) => kind === 'assessment' && competencies.some(({ id }) => skills.includes(id)));
  if (sets.length === 0) return null;
  return (
    <div className="gh-no-print">
      <Heading level={2}>{t('scan.lookCloser')}</Heading>
      <Bullets>
        {sets.map((set) => {
          const { framework: { id, title }, lang } = shownIn(set, language, profile);
          return <li key={id}><Go to={['start', id]} lang={lang}>{title}</Go></li>;
        })}
      </Bullets>
    </div>
  );
}
