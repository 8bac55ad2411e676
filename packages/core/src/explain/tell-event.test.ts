import { describe, expect, it } from 'vitest';
import type { AttemptEvent } from '../attempt/events.ts';
import type { Framework } from '../framework/framework.ts';
import { frameworks, publicMeetingReadiness } from '../frameworks/index.ts';
import { english } from '../messages/english.ts';
import { assessor, manager, walkTo } from '../testing/persona.ts';
import { tellEvent, type TellOptions } from './tell-event.ts';

const own: TellOptions = { language: 'en', respondent: 'ana', facts: {}, guest: null, isDecided: false };
const answer = (framework: Framework, rater: string): AttemptEvent => {
  const { journal } = walkTo(framework).record()?.body ?? expect.unreachable('nothing was recorded');
  return journal.find(({ event }) => event.type === 'item.answered' && (event.by?.role ?? 'self') === rater)?.event ?? expect.unreachable('nobody answered');
};

describe.each(frameworks.map((framework) => [framework.id, framework] as const))('a journal of %s', (_, framework) => {
  const { journal } = walkTo(framework).record()?.body ?? expect.unreachable('nothing was recorded');

  it.each(['en', 'cy'] as const)('is told in %s, entry by entry, with no id and nothing left open', (language) => {
    for (const { event } of journal) {
      const { sentence, content } = tellEvent(framework, event, { ...own, language, isDecided: true });
      expect([sentence, ...content ?? []].filter((text) => text.trim() === '' || /[{}]|undefined|: $/.test(text))).toEqual([]);
      expect(sentence).not.toContain('item' in event ? event.item : '/');
    }
  });

  it('keeps what was said out of the sentence: two answers to one question read the same', () => {
    const sentences = journal.flatMap(({ event }) => (event.type === 'item.answered'
      ? [[event, { ...event, response: { none: 'preferNotToSay' } } as const].map((each) => tellEvent(framework, each, own).sentence)] : []));
    for (const [one, other] of sentences) expect(one).toBe(other);
  });

  it('tells somebody else at the device nothing that the person said', () => {
    const guest = { ...own, guest: manager, isDecided: true };
    for (const { event } of journal) {
      const isOwn = !('by' in event) || event.by === undefined;
      const { content } = tellEvent(framework, event, guest);
      expect([event.type, content === null || (!isOwn && event.by?.id === manager.id)]).toEqual([event.type, true]);
    }
    expect(tellEvent(framework, { type: 'item.answered', item: 'a/b', response: { level: 1 } }, guest).sentence).toBe('The person said or did something');
    expect(tellEvent(framework, { type: 'comment.made', text: 'Secret.' }, guest)).toEqual({ sentence: 'The person said or did something', content: null });
  });
});

it('shows the person what others said of them once something has been decided, and each their own before', () => {
  const seen = answer(publicMeetingReadiness, 'assessor');
  expect(tellEvent(publicMeetingReadiness, seen, own).content).toBeNull();
  expect(tellEvent(publicMeetingReadiness, seen, { ...own, isDecided: true }).content).toHaveLength(1);
  expect(tellEvent(publicMeetingReadiness, seen, { ...own, guest: assessor }).content).toHaveLength(1);
  expect(tellEvent(publicMeetingReadiness, seen, { ...own, guest: { id: 'another', role: 'assessor' } }).content).toBeNull();
  expect(tellEvent(publicMeetingReadiness, seen, own).sentence).toMatch(/^Answered: .+, by cy$/);
});

it('has a sentence for everything that can happen, and words for doing it', () => {
  const keys = (start: string) => Object.keys(english).filter((key) => key.startsWith(start)).map((key) => key.slice(start.length));
  expect(keys('flow.event.').filter((key) => key !== 'own').toSorted()).toEqual(keys('flow.takes.').filter((key) => key !== 'done' && key !== 'atOnce').toSorted());
  expect(keys('flow.event.')).toHaveLength(26);
});
