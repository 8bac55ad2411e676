import { describe, expect, it } from 'vitest';
import type { Framework } from '../framework/framework.ts';
import { isPutTo, itemsOf } from '../framework/items.ts';
import { partsOf } from '../framework/sections.ts';
import { councillorRoles, frameworks, leadershipPoints, publicMeetingReadiness } from '../frameworks/index.ts';
import { sentencesOfWhy } from './sentences-of-why.ts';
import { asksIn, whyAsked, type AskedOf } from './why-asked.ts';

const nobody: AskedOf = { facts: {}, chosen: {} };
const known = (framework: Framework, id: string, person: AskedOf = nobody) => whyAsked(framework, id, person) ?? expect.unreachable(`nothing is called ${id}`);
const said = (framework: Framework, id: string, person: AskedOf = nobody) =>
  sentencesOfWhy(known(framework, id, person), 'en');

describe.each(frameworks.map((framework) => [framework.id, framework] as const))('why %s asks what it asks', (_, framework) => {
  const ids = framework.flow.flatMap(partsOf).flatMap((part) => asksIn(framework, part));

  it('is known of everything that is asked: its stage, and a source or the practice it rests on', () => {
    for (const id of ids) {
      const why = known(framework, id);
      expect([id, framework.flow.map((stage) => stage.id).includes(why.stage.id)]).toEqual([id, true]);
      expect([id, why.phrases.length > 0 || why.practice !== null]).toEqual([id, true]);
      for (const language of ['en', 'cy'] as const) expect(sentencesOfWhy(why, language).filter((text) => text === '' || /[{}]|undefined/.test(text))).toEqual([]);
    }
  });

  it('is asked of those, and only those, to whom the flow puts it', () => {
    for (const item of itemsOf(framework).filter(({ putTo }) => putTo !== undefined)) {
      const [fact = '', values = []] = Object.entries(item.putTo ?? {})[0] ?? [];
      for (const value of [...values, 'somebody else']) {
        const facts = { [fact]: value };
        const why = whyAsked(framework, item.id, { facts, chosen: {} });
        expect([item.id, value, why?.isAsked]).toEqual([item.id, value, isPutTo(item, facts)]);
      }
    }
  });
});

it('names the fact that decided, and what it rests on', () => {
  const told = said(leadershipPoints, 'points/t1a', { facts: { identity: 'member' }, chosen: {} });
  expect(told[0]).toBe('It is in “Points for leading well”.');
  expect(told.find((sentence) => sentence.includes('so it is not asked'))).toMatch(/^The answer to “.+” is “.+”, so it is not asked\. It is for: .+\.$/);
  expect(told.at(-1)).toMatch(/^It rests on the words “/);
  expect(said(leadershipPoints, 'points/t1a', { facts: { identity: 'chief-executive' }, chosen: {} }).join(' ')).toContain(', so it is asked.');
  expect(said(leadershipPoints, 'points/t1a').join(' ')).toContain('which has no answer yet');
});

it('says of an area that was set aside that it was', () => {
  const item = itemsOf(councillorRoles).find(({ part }) => part === 'brokering')?.id ?? '';
  const chosen = (areas: readonly string[]) => whyAsked(councillorRoles, item, { facts: {}, chosen: { 'soft-skills': areas } });
  expect([chosen([])?.isAsked, chosen(['brokering'])?.chosen, whyAsked(councillorRoles, item, nobody)?.chosen]).toEqual([false, true, 'undecided']);
  expect(said(councillorRoles, item, { facts: {}, chosen: { 'soft-skills': [] } })[2]).toBe('“Bringing people together to agree” was not chosen, so it is not asked today.');
});

it('says of a support whether it is needed, and of a situation what it is about', () => {
  const counted = publicMeetingReadiness.checks.find(({ mandatory }) => typeof mandatory === 'object');
  const fact = typeof counted?.mandatory === 'object' ? counted.mandatory.fact : '';
  expect(said(publicMeetingReadiness, counted?.id ?? '', { facts: { [fact]: 1 }, chosen: {} }).join(' ')).toMatch(/It is needed while the number given is below \d+\..* is “1”\./);
  expect(said(publicMeetingReadiness, publicMeetingReadiness.scenarios[0]?.id ?? '').join(' ')).toMatch(/It is about .*skill/);
});

it('knows nothing of what is not asked', () => {
  expect(whyAsked(councillorRoles, 'nothing', nobody)).toBeNull();
});
