import { localise, partsOf, questionOf, type Check, type Competency, type Framework, type Scenario, type Stage } from '@guildhall/core';
import type { Context } from '../context.ts';
import { escapeMarkdown as markdown } from '@guildhall/core/report';
import { contentLine } from './content-line.ts';

/** A framework to read through: every question, what each level looks like, the situations, the supports, the actions and the sources. */
export function frameworkMarkdown({ t, language }: Pick<Context, 't' | 'language'>, original: Framework): string {
  const { framework, inEnglish } = localise(original, language);
  const { id, version, title, summary, forWhom, limits, scale, competencies, scenarios, checks, causes, actions, flow, documents, phrases } = framework;
  const chapter = (heading: string, ...paragraphs: readonly string[]): string[] => (paragraphs.length === 0 ? [] : [`## ${heading}`, ...paragraphs]);
  const levels = scale.kind === 'levels' ? scale.levels.map(({ value, shown, meaning }) => `${value}. ${markdown(shown)}: ${markdown(meaning)}`) : scale.choices.map(({ label, meaning }) => `- ${markdown(label)}: ${markdown(meaning)}`);
  return [
    `# ${markdown(title)}`,
    `\`${id}\` ${version}`,
    ...(inEnglish > 0 ? [`_${t('common.inEnglishForNow')}_`] : []),
    ...contentLine({ t, language }, framework).map((line) => `_${line}_`),
    markdown(summary),
    markdown(t('start.forWhom', { who: forWhom })),
    ...chapter(t('review.limits'), limits.map((limit) => `- ${markdown(limit)}`).join('\n')),
    ...chapter(t('cli.show.answers'), levels.join('\n')),
    ...chapter(t('cli.show.parts'), flow.map(stageLine).join('\n')),
    ...chapter(t('cli.show.skills'), ...competencies.map((competency) => competencyText(framework, competency))),
    ...chapter(t('scenarios.title'), ...scenarios.map((scenario) => scenarioText(scenario, t('scenarios.showWhy')))),
    ...(checks.length === 0 ? [] : chapter(t('cli.show.supports'), checks.map(checkLine).join('\n'))),
    ...(causes.length === 0 ? [] : chapter(t('cause.title'), causes.map(({ label }) => `- ${markdown(label)}`).join('\n'))),
    ...(actions.length === 0 ? [] : chapter(t('cli.show.actions'), ...actions.map(({ id: action, title: name, text, fits, doesNotFit, doneWhen }) => [
      `### ${markdown(name)} (\`${action}\`)`, '', markdown(text), '', `- ${t('plan.fits')}: ${markdown(fits)}`, `- ${t('plan.doesNotFit')}: ${markdown(doesNotFit)}`, `- ${t('plan.doneWhen')}: ${markdown(doneWhen)}`,
    ].join('\n')))),
    ...chapter(t('cli.show.sources'), phrases.map(({ id: phrase, phrase: words, document, section }) => `- \`${phrase}\` “${markdown(words)}” (${markdown(titleOf(documents, document))}, ${markdown(section)})`).join('\n')),
  ].join('\n\n').concat('\n');
}

function competencyText(framework: Framework, { id, plainTitle, summary, indicators }: Competency): string {
  const questions = indicators.map((indicator) => {
    const { text, levels } = questionOf(framework, indicator, {});
    return [`- **${markdown(text)}** (\`${indicator.id}\`)`, ...levels.map(({ value, looksLike }) => `  - ${value}: ${markdown(looksLike)}`)].join('\n');
  });
  return [`### ${markdown(plainTitle)} (\`${id}\`)`, markdown(summary), questions.join('\n')].join('\n\n');
}

function scenarioText({ id, title, situation, options, rationale }: Scenario, why: string): string {
  return [`### ${markdown(title)} (\`${id}\`)`, markdown(situation), options.map(({ id: option, text, key }) => `- ${option}: ${markdown(text)} (${key})`).join('\n'), `${why}: ${markdown(rationale)}`].join('\n\n');
}

function checkLine({ id, title, hint }: Check): string {
  return `- **${markdown(title)}** (\`${id}\`)${hint === undefined ? '' : `: ${markdown(hint)}`}`;
}

function stageLine(stage: Stage): string {
  const parts = partsOf(stage).filter((part) => part.id !== stage.id).map(({ id }) => `\`${id}\``);
  return `1. ${markdown(stage.title)} (\`${stage.id}\`)${parts.length === 0 ? '' : `: ${parts.join(', ')}`}`;
}

function titleOf(documents: Framework['documents'], id: string): string {
  const found = documents.find((document) => document.id === id);
  return found ? `${found.author}, ${found.title}, ${found.year}` : id;
}
