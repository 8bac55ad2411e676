import { expect, it } from 'vitest';
import { voiceFor } from './voice-for.ts';

const voice = (lang: string, localService = true) => ({ lang, localService });

it('reads with a voice of the device in the language of the page, and with no other', () => {
  expect(voiceFor([voice('de-DE'), voice('en-GB')], 'en')).toEqual(voice('en-GB'));
  expect(voiceFor([voice('cy_GB')], 'cy')).toEqual(voice('cy_GB'));
  expect(voiceFor([voice('CY')], 'cy')).toEqual(voice('CY'));
  expect(voiceFor([voice('en-GB'), voice('cym')], 'cy')).toBeUndefined();
  expect(voiceFor([], 'en')).toBeUndefined();
});

it('never reads with a voice that sends the words to somebody else', () => {
  expect(voiceFor([voice('en-GB', false)], 'en')).toBeUndefined();
  expect(voiceFor([voice('en-GB', false), voice('en-US')], 'en')).toEqual(voice('en-US'));
});
