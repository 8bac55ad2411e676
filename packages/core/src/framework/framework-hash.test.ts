import { expect, it } from 'vitest';
import { frameworks } from '../frameworks/index.ts';
import { frameworkHashOf, withKnownHash } from './framework-hash.ts';
import { localise, textsOf } from './localise.ts';

it('is the same in every language, and another where anything else is asked', () => {
  for (const framework of frameworks) {
    const shouted = { ...framework, translations: { own: Object.fromEntries(textsOf(framework).map(({ key, text }) => [key, { text: text.toUpperCase(), of: text, status: 'draft' as const }])) } };
    const { framework: localised } = localise(shouted, 'own');
    expect(localised.title).not.toBe(framework.title);
    expect(frameworkHashOf(localised)).toBe(frameworkHashOf(framework));
    expect(frameworkHashOf({ ...framework, title: `${framework.title}.` })).not.toBe(frameworkHashOf(framework));
  }
});

it('is not worked out again where it is known', () => {
  const [framework] = frameworks.map((each) => ({ ...each }));
  expect(framework).toBeDefined();
  if (framework === undefined) return;
  const hash = `sha256:${'0'.repeat(64)}`;
  expect(withKnownHash(framework, hash)).toBe(framework);
  expect(frameworkHashOf(framework)).toBe(hash);
});
