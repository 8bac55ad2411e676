import type { Response } from '@guildhall/core';
import type { OpenItem } from '@guildhall/core/flow';
import { plain } from '../render/plain.ts';
import { partOf } from './part.ts';
import type { Session } from './session.ts';

/**
 * All answers of a part that is open, so that any of them can be gone to.
 *
 * @returns the place of the question to go to; after the last one where the person goes on.
 */
export async function checkAnswers(session: Session, id: string): Promise<number> {
  const { talk, t } = session;
  const part = partOf(session, id);
  if (part === undefined) return 0;
  talk.newPage();
  await talk.say();
  await talk.sayStrong(t('question.checkAnswers'));
  talk.aside(part.title);
  await talk.offer(part.items.map((open, i) => [String(i + 1), answerLine(session, open)]));
  await talk.hint(t('terminal.check'));
  const blank = part.items.findIndex(({ response, item }) => response === null && !item.optional);
  for (;;) {
    const line = (await talk.ask({ choices: [{ key: '', label: t(blank < 0 ? 'common.continue' : 'terminal.carryOn') }] })).toLowerCase();
    if (line === '') return blank < 0 ? part.items.length : blank;
    if (part.items[Number(line) - 1] !== undefined) return Number(line) - 1;
    await talk.say(t('cli.take.number', { most: part.items.length }));
  }
}

/** A question and what was said to it, in one line. */
export function answerLine(session: Session, { question, response, item }: Pick<OpenItem, 'question' | 'response' | 'item'>): string {
  const answer = response === null ? session.t(item.optional ? 'common.optional' : 'question.notAnswered') : shownResponse(session, { question }, response);
  return `${question.text} ${answer}`;
}

/** An answer in the words of the screen. */
export function shownResponse({ framework: { scale, nonAnswers } }: Session, { question }: Pick<OpenItem, 'question'>, response: Response): string {
  if ('text' in response) return plain(response.text);
  if ('none' in response) return nonAnswers.find(({ id }) => id === response.none)?.label ?? response.none;
  if ('choice' in response) return scale.kind === 'choices' ? scale.choices.find(({ id }) => id === response.choice)?.label ?? '' : '';
  return question.levels.find(({ value }) => value === response.level)?.label ?? '';
}
