import { councillorQuickScan, councillorRoles, leadershipPoints, publicMeetingReadiness } from '@guildhall/core/frameworks';
import { defaultCouncilProfile } from '@guildhall/core/council';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { expect, it } from 'vitest';
import { Assessment, type AssessmentProps } from '../assessment.tsx';
import { memoryPlaces } from '../places/memory-places.ts';
import { indexedDbStore } from '../stores/indexed-db-store.ts';
import { memoryStore } from '../stores/memory-store.ts';

const council = { ...defaultCouncilProfile, name: 'Ashmoor Council' };

/** The words of a page, without its markup. */
const wordsOf = (props: AssessmentProps): string => renderToString(createElement(Assessment, { places: memoryPlaces(), store: memoryStore(), ...props }))
  .replaceAll(/<!--.*?-->/g, '').replaceAll(/<[^>]+>/g, ' ').replaceAll('&#x27;', '’').replaceAll(/\s+/g, ' ');

it('says what it is for, offers large print, the device’s voice, a practice question and paper, and asks for agreement', () => {
  const words = wordsOf({ framework: councillorRoles });
  for (const said of ['This is for you.', 'It is not a test.', 'Large print', 'Read it to me', 'Try one first', 'On paper instead', 'Agree and start', 'Clear this computer', 'Your data and your privacy']) {
    expect(words).toContain(said);
  }
});

it('has no way back where there is no page before', () => {
  expect(wordsOf({ framework: councillorRoles })).not.toMatch(/\bBack\b/);
});

it('promises what the host has asked for, whatever the profile says', () => {
  expect(wordsOf({ framework: councillorRoles, council })).toContain('Ashmoor Council can be told that you have finished, and nothing more.');
  expect(wordsOf({ framework: councillorRoles, council, sharing: 'plan' })).toContain('Ashmoor Council gets your plan');
  expect(wordsOf({ framework: councillorRoles, sharing: 'result' })).toContain('this website gets your result');
  expect(wordsOf({ framework: leadershipPoints, council, sharing: 'result', includeIntegrity: true })).toContain('Ashmoor Council has asked to see those answers too.');
  expect(wordsOf({ framework: leadershipPoints, council, sharing: 'plan', includeIntegrity: true })).toContain('Your answers to those stay with you.');
});

it('says how long answers are kept where they are kept', () => {
  expect(wordsOf({ framework: councillorRoles, store: indexedDbStore() })).toContain('Your answers are kept on this device');
  const inMemory = wordsOf({ framework: councillorRoles });
  expect(inMemory).toContain('Your answers are kept only as long as this page is open.');
  expect(inMemory).not.toContain('on this device, so that');
});

it('tells an officer about the decision that is kept, and a councillor nothing of the kind', () => {
  expect(wordsOf({ framework: publicMeetingReadiness })).toContain('Once a manager has decided');
  expect(wordsOf({ framework: councillorQuickScan })).not.toContain('manager');
});
