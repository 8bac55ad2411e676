import type { OpenPart, PartProgress } from '@guildhall/core/flow';
import { addOthers } from './choose.ts';
import { goThrough, handIn } from './part.ts';
import type { Session, Step } from './session.ts';
import { goThroughSituations } from './situations.ts';
import { goThroughSupports } from './supports.ts';
import { sayNotes } from './say-notes.ts';

/** Parts that are open now: the only one at once, or one of several by its number. */
export async function workOnParts(session: Session): Promise<Step> {
  const { view, talk, t } = session;
  const mine = view.open.filter(({ mine: isMine }) => isMine);
  const toHandIn = mine.filter(({ kind }) => kind !== 'checklist');
  const waiting = view.open.filter(({ mine: isMine }) => !isMine);
  if (mine.length === 0) {
    await waitFor(session, waiting);
    return 'end';
  }
  const [only] = mine;
  if (mine.length === 1 && only !== undefined && only.kind !== 'checklist') {
    if (!await open(session, only)) await talk.say(t('cli.take.firstQuestion'));
    return 'on';
  }
  talk.newPage();
  await talk.say();
  await talk.sayStrong(view.stage?.title ?? '');
  await sayNotes(session, view.stage?.id);
  for (const progress of view.parts.filter(({ stage, status }) => stage === view.stage?.id && status !== 'not-chosen')) {
    const number = mine.findIndex(({ id }) => id === progress.id) + 1;
    await talk.offer([[number > 0 ? String(number) : '-', `${progress.title}: ${statusOf(session, progress)}`]]);
  }
  if (toHandIn.length === 0) await waitFor(session, waiting);
  if (mayAdd(session)) await talk.offer([['a', t('areas.addOthers')]]);
  await talk.hint(toHandIn.length > 0 ? t('cli.take.parts') : t('cli.take.partsDone'));
  const line = (await talk.ask({ choices: [{ key: '', label: toHandIn.length > 0 ? t('terminal.nextPart') : t('common.saveAndLeave') }] })).toLowerCase();
  if (line === 'a' && mayAdd(session)) await addOthers(session);
  else if (line === '' && toHandIn.length === 0) return 'end';
  else {
    const part = line === '' ? toHandIn[0] : mine[Number(line) - 1];
    if (part === undefined) await talk.say(t('cli.take.number', { most: mine.length }));
    else await open(session, part);
  }
  return 'on';
}

async function open(session: Session, part: OpenPart): Promise<boolean> {
  switch (part.kind) {
    case 'section': return goThrough(session, part.id);
    case 'scenarios': return goThroughSituations(session, part.id);
    case 'checklist': {
      await goThroughSupports(session, part.id);
      // A checklist on its own is handed in; one beside other parts stays open.
      return session.view.stage?.kind === 'checklist' ? handIn(session, part) : true;
    }
  }
}

function mayAdd({ view, as }: Session): boolean {
  const { stage, memory } = view;
  return as === undefined && stage?.kind === 'areas' && stage.chosen && (memory.chosen[stage.id]?.length ?? 0) < stage.areas.length;
}

function statusOf({ t }: Session, { status, answered, asked, open: isOpen }: PartProgress): string {
  if (status === 'submitted') return t('areas.status.submitted');
  if (!isOpen) return t('areas.status.notOpen');
  return status === 'in-progress' ? t('areas.answeredOf', { answered, total: asked }) : t('areas.status.not-started');
}

/** Says who has to act, and what they type. */
async function waitFor({ talk, t, framework, file, as, context }: Session, waiting: readonly OpenPart[]): Promise<void> {
  if (as !== undefined) {
    await talk.say(t('cli.take.nothingForYou'));
    return;
  }
  if (waiting.length === 0) return;
  await talk.say();
  await talk.say(t('question.assessor.notYou'));
  await talk.say(t('cli.take.passOn'));
  await talk.show(`  guildhall take ${framework.id} ${file}${context.again} --as assessor --id …`);
}
