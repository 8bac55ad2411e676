import { reasonSentence } from '../../explain/named-reason.ts';
import { formatDate } from '../../messages/format-date.ts';
import { formatList } from '../../messages/format-list.ts';
import { format } from '../../messages/format.ts';
import type { MessageArguments } from '../../messages/format-text.ts';
import type { MessageKey } from '../../messages/english.ts';
import type { Language } from '../../messages/language.ts';
import { shownLevel } from '../../scoring/shown-level.ts';
import type { AgreedReport, AnswerReport, IntegrityReport, Named, PlanReport, Report, SituationsReport, SkillReport } from '../report.ts';
import { escapeMarkdown } from '../../messages/escape-markdown.ts';

/**
 * A report for a person, in plain words: strengths first, then what to work on and what to do about it, then what was left out.
 *
 * Everything put in is escaped, so free text stays text.
 *
 * @example markdownReport(reportOf({ framework: councillorRoles, answers })).split('\n')[0]; // '# Councillor roles and skills'
 */
export function markdownReport(report: Report): string {
  const write = writerOf(report);
  const blocks = [
    ...head(report, write), ...strengths(report, write), ...status(report, write), ...toWorkOn(report, write), ...unclear(report, write),
    ...choices(report, write), ...plan(report, write), ...organisation(report, write), ...integrity(report, write), ...situations(report, write),
    ...supports(report, write), ...leftOut(report, write), ...notChosen(report, write), ...written(report, write), ...limits(report, write), ...sources(report, write),
  ];
  return `${blocks.join('\n\n')}\n`;
}

/** Puts texts into messages in the language of the report, escaped. */
interface Writer {
  (key: MessageKey, args?: MessageArguments): string;
  readonly language: Language;
  readonly list: (names: readonly Named[]) => string;
  readonly date: (isoDate: string) => string;
}

function writerOf({ language }: Report): Writer {
  const write = (key: MessageKey, args: MessageArguments = {}) => escapeMarkdown(format(language, key, args));
  return Object.assign(write, {
    language,
    list: (names: readonly Named[]) => formatList(language, names.map(({ title }) => title)),
    date: (isoDate: string) => formatDate(language, isoDate),
  });
}

function head({ framework, council, respondent, answeredOn, content, language, observed }: Report, write: Writer): readonly string[] {
  const about = [
    ...(council === undefined ? [] : [escapeMarkdown(council)]),
    ...(respondent === undefined ? [] : [write('report.for', { who: respondent })]),
    ...(answeredOn === undefined ? [] : [write('report.filledIn', { date: write.date(answeredOn) })]),
  ];
  const notices = [
    ...(content.adopted === undefined ? [] : [write('common.content.adopted', { body: content.adopted.body, date: write.date(content.adopted.date) })]),
    ...(content.reviewed === 'adopted' ? [] : [write(`common.content.${content.reviewed}`)]),
    ...(language === 'cy' ? [write('common.welshDraft')] : []),
    ...(content.inEnglish > 0 ? [write('common.inEnglishForNow')] : []),
    ...(respondent === undefined ? [] : [write('common.namesDeclared')]),
  ];
  return [
    `# ${escapeMarkdown(framework.title)}`,
    ...(about.length === 0 ? [] : [about.join(' · ')]),
    ...(notices.length === 0 ? [] : [notices.map((notice) => `> ${notice}`).join('\n>\n')]),
    write('report.purpose'),
    ...(framework.kind === 'scan' ? [write('scan.counted')] : [write(observed ? 'review.leadObserved' : 'review.lead')]),
  ];
}

function status({ status: proposed }: Report, write: Writer): readonly string[] {
  if (proposed === undefined) return [];
  const { id, reasons } = proposed;
  return [
    `## ${write('decision.suggested')}`,
    `**${write(`decision.choice.${id}`)}**`,
    ...(reasons.length === 0 ? [write('decision.reasons.none')] : [bullets(reasons.map((reason) => escapeMarkdown(reasonSentence(reason, write.language))))]),
    write('decision.lead'),
  ];
}

function strengths({ framework, strengths: skills, strongAnswers }: Report, write: Writer): readonly string[] {
  if (framework.kind === 'scan') return [];
  return [
    `## ${write('review.strengths')}`,
    skills.length === 0 ? write('review.strengths.none') : bullets(skills.map((skill) => skillLine(skill, write))),
    ...(strongAnswers.length === 0 ? [] : [`### ${write('report.strongAnswers')}`, bullets(strongAnswers.map(answerLine))]),
  ];
}

function toWorkOn({ framework, toWorkOn: skills, unclear: unknown }: Report, write: Writer): readonly string[] {
  if (framework.kind === 'scan' || (skills.length === 0 && unknown.length > 0)) return [];
  return [
    `## ${write('review.workOn')}`,
    skills.length === 0 ? write('review.workOn.none') : bullets(skills.map((skill) => [skillLine(skill, write), write('report.aim', { level: shownLevel(skill.target) })].join('. '))),
  ];
}

function unclear({ unclear: skills, observed }: Report, write: Writer): readonly string[] {
  if (skills.length === 0) return [];
  return [`## ${write('review.unknown')}`, bullets(skills.map((skill) => unclearLine(skill, observed, write)))];
}

/** `**Skill**: words (2.7 on a scale from 1 to 5)`, and beside it the person's own view where others watched. */
function skillLine({ title, band, score, derivation: { scale } }: SkillReport, write: Writer): string {
  const figure = { level: shownLevel(score.level ?? 0), least: scale?.least ?? 0, most: scale?.most ?? 0 };
  const reading = band === null ? write('review.levelOf', figure) : write('report.figure', { band, ...figure });
  return [`**${escapeMarkdown(title)}**: ${reading}`, ...own(score, write)].join('. ');
}

function unclearLine({ title, score }: SkillReport, observed: boolean, write: Writer): string {
  const { whyNull, answered, applicable, single, bounds } = score;
  const reason = whyNull === undefined || (whyNull === 'single' && single === undefined) ? 'too-few' : whyNull;
  const why = observed && reason === 'too-few' ? write('explain.tooLittleSeen') : write(`review.why.${reason}`, { answered, applicable });
  const between = single === undefined && answered > 0 && bounds !== null && bounds[0] !== bounds[1]
    ? [write('review.between', { low: shownLevel(bounds[0]), high: shownLevel(bounds[1]) })] : [];
  return [
    `**${escapeMarkdown(title)}**: ${why}`, ...(single === undefined ? [] : [`${write('report.single', { level: shownLevel(single) })}.`]), ...between, ...own(score, write),
  ].join(' ');
}

function own({ self }: SkillReport['score'], write: Writer): readonly string[] {
  if (self === undefined) return [];
  return [self.level === null ? write('report.ownNone') : write('report.own', { level: shownLevel(self.level) })];
}

function answerLine({ question, level, label }: AnswerReport): string {
  return `${escapeMarkdown(question)} ${escapeMarkdown(`${label} (${shownLevel(level)})`)}`;
}

function choices({ choices: made }: Report, write: Writer): readonly string[] {
  const chosen = made.filter(({ skills }) => skills.length > 0);
  if (made.length === 0) return [];
  return [
    `## ${write('scan.result')}`,
    chosen.length === 0 ? write('scan.result.empty') : bullets(chosen.map(({ label, skills }) => write('report.choice', { choice: label, skills: write.list(skills) }))),
  ];
}

function plan({ agreed, plan: items, unplanned, monitoringOfficer, framework, toWorkOn: short, unclear: unknown }: Report, write: Writer): readonly string[] {
  if (framework.kind === 'scan') return [];
  const talk = unplanned.filter(({ reason }) => reason === 'monitoring-officer');
  const later = unplanned.filter(({ reason }) => reason === 'enough');
  // All of it is for the council to do, or nobody can say yet: neither means that there is nothing to work on.
  const isOpen = short.length > 0 || unknown.length > 0;
  if (agreed === undefined && items.length === 0 && talk.length === 0 && later.length === 0 && isOpen) return [];
  const suggested = items.length === 0 && talk.length === 0 ? [write('plan.nothingSuggested')] : items.map((item, i) => planItem(item, i + 1, write));
  return [
    `## ${write('plan.title')}`,
    ...(agreed === undefined ? suggested : agreed.map((step, i) => agreedItem(step, i + 1, write))),
    ...talk.map(({ title }) => `**${escapeMarkdown(title)}**: ${monitoring(monitoringOfficer, write)}`),
    ...(agreed !== undefined || later.length === 0 ? [] : [write('report.later', { skills: write.list(later) })]),
  ];
}

function organisation({ organisation: items }: Report, write: Writer): readonly string[] {
  if (items.length === 0) return [];
  return [`## ${write('plan.council')}`, write('plan.council.lead'), ...items.map((item, i) => planItem(item, i + 1, write))];
}

function planItem({ title, text, doneWhen, weeks, for: skills, cause }: PlanReport, number: number, write: Writer): string {
  return numbered(number, title, [
    escapeMarkdown(text),
    write('report.for.skills', { skills: write.list(skills) }),
    ...(cause === undefined ? [] : [write('report.cause', { cause })]),
    escapeMarkdown(`${format(write.language, 'plan.doneWhen')}: ${doneWhen}`),
    ...(weeks === 0 ? [] : [write('plan.weeks', { count: weeks })]),
  ]);
}

function agreedItem({ title, for: skills, owner, by, measure, reviewOn }: AgreedReport, number: number, write: Writer): string {
  return numbered(number, title, [
    ...(skills.length === 0 ? [] : [write('report.for.skills', { skills: write.list(skills) })]),
    write('report.step.owner', { owner }),
    write('report.step.by', { date: write.date(by) }),
    write('report.step.measure', { measure }),
    write('report.step.reviewOn', { date: write.date(reviewOn) }),
  ]);
}

function monitoring(contact: string | undefined, write: Writer): string {
  return contact === undefined ? write('plan.monitoringOfficer') : write('plan.monitoringOfficer.contact', { contact });
}

function integrity({ integrity: skills, monitoringOfficer }: Report, write: Writer): readonly string[] {
  if (skills.length === 0) return [];
  const withheld = skills.some((skill) => skill.withheld);
  return [
    `## ${write('review.integrity')}`,
    write('review.why.integrity'),
    ...(withheld
      ? [write('report.integrity.kept'), bullets(skills.map(({ title }) => escapeMarkdown(title)))]
      : [...skills.map((skill) => integrityBlock(skill, monitoringOfficer, write)), write('report.integrity.low')]),
  ];
}

function integrityBlock({ title, answers, talkTo }: IntegrityReport, contact: string | undefined, write: Writer): string {
  const lines = answers.length === 0 ? [write('question.notAnswered')] : answers.map(answerLine);
  return [`**${escapeMarkdown(title)}**`, '', bullets([...lines, ...(talkTo === undefined ? [] : [monitoring(contact, write)])])].join('\n');
}

function situations({ situations: rated }: Report, write: Writer): readonly string[] {
  if (rated === undefined) return [];
  return [`## ${write('report.situations')}`, ...points(rated, write), ...toTalkOver(rated, write)];
}

function points({ marks, of }: SituationsReport, write: Writer): readonly string[] {
  return of === 0 ? [write('scenarios.points.none')] : [write('scenarios.points', { marks, of }), write('scenarios.draft')];
}

function toTalkOver({ toTalkOver: flagged }: SituationsReport, write: Writer): readonly string[] {
  if (flagged.length === 0) return [];
  return [
    `### ${write('scenarios.toTalkOver')}`, write('scenarios.toTalkOver.lead'),
    bullets(flagged.map(({ scenario, option }) => write('report.situations.flag', { scenario, option }))),
  ];
}

function supports({ supports: checks }: Report, write: Writer): readonly string[] {
  if (checks.length === 0) return [];
  return [
    `## ${write('report.supports')}`,
    bullets(checks.map(({ title: support, as, reason }) => {
      const state = format(write.language, `supports.status.${as}`);
      return reason === undefined ? write('report.supports.one', { support, status: state }) : write('report.supports.why', { support, status: state, why: reason });
    })),
  ];
}

function leftOut({ leftOut: items }: Report, write: Writer): readonly string[] {
  if (items.length === 0) return [];
  return [
    `## ${write('report.leftOut')}`, write('report.leftOut.lead'),
    bullets(items.map(({ question, why, reason }) => {
      const named = format(write.language, why === 'blank' ? 'report.leftOut.blank' : `question.none.${why}`);
      return write('report.leftOut.one', { question, why: reason === undefined ? named : `${named}: ${reason}` });
    })),
  ];
}

function notChosen({ notChosen: skills }: Report, write: Writer): readonly string[] {
  return skills.length === 0 ? [] : [`## ${write('review.notChosen')}`, bullets(skills.map(({ title }) => escapeMarkdown(title)))];
}

function written({ written: texts }: Report, write: Writer): readonly string[] {
  if (texts.length === 0) return [];
  return [`## ${write('report.inYourWords')}`, bullets(texts.map(({ question, text }) => `${escapeMarkdown(question)} *${escapeMarkdown(text)}*`))];
}

function limits({ limits: says, notes }: Report, write: Writer): readonly string[] {
  return [`## ${write('review.limits')}`, bullets(says.map(escapeMarkdown)), ...notes.map(escapeMarkdown)];
}

/** By source, then by the words quoted from it, so that nothing is told twice. */
function sources({ trace }: Report, write: Writer): readonly string[] {
  if (trace.length === 0) return [];
  const phrases = trace.flatMap((question) => question.phrases.map((phrase) => ({ phrase, question: question.question })));
  const documents = [...new Map(phrases.map(({ phrase: { document } }) => [document.id, document])).values()];
  const quoted = ({ id }: { readonly id: string }) => {
    const here = phrases.filter(({ phrase }) => phrase.document.id === id);
    return [...new Map(here.map(({ phrase }) => [phrase.id, phrase])).values()].map(({ id: wanted, phrase, section }) =>
      write('report.sources.phrase', { phrase, section, questions: here.filter((each) => each.phrase.id === wanted).map(({ question }) => question).join(' ') }));
  };
  const practice = trace.flatMap(({ question, note }) => (note === undefined ? [] : [write('report.sources.practice', { question, note })]));
  return [
    `## ${write('report.sources')}`,
    ...documents.flatMap(({ id, title, author, year }) => [write('report.sources.document', { document: title, author, year: String(year) }), bullets(quoted({ id }))]),
    ...(practice.length === 0 ? [] : [bullets(practice)]),
  ];
}

function bullets(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join('\n');
}

function numbered(number: number, title: string, lines: readonly string[]): string {
  return [`${number}. **${escapeMarkdown(title)}**`, ...lines.map((line) => `   - ${line}`)].join('\n');
}
