import { expect, it } from 'vitest';
import { joinAddress } from './join-address.ts';

it('gives the address of the form, under any path and without what else was in the address', () => {
  expect(joinAddress('https://council.example/a/b/?x=1#/group/invite?lang=cy', 'K7M2QX')).toBe('https://council.example/a/b/#/join/K7M2QX');
  expect(joinAddress('http://192.168.1.20:8080/', 'K7M2QX')).toBe('http://192.168.1.20:8080/#/join/K7M2QX');
});

it.each(['file:///home/trainer/guildhall.html', 'http://localhost:4173/', 'http://127.0.0.1:4173/any/path/', 'http://[::1]/', 'not an address'])('gives none to a phone that could not open it: %s', (here) => {
  expect(joinAddress(here, 'K7M2QX')).toBeNull();
});
