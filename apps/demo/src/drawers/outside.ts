import { frameworks } from '@guildhall/core/frameworks';
import { takeUpGroupSession, type SessionPlan } from '@guildhall/core/group';
import { observedBy } from '@guildhall/core/raters';
import { registerOf } from '@guildhall/core/register';
import { isSealed, lookInto, today } from '@guildhall/react/first';
import type { Lying } from '@guildhall/react';
import { plainTexts } from '../device/plain-texts.ts';
import { isListed } from '../group/due.ts';
import { sessionsIn, sessionsRoom } from '../group/kept-sessions.ts';
import { shelfIn, shelfName, shelfRoom } from '../readiness/shelf.ts';
import { unlocked } from './whose.ts';

/** Something that lies outside every drawer and could be moved into one: what can be opened. */
export type Outside =
  | { readonly what: 'answers'; readonly id: string; readonly saved: Whole['saved']; readonly framework: Whole['view']['framework'] }
  | { readonly what: 'session'; readonly id: string; readonly plan: SessionPlan; readonly savedAt: string }
  /** How many people are on the list. */
  | { readonly what: 'register'; readonly id: string; readonly people: number };

type Whole = Extract<Lying, { view: unknown }>;

/** All of it: first answers, the newest first. */
export async function outside(): Promise<readonly Outside[]> {
  const { lying } = await lookInto(unlocked, {
    setOf: (envelope) => {
      if (!isSealed(envelope)) return 'E_DAMAGED';
      const { id, version } = envelope.framework;
      return frameworks.find((each) => each.id === id && each.version === version) ?? observedBy(frameworks, envelope.framework)?.framework ?? 'E_VERSION_OTHER';
    },
    isOpen: () => false,
  });
  const answers = lying.filter((each): each is Whole => 'view' in each).map(({ saved, view: { framework } }) => ({ what: 'answers' as const, id: saved.id, saved, framework }));
  return [...answers, ...sessionsOutside(), ...registerOutside()];
}

function sessionsOutside(): readonly Outside[] {
  return sessionsIn(plainTexts(sessionsRoom)).sessions.filter((each) => isListed(each)).flatMap(({ id, record, savedAt }) => {
    const taken = takeUpGroupSession(frameworks, record);
    return taken.ok ? [{ what: 'session' as const, id, plan: taken.session.view().plan, savedAt }] : [];
  });
}

function registerOutside(): readonly Outside[] {
  const text = plainTexts(shelfRoom).get(shelfName);
  const cards = text === null ? [] : shelfIn(text).cards;
  return cards.length === 0 ? [] : [{ what: 'register', id: shelfName, people: registerOf(cards, today()).entries.length }];
}
