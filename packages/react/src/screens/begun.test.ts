import { councillorRoles } from '@guildhall/core/frameworks';
import { expect, it } from 'vitest';
import { memoryStore } from '../stores/memory-store.ts';
import { beginSession } from '../session/session.ts';
import { leftOffAt } from '../session/next-path.ts';
import { answeredOf, isAbout } from './begun.ts';

const begun = () => {
  const session = beginSession(councillorRoles, memoryStore(), { now: () => '2026-01-10T10:00:00.000Z' });
  session.send({ type: 'agreement.given' });
  return session;
};
const view = (session: ReturnType<typeof begun>) => session.state.attempt.view();
const settled = () => {
  const session = begun();
  const about = councillorRoles.flow.find(({ kind }) => kind === 'about');
  for (const fact of about?.kind === 'about' ? about.facts : []) {
    if (fact.kind === 'choice') session.send({ type: 'fact.given', fact: fact.id, value: fact.options?.[0]?.id ?? '' });
  }
  session.send({ type: 'facts.settled' });
  const { stage } = view(session);
  const area = stage?.kind === 'areas' ? stage.areas[0]?.id ?? '' : '';
  session.send({ type: 'areas.chosen', stage: stage?.id ?? '', areas: [area] });
  return { session, area };
};

it('carries on with the facts while they are not all told', () => {
  expect(leftOffAt(view(begun()))).toEqual(['about']);
});

it('carries on at the first question without an answer, and at the check when there is none', () => {
  const { session, area } = settled();
  expect(leftOffAt(view(session)).slice(0, 1)).not.toEqual(['part']);
  const items = view(session).open.find(({ id }) => id === area)?.items ?? [];
  expect(items.length).toBeGreaterThan(2);
  session.send({ type: 'item.answered', item: items[0]?.id ?? '', response: { level: 3 } });
  expect(leftOffAt(view(session))).toEqual(['part', area, '2']);
  for (const { id } of items) session.send({ type: 'item.answered', item: id, response: { level: 3 } });
  const blanks = view(session).open.find(({ id }) => id === area)?.blanks ?? [];
  expect(leftOffAt(view(session))[2]).toBe(blanks.length === 0 ? 'check' : String(items.findIndex(({ id }) => id === blanks[0]) + 1));
});

it('counts only what was asked of the person, in the parts that they chose', () => {
  expect(answeredOf({ parts: [
    { status: 'in-progress', rater: 'self', answered: 2, asked: 5 },
    { status: 'submitted', rater: 'self', answered: 3, asked: 3 },
    { status: 'not-chosen', rater: 'self', answered: 0, asked: 7 },
    { status: 'in-progress', rater: 'assessor', answered: 1, asked: 9 },
  ] })).toEqual({ answered: 5, total: 8 });
});

it('leaves what belongs to another question set alone, and shows everywhere what nobody can read', () => {
  const broken = (value: unknown) => ({ id: 'x', value, code: 'E_DAMAGED' });
  expect(isAbout(broken({ envelope: { framework: { id: 'quick-scan' } } }), 'councillor-roles')).toBe(false);
  expect(isAbout(broken({ envelope: { framework: { id: 'councillor-roles' } } }), 'councillor-roles')).toBe(true);
  for (const value of [null, 'torn', 7, {}, { envelope: [] }, { envelope: { framework: null } }]) expect(isAbout(broken(value), 'councillor-roles')).toBe(true);
});
