import type { Report, SkillReport } from '@guildhall/core/report';
import { ProfileChart } from '../charts/profile-chart.tsx';
import { useHere } from '../hooks/use-here.ts';
import { shown } from '../parts/number.ts';
import { WhyThis } from '../parts/why-this.tsx';
import { useWords } from '../hooks/use-words.ts';
import { Section } from '../parts/section.tsx';
import { Heading } from '../parts/heading.tsx';
import { Bullets, Hint, P } from '../parts/text.tsx';

/** Skills with a level, the strongest first, and then those of which nothing can be said, with the reason. */
export function SkillsPicture({ report }: { readonly report: Report }) {
  const { lang } = useHere();
  const { t } = useWords();
  const { strengths, strongAnswers, toWorkOn, unclear, notChosen } = report;
  const levelled = [...strengths, ...[...toWorkOn].reverse()];
  return (
    <>
      <P>
        {t('screens.profile.met', { count: strengths.length })} {t('screens.profile.short', { count: toWorkOn.length })}
        {unclear.length === 0 ? null : <> {t('screens.profile.unknown', { count: unclear.length })}</>}
      </P>
      <Heading level={2}>{t('review.strengths')}</Heading>
      {strengths.length === 0 ? <P>{t('review.strengths.none')}</P> : strengths.map((skill) => <SkillRow key={skill.id} skill={skill} report={report} />)}
      {strongAnswers.length === 0 ? null : (
        <>
          <Heading level={3}>{t('report.strongAnswers')}</Heading>
          <Bullets lang={lang}>{strongAnswers.map(({ id, question, label }) => <li key={id}>{question} <strong>{label}</strong></li>)}</Bullets>
        </>
      )}
      <Heading level={2}>{t('review.workOn')}</Heading>
      {toWorkOn.length === 0 ? <P>{t('review.workOn.none')}</P> : toWorkOn.map((skill) => <SkillRow key={skill.id} skill={skill} report={report} />)}
      {levelled.length === 0 ? null : (
        <>
          <Heading level={2}>{t('screens.profile.picture')}</Heading>
          <ProfileChart report={report} lang={lang} />
        </>
      )}
      {unclear.length === 0 ? null : (
        <>
          <Heading level={2}>{t('review.unknown')}</Heading>
          {unclear.map((skill) => <SkillRow key={skill.id} skill={skill} report={report} />)}
        </>
      )}
      {notChosen.length === 0 ? null : (
        <>
          <Heading level={2}>{t('review.notChosen')}</Heading>
          <Bullets lang={lang}>{notChosen.map(({ id, title }) => <li key={id}>{title}</li>)}</Bullets>
        </>
      )}
    </>
  );
}

function SkillRow({ skill: { id, title, summary, score, band, target }, report }: { readonly skill: SkillReport; readonly report: Report }) {
  const { lang } = useHere();
  const { t } = useWords();
  const { level, bounds, whyNull, applicable, answered, self, single } = score;
  const { least, most } = report.scale ?? { least: 0, most: 0 };
  return (
    <Section className="gh-skill" labelledBy={`skill.${id}`}>
      <Heading level={3} id={`skill.${id}`} lang={lang}>{title}</Heading>
      <Hint lang={lang}>{summary}</Hint>
      {level === null ? (
        <P>
          {whyNull === undefined ? t('review.unknown') : t(`review.why.${whyNull === 'single' && single === undefined ? 'too-few' : whyNull}`, { answered, applicable })}
          {single === undefined ? null : ` ${t('report.single', { level: single })}.`}
        </P>
      ) : (
        <P>
          {band === null ? null : <strong lang={lang}>{band}. </strong>}
          {t('review.levelOf', { level: shown(level), least, most })}. {t('report.aim', { level: shown(target) })}.
          {self === undefined || self.level === null ? null : <> {t('report.own', { level: shown(self.level) })}.</>}
          {bounds !== null && answered < applicable
            ? ` ${t('review.answeredOf', { answered, applicable })}. ${t('review.between', { low: shown(bounds[0]), high: shown(bounds[1]) })}` : null}
        </P>
      )}
      <WhyThis competency={id} title={title} />
    </Section>
  );
}
