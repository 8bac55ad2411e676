import { randomBytes, randomInt } from 'node:crypto';
import { localise, startAttempt, takeUpAttempt, type Attempt, type AttemptEnvelope, type Framework, type Person } from '@guildhall/core';
import type { CouncilProfile } from '@guildhall/core/council';
import { isDraft } from '@guildhall/core/messages';
import type { Context } from '../context.ts';
import { ended, Interrupted } from '../exit.ts';
import { inFile, readAttempt } from '../files/attempt-file.ts';
import { readCouncil } from '../files/council-file.ts';
import { lock, type Lock } from '../files/lock.ts';
import { clearLeftovers, save } from '../files/save.ts';
import { frameworkCalled } from '../frameworks/known-frameworks.ts';
import { knownFramework } from '../known-framework.ts';
import { agree } from '../take/agree.ts';
import { choose } from '../take/choose.ts';
import { decide, discussFlags } from '../take/decide.ts';
import { followUp } from '../take/follow-up.ts';
import { makePlan } from '../take/plan.ts';
import { review } from '../take/review.ts';
import { Session, type Step } from '../take/session.ts';
import { stand } from '../take/stand.ts';
import { LineTalk } from '../take/line-talk.ts';
import { ScreenTalk } from '../take/screen-talk.ts';
import { Leave, StopAndDelete, type Talk } from '../take/talk.ts';
import { tell } from '../take/tell.ts';
import { workOnParts } from '../take/work-on-parts.ts';

export interface TakeOptions {
  readonly as?: 'assessor' | 'manager';
  readonly id?: string;
  readonly council?: string;
  readonly wait?: number;
  readonly seed?: number;
  /** One line at a time, whatever the terminal can do. */
  readonly plain?: boolean;
}

/**
 * Takes an attempt, or takes one up where it was left. Saved after every answer; nothing before the person agrees.
 *
 * Others take their turn on the same file. One person at a time: a second is told so.
 */
export async function take(context: Context, name: string, file: string | undefined, options: TakeOptions): Promise<void> {
  const framework = knownFramework(context, name);
  const path = file ?? `${framework.id}.attempt.json`;
  if (options.as !== undefined && options.id === undefined) throw ended('E_USAGE', `--as ${options.as} needs --id and who you are`, { hint: `guildhall take ${framework.id} ${path} --as ${options.as} --id a-2` });
  const council = options.council === undefined ? undefined : await readCouncil(context, options.council);
  const held = await lock(context.host.disk, path, { wait: 1000 * (options.wait ?? 0), interrupted: context.host.interrupted });
  try {
    await clearLeftovers(context.host.disk, path);
    await takeTurn(context, { framework, isPinned: name.includes('@'), path, options, council, held });
  } finally {
    await held.release();
  }
}

interface Turn { readonly framework: Framework; readonly isPinned: boolean; readonly path: string; readonly options: TakeOptions; readonly council: CouncilProfile | undefined; readonly held: Lock }

async function takeTurn(context: Context, asked: Turn): Promise<void> {
  const { path, options, council } = asked;
  const stored = await readAttempt(context, path);
  const turn = { ...asked, framework: frameworkOf(context, asked, stored) };
  const { framework } = turn;
  const as = personFor(options, stored, path);
  const respondent = stored?.body.respondent ?? options.id ?? `r-${randomBytes(4).toString('hex')}`;
  const seed = stored?.body.seed ?? options.seed ?? randomInt(2 ** 31);
  const host = { now: context.instant, bankHolidays: council?.bankHolidays ?? [] };
  const attempt = stored === undefined ? startAttempt(framework, { respondent, startedOn: context.today, seed }, host) : inFile(path, () => takeUpAttempt(framework, stored, host));
  // Whoever sends nothing at all meant to send something, or has nobody there.
  if (context.host.input === 'nothing' && attempt.view(as).doing !== 'closed') throw ended('E_NO_INPUT', 'there is nobody to answer: nothing comes on standard input', { hint: 'run it at a terminal, or send the answers in, one a line: … < answers.txt' });
  const talk = talkFor(context, framework, options);
  const session = new Session({ context, talk, attempt, as, respondent, seed, file: path, council, save: () => write(context, turn, attempt) });
  try {
    await sayWelcome(session, stored !== undefined);
    await converse(session);
    await sayGoodbye(session);
  } catch (error) {
    if (error instanceof Leave) await sayGoodbye(session);
    else if (error instanceof StopAndDelete) await stopAndDelete(session, turn);
    else {
      talk.close();
      if (error instanceof Interrupted && attempt.record() !== null) await context.out.write(`\n${context.t('cli.take.saved', { file: path })}\n`);
      throw error;
    }
  } finally {
    talk.close();
  }
}

/** Where no version was named, what was begun goes on in its own. */
function frameworkOf(context: Context, { framework, isPinned }: Turn, stored: AttemptEnvelope | undefined): Framework {
  const begun = stored === undefined || isPinned || stored.framework.id !== framework.id ? undefined : frameworkCalled(context, framework.id, stored.framework.version);
  return begun ?? framework;
}

/** A question a screen where a person sits at a terminal that can do it; a line at a time for scripts, screen readers and dumb terminals. */
function talkFor(context: Context, framework: Framework, { plain = false }: TakeOptions): Talk {
  const { host: { input, terminal, env } } = context;
  if (plain || input !== 'terminal' || !terminal.stdout || env['TERM'] === 'dumb') return new LineTalk(context);
  return new ScreenTalk(context, localise(framework, context.language).framework.title);
}

function personFor({ as: role, id }: TakeOptions, stored: AttemptEnvelope | undefined, file: string): Person | undefined {
  if (role === undefined) {
    if (stored !== undefined && id !== undefined && id !== stored.body.respondent) throw ended('E_USAGE', 'this file belongs to somebody else', { file, hint: 'leave --id out to carry on with it, or say who you are to them with --as' });
    return undefined;
  }
  if (stored === undefined) throw ended('E_NO_FILE', 'there is no such file, so there is nothing to take a turn on', { file, hint: 'the person themselves begins: guildhall take, without --as' });
  if (alike(id) === alike(stored.body.respondent)) throw ended('E_SELF_ASSESSED', 'nobody is their own assessor or manager', { file, hint: 'ask somebody else to take this turn' });
  return { id: id ?? '', role };
}

/** Capitals, and ways to write an accent, do not make another person. */
function alike(id: string | undefined): string | undefined {
  return id?.normalize('NFC').toLowerCase();
}

async function write({ host }: Context, { path, held }: Turn, attempt: Attempt): Promise<void> {
  const record = attempt.record();
  if (record === null) return;
  await held.check();
  await save(host.disk, path, `${JSON.stringify(record, undefined, 1)}\n`);
}

async function converse(session: Session): Promise<void> {
  if (session.as !== undefined && session.view.doing !== 'agreeing') await discussFlagsOnce(session);
  for (;;) {
    const { doing, stage } = session.view;
    const before = session.attempt.view();
    const step = await next(session);
    if (step === 'end') return;
    // A plan that was just agreed is looked at another day.
    if (doing === 'planning' && session.view.doing !== 'planning') {
      await session.talk.say(session.t('plan.agreed'));
      if (session.view.doing === 'following') return;
    }
    if (session.view.doing === doing && session.view.stage?.id === stage?.id && session.attempt.view() === before && session.view.doing === 'closed') return;
  }
}

async function discussFlagsOnce(session: Session): Promise<void> {
  if (session.as?.role === 'assessor') await discussFlags(session);
}

async function next(session: Session): Promise<Step> {
  const { doing } = session.view;
  const isOther = session.as !== undefined;
  switch (doing) {
    case 'agreeing': return isOther ? notYet(session) : agree(session);
    case 'telling': return isOther ? notYet(session) : tell(session);
    case 'choosing': return isOther ? notYet(session) : choose(session);
    case 'answering': case 'checking': return workOnParts(session);
    case 'deciding': return decide(session);
    case 'reviewing': return isOther ? notYet(session) : review(session);
    case 'planning': return isOther ? notYet(session) : makePlan(session);
    case 'following': return isOther ? notYet(session) : followUp(session);
    case 'standing': return isOther ? notYet(session) : stand(session);
    case 'closed': return 'end';
  }
}

async function notYet({ talk, t }: Session): Promise<Step> {
  await talk.say(t('cli.take.nothingForYou'));
  return 'end';
}

async function sayWelcome(session: Session, isTakenUp: boolean): Promise<void> {
  const { talk, t, context: { language }, inEnglish, framework, as } = session;
  if (isDraft(language)) await talk.sayQuiet(t('common.welshDraft'));
  if (inEnglish > 0) await talk.sayQuiet(t('common.inEnglishForNow'));
  if (!isTakenUp) return;
  if (talk.staysInSight) await talk.sayStrong(framework.title);
  if (as !== undefined) {
    await talk.sayQuiet(t('common.namesDeclared'));
    return;
  }
  const parts = session.view.parts.filter(({ rater, status, kind }) => rater === 'self' && status !== 'not-chosen' && kind !== 'checklist');
  const sum = (key: 'answered' | 'asked'): number => parts.reduce((total, part) => total + part[key], 0);
  if (!session.view.isWithdrawn && sum('asked') > 0) await talk.say(t('start.welcomeBack', { answered: sum('answered'), total: sum('asked') }));
}

async function sayGoodbye(session: Session): Promise<void> {
  const { talk, t, file, attempt, framework, view } = session;
  await talk.end();
  if (attempt.record() === null) return;
  await talk.say();
  if (view.isWithdrawn) await talk.say(t('stop.done.text'));
  else if (view.doing === 'closed') await talk.say(t('cli.take.finished'));
  await talk.say(t('cli.take.saved', { file }));
  if (view.doing !== 'closed') await talk.show(`  ${t('cli.take.carryOn')} guildhall take ${framework.id} ${file}${session.context.again}`);
  if (session.as === undefined && !view.isWithdrawn) await talk.show(`  ${t('cli.take.report')} guildhall report ${file}${session.context.again}`);
}

/** Erases the person's own answers and notes, from any state. A decision alone is kept; without one the file goes too. */
async function stopAndDelete(session: Session, { path }: Turn): Promise<void> {
  const { talk, t, attempt, context, as } = session;
  if (as !== undefined) {
    await talk.say(t('errors.cannotDoThat'));
    await sayGoodbye(session);
    return;
  }
  if (attempt.record() === null) {
    await talk.end();
    await talk.say(t('start.declined'));
    return;
  }
  talk.newPage();
  await talk.say();
  await talk.sayStrong(t('stop.title'));
  await talk.say(t('stop.lead'));
  await talk.say(t('stop.copies'));
  if (session.view.memory.decided !== null) await talk.say(t('stop.decisionStays'));
  await talk.say(t(talk.staysInSight ? 'cli.take.sure' : 'terminal.sure'));
  const isSure = await talk.isYes().catch((error: unknown) => {
    if (error instanceof Leave || error instanceof StopAndDelete) return error instanceof StopAndDelete;
    throw error;
  });
  if (!isSure) {
    await sayGoodbye(session);
    return;
  }
  if (session.view.memory.decided !== null) await session.send({ type: 'attempt.withdrawn' });
  else await context.host.disk.unlink(path);
  await talk.end();
  await talk.say(t('stop.done'));
  await talk.say(t('stop.done.text'));
}
