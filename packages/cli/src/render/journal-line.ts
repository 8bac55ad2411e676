import { itemsOf, questionOf, type AttemptEvent, type Framework } from '@guildhall/core';
import { partsOf } from '@guildhall/core';
import type { Context } from '../context.ts';
import { plain } from './plain.ts';

/** What happened in one entry of a journal, without what was said in it. */
export function journalLine(t: Context['t'], framework: Framework, event: AttemptEvent): string {
  return plain(t(`flow.event.${event.type}`, { what: whatOf(framework, event) }));
}

function whatOf(framework: Framework, event: AttemptEvent): string {
  switch (event.type) {
    case 'item.answered': case 'item.cleared': return questionFor(framework, event.item);
    case 'part.submitted': case 'part.reopened': return titleOf(framework, event.part);
    case 'areas.chosen': return event.areas.map((area) => titleOf(framework, area)).join(', ');
    case 'fact.given': return framework.flow.flatMap((stage) => (stage.kind === 'about' ? stage.facts : [])).find(({ id }) => id === event.fact)?.question ?? event.fact;
    case 'check.settled': return framework.checks.find(({ id }) => id === event.check)?.title ?? event.check;
    case 'scenario.rated': return framework.scenarios.find(({ id }) => id === event.scenario)?.title ?? event.scenario;
    case 'flag.discussed': return event.flag;
    case 'cause.given': return framework.competencies.find(({ id }) => id === event.competency)?.plainTitle ?? event.competency;
    default: return '';
  }
}

function questionFor(framework: Framework, id: string): string {
  const item = itemsOf(framework).find((each) => each.id === id);
  if (item === undefined) return id;
  return item.kind === 'prompt' ? item.prompt.question : questionOf(framework, item.indicator, {}, item.rater === 'self' ? 'self' : 'observed').text;
}

function titleOf(framework: Framework, id: string): string {
  const part = framework.flow.flatMap(partsOf).find((each) => each.id === id);
  if (part === undefined) return id;
  if (part.kind === 'section') return part.section.title;
  return part.kind === 'scenarios' ? part.scenarios.title : framework.flow.find((stage) => stage.id === part.stage)?.title ?? id;
}
