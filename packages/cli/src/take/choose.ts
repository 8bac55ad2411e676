import type { StageOf } from '@guildhall/core';
import type { Session, Step } from './session.ts';
import { sayNotes } from './say-notes.ts';

/** Which parts to look at today; others can be added later, and what is not chosen counts for nothing. */
export async function choose(session: Session): Promise<Step> {
  const { stage } = session.view;
  if (stage?.kind !== 'areas') return 'end';
  session.talk.newPage();
  await session.talk.say();
  await session.talk.sayStrong(stage.title);
  await sayNotes(session, stage.id);
  await chooseFrom(session, stage, []);
  return 'on';
}

/** Adds to what has been chosen from an earlier stage. Whether anything was added. */
export async function addOthers(session: Session): Promise<boolean> {
  const { memory } = session.view;
  const stages = session.framework.flow.flatMap((stage) => (stage.kind === 'areas' && stage.chosen ? [stage] : []));
  for (const stage of stages) {
    const before = memory.chosen[stage.id];
    if (before === undefined || before.length === stage.areas.length) continue;
    session.talk.newPage();
    await session.talk.say();
    await session.talk.sayStrong(stage.title);
    if (await chooseFrom(session, stage, before)) return true;
  }
  return false;
}

async function chooseFrom(session: Session, stage: StageOf<'areas'>, before: readonly string[]): Promise<boolean> {
  const { talk, t } = session;
  const offered = stage.areas.filter(({ id }) => !before.includes(id));
  await talk.say(t('areas.choose'));
  await talk.offer(offered.map(({ title, hint }, i) => [String(i + 1), hint === undefined ? title : `${title}: ${hint}`]));
  await talk.say(t('areas.choose.leftOut'));
  await talk.hint(t('cli.take.choose'));
  for (;;) {
    const line = (await talk.ask({ many: true, choices: [{ key: 'a', label: t('terminal.all') }, { key: 's', label: t('terminal.none') }] })).toLowerCase();
    const chosen = line === 'a' ? offered : line === 's' ? [] : numbersIn(line).map((number) => offered[number - 1]);
    const areas = chosen.flatMap((area) => (area === undefined ? [] : [area.id]));
    const isGood = line === 's' || (areas.length > 0 && areas.length === chosen.length);
    if (isGood && line === 's' && before.length > 0) return false;
    if (isGood && await session.send({ type: 'areas.chosen', stage: stage.id, areas: stage.areas.map(({ id }) => id).filter((id) => before.includes(id) || areas.includes(id)) })) return areas.length > 0;
    await talk.say(t('cli.take.choose'));
  }
}

/** @example numbersIn('1, 3 5'); // [1, 3, 5] */
function numbersIn(line: string): readonly number[] {
  if (!/^\d{1,2}(?:[\s,]+\d{1,2})*$/.test(line)) return [];
  return [...new Set(line.split(/[\s,]+/).map(Number))];
}
