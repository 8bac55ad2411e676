import type { Report } from '@guildhall/core/report';
import { frameworks } from '@guildhall/core/frameworks';
import { useHere } from '../attempt/use-session.ts';
import { useLinkTo } from '../routing/use-place.ts';
import { useWords } from '../words.ts';

/** A scan is counted, and nothing more is made of it: the skills, by what the person said of them. */
export function ScanPicture({ report: { choices, leftOut, competencies } }: { readonly report: Report }) {
  const { framework, lang } = useHere();
  const { t } = useWords();
  const link = useLinkTo();
  const { scale } = framework;
  const meaning = (id: string): string => (scale.kind === 'choices' ? scale.choices.find((choice) => choice.id === id)?.meaning ?? '' : '');
  return (
    <>
      {choices.map(({ id, label, skills }) => (
        <section key={id} aria-labelledby={`choice.${id}`} className="skill">
          <h2 className="heading-m" id={`choice.${id}`} lang={lang}>{t('scan.result.count', { choice: label, count: skills.length })}</h2>
          <p className="hint" lang={lang}>{meaning(id)}</p>
          {skills.length === 0 ? <p>{t('scan.result.empty')}</p> : <ul lang={lang}>{skills.map(({ id: skill, title }) => <li key={skill}>{title}</li>)}</ul>}
        </section>
      ))}
      {leftOut.length === 0 ? null : <p>{t('scan.blanks', { count: leftOut.length })}. {t('report.leftOut.lead')}</p>}
      <h2 className="heading-m no-print">{t('scan.lookCloser')}</h2>
      <ul className="no-print">
        {closer(new Set(competencies.map(({ id }) => id))).map(({ set, name }) => <li key={set}><a href={link('start', set)} lang={lang}>{name}</a></li>)}
      </ul>
    </>
  );
}

/** Question sets that ask more about the same skills. */
function closer(skills: ReadonlySet<string>): readonly { readonly set: string; readonly name: string }[] {
  return frameworks.filter(({ kind, competencies }) => kind === 'assessment' && competencies.some(({ id }) => skills.has(id))).map(({ id, title }) => ({ set: id, name: title }));
}
