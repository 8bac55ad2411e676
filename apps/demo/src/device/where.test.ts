import { expect, it } from 'vitest';
import { whereIs } from './where.ts';

const navigator = { serviceWorker: {} };

it('is one file on a disk, whatever the browser thinks of its security', () => {
  for (const isSecureContext of [true, false]) expect(whereIs({ location: { protocol: 'file:' }, isSecureContext, navigator })).toBe('file');
});

it('may keep its files over https, and on this computer alone, where the browser keeps any', () => {
  expect(whereIs({ location: { protocol: 'https:' }, isSecureContext: true, navigator })).toBe('can');
  expect(whereIs({ location: { protocol: 'http:' }, isSecureContext: true, navigator })).toBe('can');
  expect(whereIs({ location: { protocol: 'https:' }, isSecureContext: true, navigator: {} })).toBe('cannot');
});

it('says that it needs https over plain http', () => {
  expect(whereIs({ location: { protocol: 'http:' }, isSecureContext: false, navigator: {} })).toBe('needs-https');
});
