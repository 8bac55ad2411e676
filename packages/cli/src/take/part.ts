import type { NonAnswer, Response } from '@guildhall/core';
import { longestText, type OpenItem, type OpenPart } from '@guildhall/core/flow';
import { plain } from '../render/plain.ts';
import type { Session } from './session.ts';
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
  await talk.say();
  await talk.sayStrong(first.title);
  if (first.hint !== undefined) await talk.say(first.hint);
  await sayNotes(session, first.stage);
  await sayNotes(session, id);
  if (first.rater !== 'self') await talk.say(t('question.assessor.lead'));
  let at = session.shown.delete(`again ${id}`) ? 0 : firstToAnswer(first);
  for (;;) {
    const part = partOf(session, id);
    if (part === undefined) return true;
    const item = part.items[at];
    if (at < 0) return false;
    if (item !== undefined) {
      const next = await askItem(session, part, item, at);
      // Going through what was left blank, nothing else is asked again.
      at = part.blanksNamed && next > at ? nextBlank(partOf(session, id) ?? part, next) : next;
    }
    else if (await handIn(session, part)) return true;
    else at = firstToAnswer(partOf(session, id) ?? part);
  }
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

/** @returns where to go next. */
async function askItem(session: Session, part: OpenPart, open: OpenItem, at: number): Promise<number> {
  const { talk, t } = session;
  await talk.say();
  await talk.sayQuiet(t('question.progress', { number: at + 1, total: part.items.length }));
  await talk.sayStrong(open.question.text);
  return open.item.kind === 'prompt' ? askText(session, open, at) : askLevel(session, open, at);
}

async function askText(session: Session, open: OpenItem, at: number): Promise<number> {
  const { talk, t } = session;
  const prompt = open.item.kind === 'prompt' ? open.item.prompt : undefined;
  if (prompt?.hint !== undefined) await talk.say(prompt.hint);
  if (open.item.optional) await talk.sayQuiet(t('about.leaveOut'));
  if (open.response !== null && 'text' in open.response) await talk.sayQuiet(t('cli.take.keep', { answer: plain(open.response.text) }));
  for (;;) {
    const line = await talk.ask();
    if (line === 'b') return at - 1;
    if (line === 's' || line === '') return at + 1;
    if (line === 'x') await session.send({ type: 'item.cleared', item: open.id, ...session.by });
    else if (line.length > longestText) await talk.say(t('errors.text.tooLong', { count: longestText, question: open.question.text }));
    else if (await session.send({ type: 'item.answered', item: open.id, response: { text: line }, ...session.by })) return at + 1;
    else await talk.say(t('errors.cannotDoThat'));
  }
}

async function askLevel(session: Session, open: OpenItem, at: number): Promise<number> {
  const { talk, t } = session;
  const { scale } = session.framework;
  const choices: readonly (readonly [string, string])[] = scale.kind === 'levels' ? open.question.levels.map(({ value, label }) => [String(value), label]) : scale.choices.map(({ label }, i) => [String(i + 1), label]);
  const isIntegrity = session.framework.competencies.some(({ id, integrity }) => open.item.kind === 'indicator' && id === open.item.competency && integrity !== undefined);
  if (isIntegrity && session.as === undefined) await talk.sayQuiet(t('question.integrity.private'));
  await talk.offer([...choices, ...open.nonAnswers.map(({ id, label }): readonly [string, string] => [noneKeys[id], label])]);
  if (open.response !== null) await talk.sayQuiet(t('cli.take.keep', { answer: shownResponse(session, open.response) }));
  if (!session.shown.has('keys')) await talk.sayQuiet(t('cli.take.keys'));
  session.shown.add('keys');
  let { response } = open;
  for (;;) {
    const line = (await talk.ask()).toLowerCase();
    if (line === 'b') return at - 1;
    if (line === 's' || (line === '' && response !== null)) return at + 1;
    if (line === '?') {
      await talk.say(t('question.whatEachLooksLike'));
      await talk.offer(looksLike(session, open));
      await talk.sayQuiet(t('cli.take.keys'));
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
    await talk.say(t('cli.take.oneOf', { keys: [...choices.map(([value]) => value), ...open.nonAnswers.map(({ id }) => noneKeys[id]), 'b', 's', '?', 'n', 'q'].join(' ') }));
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

function shownResponse({ framework: { scale, nonAnswers } }: Session, response: Response): string {
  if ('text' in response) return plain(response.text);
  if ('none' in response) return nonAnswers.find(({ id }) => id === response.none)?.label ?? response.none;
  if ('choice' in response) return scale.kind === 'choices' ? scale.choices.find(({ id }) => id === response.choice)?.label ?? '' : '';
  return scale.kind === 'levels' ? scale.levels.find(({ value }) => value === response.level)?.shown ?? '' : '';
}

/** The answer is saved already; the example is saved with it once it is given. */
async function addNote(session: Session, item: string, response: Response): Promise<Response> {
  if ('text' in response) return response;
  const { talk, t } = session;
  await talk.say(t('question.note.hint'));
  await talk.sayQuiet(t('cli.take.enterForNone'));
  const note = (await talk.ask()).slice(0, longestText);
  if (note === '') return response;
  const withNote = { ...response, note };
  await session.send({ type: 'item.answered', item, response: withNote, ...session.by });
  return withNote;
}

async function addReason(session: Session, item: string, response: Extract<Response, { none: string }>): Promise<void> {
  await session.talk.say(session.t('question.none.reason'));
  const reason = (await session.talk.ask()).slice(0, 1000);
  if (reason !== '') await session.send({ type: 'item.answered', item, response: { ...response, reason }, ...session.by });
}

/** Hands a part in. Blanks are named once, and may then be left, unless the part can only be looked at as a whole. */
export async function handIn(session: Session, part: OpenPart): Promise<boolean> {
  const { talk, t } = session;
  if (part.rater !== 'self' && part.blanks.length === 0) {
    await talk.say();
    await talk.say(t('cli.take.handIn'));
    if (await talk.ask() === 'b') return false;
  }
  const event = { type: 'part.submitted', part: part.id, ...session.by } as const;
  await session.send(event);
  const open = partOf(session, part.id);
  if (open === undefined) {
    await talk.say();
    await talk.say(t('question.partDone', { part: part.title }));
    return true;
  }
  await talk.say();
  await talk.say(t('question.blanks', { count: open.blanks.length }));
  await talk.offer(open.blanks.slice(0, 10).map((blank) => ['-', nameOf(session, open, blank)]));
  if (open.whole) {
    await talk.say(t('question.whole'));
    await talk.say(t('cli.take.answerNow'));
    await talk.ask();
    return false;
  }
  await talk.say(t('question.blanks.lead'));
  await talk.say(t('cli.take.blanks'));
  if (await talk.ask() !== 's') return false;
  await session.send(event);
  return partOf(session, part.id) === undefined;
}

function nameOf({ framework }: Session, { items }: OpenPart, blank: string): string {
  return items.find(({ id }) => id === blank)?.question.text ?? framework.scenarios.find(({ id }) => id === blank)?.title ?? blank;
}
