import type { Report, SkillReport } from '@guildhall/core/report';
import { ProfileChart } from '../charts/profile-chart.tsx';
import { useHere } from '../hooks/use-here.ts';
import { shown } from '../parts/number.ts';
import { WhyThis } from '../parts/why-this.tsx';
import { useWords } from '../hooks/use-words.ts';
import { Section } from '../parts/section.tsx';
import { Heading } from '../parts/heading.tsx';
import { Bullets, Hint, P } from '../parts/text.tsx';
import { Closely } from './profile-closely.tsx';
import { Others } from './profile-others.tsx';

interface ReportProps { readonly report: Report }

/** Few skills closely, one after the other; more of them side by side. Then the way to what was not looked at. */
export function SkillsPicture({ report }: ReportProps) {
  const skills = [...report.strengths, ...[...report.toWorkOn].reverse(), ...report.unclear];
  return (
    <>
      {skills.length > 0 && skills.every(({ closely }) => closely !== undefined) ? <FewSkills report={report} skills={skills} /> : <ManySkills report={report} />}
      <Others report={report} />
    </>
  );
}

/** Where a level is wanted that nobody asked the person for, that is said, once. */
function Aim({ report: { observed } }: ReportProps) {
  const { framework } = useHere();
  const { t } = useWords();
  return <P>{observed ? `${t('report.aim', { level: shown(framework.target) })}.` : t('review.aim', { level: shown(framework.target) })}</P>;
}

function FewSkills({ report, skills }: ReportProps & { readonly skills: readonly SkillReport[] }) {
  const { lang } = useHere();
  const { t } = useWords();
  const hasLevel = skills.some(({ score }) => score.level !== null);
  return (
    <>
      <P>{t('review.closely', { count: skills.length })}</P>
      {skills.map((skill) => <SkillRow key={skill.id} skill={skill} report={report} under={1} />)}
      {hasLevel ? (
        <>
          <Heading level={2}>{t(skills.length === 1 ? 'screens.profile.picture.one' : 'screens.profile.picture')}</Heading>
          <Aim report={report} />
          <ProfileChart report={report} lang={lang} />
        </>
      ) : null}
    </>
  );
}

/** Skills with a level, the strongest first, and then those of which nothing can be said, with the reason. */
function ManySkills({ report }: ReportProps) {
  const { lang } = useHere();
  const { t } = useWords();
  const { strengths, strongAnswers, toWorkOn, unclear } = report;
  const levelled = [...strengths, ...toWorkOn];
  return (
    <>
      <P>
        {t('screens.profile.met', { count: strengths.length })} {t('screens.profile.short', { count: toWorkOn.length })}
        {unclear.length === 0 ? null : <> {t('screens.profile.unknown', { count: unclear.length })}</>}
      </P>
      {levelled.length === 0 ? null : <Aim report={report} />}
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
    </>
  );
}

/** `under` is the level of the heading it stands under. */
function SkillRow({ skill: { id, title, summary, score, band, target, closely }, report, under = 2 }: ReportProps & { readonly skill: SkillReport; readonly under?: 1 | 2 }) {
  const { framework, lang } = useHere();
  const { t } = useWords();
  const { level, bounds, whyNull, applicable, answered, self, single } = score;
  const { least, most } = report.scale ?? { least: 0, most: 0 };
  return (
    <Section className="gh-skill" labelledBy={`skill.${id}`}>
      <Heading level={under === 1 ? 2 : 3} id={`skill.${id}`} lang={lang}>{title}</Heading>
      <Hint lang={lang}>{summary}</Hint>
      {level === null ? (
        <P>
          {whyNull === undefined ? t('review.unknown') : t(`review.why.${whyNull === 'single' && single === undefined ? 'too-few' : whyNull}`, { answered, applicable })}
          {single === undefined ? null : ` ${t('report.single', { level: single })}.`}
        </P>
      ) : (
        <P>
          {band === null ? null : <strong lang={lang}>{band}. </strong>}
          {t('review.levelOf', { level: shown(level), least, most })}.{target === framework.target ? null : <> {t('report.aim', { level: shown(target) })}.</>}
          {self === undefined || self.level === null ? null : <> {t('report.own', { level: shown(self.level) })}.</>}
          {bounds !== null && answered < applicable
            ? ` ${t('review.answeredOf', { answered, applicable })}. ${t('review.between', { low: shown(bounds[0]), high: shown(bounds[1]) })}` : null}
        </P>
      )}
      {closely === undefined ? null : <Closely look={closely} title={title} />}
      <WhyThis competency={id} title={title} />
    </Section>
  );
}
