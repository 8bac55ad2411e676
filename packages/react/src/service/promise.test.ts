import { councillorRoles, leadershipPoints, publicMeetingReadiness } from '@guildhall/core/frameworks';
import { english } from '@guildhall/core/messages';
import { expect, it } from 'vitest';
import { controllerKey, integrityKey, keptKey, whoSees } from './promise.ts';

const sharings = ['nobody', 'plan', 'result'] as const;
const service = (sharing: typeof sharings[number], isNamed: boolean, includeIntegrity = false) => ({ sharing, includeIntegrity, council: { isNamed } });

it.each(sharings)('says what leaves with “%s”, and names the website where there is no council', (sharing) => {
  expect(whoSees(service(sharing, true), councillorRoles)[0]).toBe(`start.sharing.${sharing}`);
  expect(whoSees(service(sharing, false), councillorRoles)[0]).toBe(`start.sharing.site.${sharing}`);
});

it('never says “nobody but you” where a result leaves', () => {
  for (const isNamed of [true, false]) {
    for (const framework of [councillorRoles, leadershipPoints, publicMeetingReadiness]) {
      const said = whoSees(service('result', isNamed), framework).map((key) => english[key]).join(' ');
      expect(said).not.toMatch(/nobody sees/i);
      expect(said).toMatch(/gets your result/);
    }
  }
});

it('speaks of situations only where there are some and their answers leave', () => {
  expect(whoSees(service('result', true), publicMeetingReadiness)).toContain('start.sharing.result.scenarios');
  expect(whoSees(service('plan', true), publicMeetingReadiness)).not.toContain('start.sharing.result.scenarios');
  expect(whoSees(service('result', true), councillorRoles)).not.toContain('start.sharing.result.scenarios');
});

it('speaks of what the rules propose only where there are such rules and it leaves', () => {
  expect(whoSees(service('result', true), publicMeetingReadiness)).toContain('start.sharing.result.readiness');
  expect(whoSees(service('plan', true), publicMeetingReadiness)).not.toContain('start.sharing.result.readiness');
  expect(whoSees(service('result', true), councillorRoles)).not.toContain('start.sharing.result.readiness');
});

it('says that answers about honesty leave exactly where they do, on the first page and before each of them', () => {
  expect(whoSees(service('result', true, true), leadershipPoints)).toContain('start.integrity.shared');
  expect(whoSees(service('result', false, true), leadershipPoints)).toContain('start.integrity.shared.site');
  expect(whoSees(service('result', true), leadershipPoints)).toContain('start.integrity.private');
  expect(integrityKey(service('result', false, true), 'question')).toBe('question.integrity.shared.site');
  expect(integrityKey(service('nobody', true), 'question')).toBe('question.integrity.private');
});

it('leaves everything in the person’s own hands only where nothing leaves', () => {
  expect(controllerKey(service('nobody', false))).toBe('start.controller.you');
  expect(controllerKey(service('plan', false))).toBe('start.controller.site');
  expect(controllerKey(service('nobody', true))).toBe('start.controller.council');
});

it('has words for every place where answers are kept', () => {
  expect((['device', 'page', 'council'] as const).map((keeps) => english[keptKey(keeps)])).toHaveLength(3);
  expect(english[keptKey('page')]).toMatch(/as long as this page is open/);
});

it('never says “nobody but you” where others take part', () => {
  for (const isNamed of [true, false]) expect(whoSees(service('nobody', isNamed), publicMeetingReadiness).map((key) => english[key]).join(' ')).not.toMatch(/nobody sees/i);
});
