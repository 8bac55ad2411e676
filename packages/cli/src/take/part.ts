import type { NonAnswer, Response } from '@guildhall/core';
import { longestText, type OpenItem, type OpenPart } from '@guildhall/core/flow';
import { plain } from '../render/plain.ts';
import type { Session } from './session.ts';
import { checkAnswers, shownResponse } from './check-answers.ts';
import { sayNotes } from './say-notes.ts';

/** What to type for each non-answer. */
const noneKeys: Readonly<Record<NonAnswer, string>> = { notMyRole: 'm', notSeen: 'u', needToKnowMore: 'k', preferNotToSay: 'p' };

/**
 * Goes through one part, question by question, until it is handed in or the person goes back before the first question.
 *
 * @returns whether it was handed in.
 */
export async function goThrough(session: Session, id: string): Promise<boolean> {
  const { talk, t } = session;
  const first = partOf(session, id);
  if (first === undefined) return false;
  talk.newPage();
  await talk.say();
  await talk.sayStrong(first.title);
  if (first.hint !== undefined) await talk.say(first.hint);
  await sayNotes(session, first.stage);
  await sayNotes(session, id);
  if (first.rater !== 'self') await talk.say(t('question.assessor.lead'));
  if (hasMoreToRead(session, first)) await talk.pause();
  const from = session.goTo.get(id);
  session.goTo.delete(id);
  let at = from ?? firstToAnswer(first);
  // Whoever came for one answer alone goes back to all of them after it.
  let isOneAlone = from !== undefined && from > 0;
  for (;;) {
    const part = partOf(session, id);
    if (part === undefined) return true;
    const item = part.items[at];
    if (at < 0) return false;
    if (item !== undefined) {
      const next = await askItem(session, part, item, at);
      if (next === 'answers' || (isOneAlone && next > at)) at = await checkAnswers(session, id);
      // Going through what was left blank, nothing else is asked again.
      else at = part.blanksNamed && next > at ? nextBlank(partOf(session, id) ?? part, next) : next;
      isOneAlone = next === 'answers' || (isOneAlone && at < part.items.length);
    }
    else if (await handIn(session, part)) return true;
    else at = session.goTo.get(id) ?? firstToAnswer(partOf(session, id) ?? part);
  }
}

/** Whether more comes before the first question than its title. */
function hasMoreToRead({ view }: Session, { hint, rater, id, stage }: OpenPart): boolean {
  return hint !== undefined || rater !== 'self' || view.notes.some(({ at }) => at === id || at === stage);
}

/** The part as it stands, while it is open. */
export function partOf(session: Session, id: string): OpenPart | undefined {
  return session.view.open.find((part) => part.id === id);
}

function firstToAnswer({ items }: OpenPart): number {
  const blank = items.findIndex(({ response, item }) => response === null && !item.optional);
  const optional = items.findIndex(({ response }) => response === null);
  return blank >= 0 ? blank : Math.max(optional, 0);
}

function nextBlank({ items, blanks }: OpenPart, from: number): number {
  const next = items.findIndex(({ id }, i) => i >= from && blanks.includes(id));
  return next < 0 ? items.length : next;
}

/** @returns where to go next, or that all answers are to be seen. */
async function askItem(session: Session, part: OpenPart, open: OpenItem, at: number): Promise<number | 'answers'> {
  const { talk, t } = session;
  talk.newPage();
  await talk.say();
  await talk.progress(at + 1, part.items.length, t('question.progress', { number: at + 1, total: part.items.length }));
  await talk.sayStrong(open.question.text);
  return open.item.kind === 'prompt' ? askText(session, open, at) : askLevel(session, open, at);
}

async function askText(session: Session, open: OpenItem, at: number): Promise<number> {
  const { talk, t } = session;
  const prompt = open.item.kind === 'prompt' ? open.item.prompt : undefined;
  if (prompt?.hint !== undefined) await talk.say(prompt.hint);
  if (open.item.optional) await talk.sayQuiet(t('about.leaveOut'));
  let before = open.response !== null && 'text' in open.response ? open.response.text : '';
  if (before !== '') await talk.hint(t('cli.take.keep', { answer: plain(before) }));
  for (;;) {
    const said = await talk.askText({ holds: before, acts: ['back', 'skip', 'clear'] });
    const line = 'text' in said ? said.text : '';
    if ('does' in said) {
      if (said.does === 'back') return at - 1;
      if (said.does === 'skip') return at + 1;
      if (await session.send({ type: 'item.cleared', item: open.id, ...session.by })) await talk.say(t('question.cleared'));
      before = '';
    }
    else if (line === '') return at + 1;
    else if (line.length > longestText) await talk.say(t('errors.text.tooLong', { count: longestText, question: open.question.text }));
    else if (await session.send({ type: 'item.answered', item: open.id, response: { text: line }, ...session.by })) return at + 1;
    else await talk.say(t('errors.cannotDoThat'));
  }
}

async function askLevel(session: Session, open: OpenItem, at: number): Promise<number | 'answers'> {
  const { talk, t } = session;
  const { scale } = session.framework;
  const choices: readonly (readonly [string, string])[] = scale.kind === 'levels' ? open.question.levels.map(({ value, label }) => [String(value), label]) : scale.choices.map(({ label }, i) => [String(i + 1), label]);
  const isIntegrity = session.framework.competencies.some(({ id, integrity }) => open.item.kind === 'indicator' && id === open.item.competency && integrity !== undefined);
  if (isIntegrity && session.as === undefined) await talk.sayQuiet(t('question.integrity.private'));
  const meanings = new Map(meaningsOf(session, open));
  await talk.offer(choices.map(([value, label]) => [value, label, meanings.get(value) ?? '']));
  if (open.nonAnswers.length > 0) talk.aside(t('question.noneOfThese'));
  await talk.offer(open.nonAnswers.map(({ id, label }) => [noneKeys[id], label]));
  if (open.response !== null) await talk.hint(t('cli.take.keep', { answer: shownResponse(session, open, open.response) }));
  if (open.response !== null && 'note' in open.response && open.response.note !== undefined) talk.aside(`${t('question.note.label')}: ${plain(open.response.note)}`);
  if (!session.shown.has('keys')) await talk.hint(t('cli.take.keys'));
  session.shown.add('keys');
  let { response } = open;
  for (;;) {
    const line = (await talk.ask({ holds: response === null ? undefined : keyOf(session, response), acts: ['back', 'skip', 'note', ...(response === null ? [] : ['clear'] as const), 'answers'] })).toLowerCase();
    if (line === 'b') return at - 1;
    if (line === 'v') return 'answers';
    if (line === 's' || (line === '' && response !== null)) return at + 1;
    if (line === '?') {
      await talk.say(t('question.whatEachLooksLike'));
      await talk.offer(looksLike(session, open));
      await talk.hint(t('cli.take.keys'));
      continue;
    }
    if (line === 'x') {
      if (await session.send({ type: 'item.cleared', item: open.id, ...session.by })) await talk.say(t('question.cleared'));
      response = null;
      continue;
    }
    if (line === 'n') {
      if (response !== null) response = await addNote(session, open.id, response);
      else await talk.say(t('cli.take.noteAfter'));
      continue;
    }
    const [, key = '', withNote] = /^(\S+?)\s*(n?)$/.exec(line) ?? [];
    const given = responseFor(session, open, key);
    if (given !== undefined && await session.send({ type: 'item.answered', item: open.id, response: given, ...session.by })) {
      if (withNote === 'n') await addNote(session, open.id, given);
      else if ('none' in given && given.none === 'notMyRole') await addReason(session, open.id, given);
      return at + 1;
    }
    await talk.say(t('cli.take.oneOf', { keys: [...choices.map(([value]) => value), ...open.nonAnswers.map(({ id }) => noneKeys[id]), 'b', 's', '?', 'n', ...(response === null ? [] : ['x']), 'v', 'q'].join(' ') }));
  }
}

function responseFor({ framework: { scale } }: Session, { question, nonAnswers }: OpenItem, key: string): Response | undefined {
  const none = nonAnswers.find(({ id }) => noneKeys[id] === key);
  if (none) return { none: none.id };
  if (!/^\d{1,2}$/.test(key)) return undefined;
  const number = Number(key);
  if (scale.kind === 'choices') {
    const choice = scale.choices[number - 1];
    return choice === undefined ? undefined : { choice: choice.id };
  }
  return question.levels.some(({ value }) => value === number) ? { level: number } : undefined;
}

function looksLike({ framework: { scale } }: Session, { question }: OpenItem): readonly (readonly [string, string])[] {
  if (scale.kind === 'choices') return scale.choices.map(({ label, meaning }, i) => [String(i + 1), `${label}. ${meaning}`]);
  return question.levels.map(({ value, label, looksLike: text }) => [String(value), `${label}. ${text}`]);
}

/** What stands under each choice on a screen. */
function meaningsOf({ framework: { scale } }: Session, { question }: OpenItem): readonly (readonly [string, string])[] {
  if (scale.kind === 'choices') return scale.choices.map(({ meaning }, i) => [String(i + 1), meaning]);
  return question.levels.map(({ value, looksLike: text }) => [String(value), text]);
}

/** What is typed for an answer. */
function keyOf({ framework: { scale } }: Session, response: Response): string | undefined {
  if ('text' in response) return undefined;
  if ('none' in response) return noneKeys[response.none];
  if ('level' in response) return String(response.level);
  return scale.kind === 'choices' ? String(scale.choices.findIndex(({ id }) => id === response.choice) + 1) : undefined;
}

/** The answer is saved already; the example is saved with it once it is given. */
async function addNote(session: Session, item: string, response: Response): Promise<Response> {
  if ('text' in response) return response;
  const { talk, t } = session;
  talk.newPage();
  talk.aside(t('question.note.label'));
  await talk.say(t('question.note.hint'));
  await talk.sayQuiet(t('cli.take.enterForNone'));
  const said = await talk.askText({ holds: response.note ?? '' });
  const note = ('text' in said ? said.text : '').slice(0, longestText);
  if (note === '') return response;
  const withNote = { ...response, note };
  await session.send({ type: 'item.answered', item, response: withNote, ...session.by });
  return withNote;
}

async function addReason(session: Session, item: string, response: Extract<Response, { none: string }>): Promise<void> {
  session.talk.newPage();
  await session.talk.say(session.t('question.none.reason'));
  const reason = (await session.talk.askWords()).slice(0, 1000);
  if (reason !== '') await session.send({ type: 'item.answered', item, response: { ...response, reason }, ...session.by });
}

/** Hands a part in. Blanks are named once, and may then be left, unless the part can only be looked at as a whole. */
export async function handIn(session: Session, part: OpenPart): Promise<boolean> {
  const { talk, t } = session;
  if (part.rater !== 'self' && part.blanks.length === 0) {
    talk.newPage();
    await talk.say();
    await talk.hint(t('cli.take.handIn'), 'plain');
    talk.aside(t('terminal.handIn'));
    if (await talk.ask({ acts: ['back'] }) === 'b') return false;
  }
  const event = { type: 'part.submitted', part: part.id, ...session.by } as const;
  await session.send(event);
  const open = partOf(session, part.id);
  if (open === undefined) {
    await talk.say();
    await talk.say(t('question.partDone', { part: part.title }));
    return true;
  }
  talk.newPage();
  await talk.say();
  await talk.say(t('question.blanks', { count: open.blanks.length }));
  await talk.offer(open.blanks.slice(0, 10).map((blank) => ['-', nameOf(session, open, blank)]));
  if (open.whole) {
    await talk.say(t('question.whole'));
    await talk.hint(t('cli.take.answerNow'), 'plain');
    await talk.ask();
    return false;
  }
  await talk.say(t('question.blanks.lead'));
  await talk.hint(t('cli.take.blanks'), 'plain');
  if (await talk.ask({ choices: [{ key: '', label: t('terminal.answerNow') }, { key: 's', label: t('question.blanks.leaveOut') }] }) !== 's') return false;
  await session.send(event);
  return partOf(session, part.id) === undefined;
}

function nameOf({ framework }: Session, { items }: OpenPart, blank: string): string {
  return items.find(({ id }) => id === blank)?.question.text ?? framework.scenarios.find(({ id }) => id === blank)?.title ?? blank;
}
