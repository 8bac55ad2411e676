import type { Report, SkillReport } from '@guildhall/core/report';
import type { ReactNode } from 'react';
import { useHere } from '../attempt/use-session.ts';
import { DotPlot, type Dot } from '../parts/dot-plot.tsx';
import { shown } from '../parts/number.ts';
import { WhyThis } from '../parts/why-this.tsx';
import { useWords } from '../words.ts';
import { TableRoom } from '../parts/table-room.tsx';

/** Skills with a level, the strongest first, and then those of which nothing can be said, with the reason. */
export function SkillsPicture({ report }: { readonly report: Report }) {
  const { framework, lang } = useHere();
  const { t } = useWords();
  const { strengths, strongAnswers, toWorkOn, unclear, notChosen } = report;
  const levelled = [...strengths, ...[...toWorkOn].reverse()];
  const hasOwn = levelled.some(({ score }) => score.self !== undefined);
  return (
    <>
      <p>
        {t('demo.profile.met', { count: strengths.length })} {t('demo.profile.short', { count: toWorkOn.length })}
        {unclear.length === 0 ? null : <> {t('demo.profile.unknown', { count: unclear.length })}</>}
      </p>
      <h2 className="heading-m">{t('review.strengths')}</h2>
      {strengths.length === 0 ? <p>{t('review.strengths.none')}</p> : strengths.map((skill) => <SkillRow key={skill.id} skill={skill} report={report} />)}
      {strongAnswers.length === 0 ? null : (
        <>
          <h3 className="heading-s">{t('report.strongAnswers')}</h3>
          <ul lang={lang}>{strongAnswers.map(({ id, question, label }) => <li key={id}>{question} <strong>{label}</strong></li>)}</ul>
        </>
      )}
      <h2 className="heading-m">{t('review.workOn')}</h2>
      {toWorkOn.length === 0 ? <p>{t('review.workOn.none')}</p> : toWorkOn.map((skill) => <SkillRow key={skill.id} skill={skill} report={report} />)}
      {levelled.length === 0 ? null : (
        <>
          <h2 className="heading-m">{t('demo.profile.picture')}</h2>
          <p className="legend-line">
            <span className="key key-dot" aria-hidden="true" /> {t('review.today')} <span className="key key-target" aria-hidden="true" /> {t('review.wanted')}
            {hasOwn ? <> <span className="key key-own" aria-hidden="true" /> {t('review.ownView')}</> : null}
          </p>
          <DotPlot dots={levelled.map(dotOf)} scale={framework.scale} lang={lang} />
          <SkillsTable skills={levelled} own={hasOwn} />
        </>
      )}
      {unclear.length === 0 ? null : (
        <>
          <h2 className="heading-m">{t('review.unknown')}</h2>
          {unclear.map((skill) => <SkillRow key={skill.id} skill={skill} report={report} />)}
        </>
      )}
      {notChosen.length === 0 ? null : (
        <>
          <h2 className="heading-m">{t('review.notChosen')}</h2>
          <ul lang={lang}>{notChosen.map(({ id, title }) => <li key={id}>{title}</li>)}</ul>
        </>
      )}
    </>
  );
}

function dotOf({ id, title, score, target }: SkillReport): Dot {
  return { id, title, level: score.level ?? 0, target, own: score.self?.level };
}

function SkillRow({ skill: { id, title, summary, score, band, target }, report }: { readonly skill: SkillReport; readonly report: Report }) {
  const { lang } = useHere();
  const { t } = useWords();
  const { level, bounds, whyNull, applicable, answered, self, single } = score;
  const { least, most } = report.scale ?? { least: 0, most: 0 };
  return (
    <section className="skill" aria-labelledby={`skill.${id}`}>
      <h3 className="heading-s" id={`skill.${id}`} lang={lang}>{title}</h3>
      <p className="hint" lang={lang}>{summary}</p>
      {level === null ? (
        <p>
          {whyNull === undefined ? t('review.unknown') : t(`review.why.${whyNull === 'single' && single === undefined ? 'too-few' : whyNull}`, { answered, applicable })}
          {single === undefined ? null : ` ${t('report.single', { level: single })}.`}
        </p>
      ) : (
        <p>
          {band === null ? null : <strong lang={lang}>{band}. </strong>}
          {t('review.levelOf', { level: shown(level), least, most })}. {t('report.aim', { level: shown(target) })}.
          {self === undefined || self.level === null ? null : <> {t('report.own', { level: shown(self.level) })}.</>}
          {bounds !== null && answered < applicable
            ? <span className="hint"> {t('review.answeredOf', { answered, applicable })}. {t('review.between', { low: shown(bounds[0]), high: shown(bounds[1]) })}</span> : null}
        </p>
      )}
      <WhyThis competency={id} title={title} />
    </section>
  );
}

function SkillsTable({ skills, own }: { readonly skills: readonly SkillReport[]; readonly own: boolean }) {
  const { lang } = useHere();
  const { t } = useWords();
  const cell = (level: number | null | undefined): ReactNode => (level === null || level === undefined ? '–' : shown(level));
  return (
    <details className="details">
      <summary>{t('review.asTable')}</summary>
      <TableRoom label={t('review.asTable')}>
        <table className="table">
          <caption className="visually-hidden">{t('demo.profile.picture')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('common.skill')}</th>
              <th scope="col">{t('review.today')}</th>
              {own ? <th scope="col">{t('review.ownView')}</th> : null}
              <th scope="col">{t('review.wanted')}</th>
              <th scope="col">{t('demo.profile.reads')}</th>
            </tr>
          </thead>
          <tbody>
            {skills.map(({ id, title, score, band, target }) => (
              <tr key={id}>
                <th scope="row" lang={lang}>{title}</th>
                <td>{cell(score.level)}</td>
                {own ? <td>{cell(score.self?.level)}</td> : null}
                <td>{cell(target)}</td>
                <td>{band === null ? '–' : <span lang={lang}>{band}</span>}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableRoom>
    </details>
  );
}
