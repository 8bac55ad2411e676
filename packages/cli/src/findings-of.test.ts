import { expect, it } from 'vitest';
import { asPhrase, findingsOf } from './findings-of.ts';

it('a sentence becomes a phrase: small at its start, no full stop, and several in a row', () => {
  expect(asPhrase('This is damaged: its seal does not match. Nothing was changed.')).toBe('this is damaged: its seal does not match; nothing was changed');
  expect(asPhrase('"a" and "b" ask different things. Compare answers to one of them.')).toBe('"a" and "b" ask different things; compare answers to one of them');
  expect(asPhrase('It reads up to 1.0.0.')).toBe('it reads up to 1.0.0');
  expect(asPhrase('A “then” rating is needed')).toBe('a “then” rating is needed');
  expect(asPhrase('JSON has none.')).toBe('JSON has none');
});

it('an error that holds findings says them, and nothing else', () => {
  const findings = [{ code: 'E_X', path: '/a', message: 'Said. As it is.' }];
  expect(findingsOf({ code: 'E_Y', message: 'Nothing.', findings })).toBe(findings);
  expect(findingsOf({ code: 'E_Y', message: 'Nothing.', findings: [] })).toEqual([{ code: 'E_Y', path: '', message: 'nothing' }]);
});
