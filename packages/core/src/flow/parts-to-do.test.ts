import { expect, it } from 'vitest';
import { publicMeetingReadiness } from '../frameworks/public-meeting-readiness/framework.ts';
import { assessor, walkTo } from '../testing/persona.ts';
import { partsToDo } from './parts-to-do.ts';

it('names what is still to be handed in before a decision, and no list of help', () => {
  const attempt = walkTo(publicMeetingReadiness, 'getting-ready');
  expect(partsToDo(attempt.view())).toEqual(['How you see it yourself', 'Ten situations', 'What a colleague has seen']);
  for (let i = 0; i < 2; i++) attempt.send({ type: 'part.submitted', part: 'observed', by: assessor });
  expect(partsToDo(attempt.view())).toEqual(['How you see it yourself', 'Ten situations']);
  expect(partsToDo(walkTo(publicMeetingReadiness, 'decision').view())).toEqual([]);
});
