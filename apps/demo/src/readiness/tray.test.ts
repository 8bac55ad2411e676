import { afterEach, expect, it } from 'vitest';
import { elsewhere, foundForRegister, inTray, placeFor, putForRegister, putInTray } from './tray.ts';

afterEach(() => { putInTray(null); });

it.each<[string, readonly string[]]>([
  ['{ "format": "guildhall/locked@1", "kdf": {} }', ['unlock']],
  ['\n{"format":"guildhall/locked@7"}', ['unlock']],
  ['{"format":"guildhall/hand-over@1"}', ['unlock']],
  ['{"format":"guildhall/register-card@1"}', ['register']],
  ['{"format":"guildhall/invitation@1"}', ['asked']],
  ['{"code":"XXXX-XXXX-XXXX","format":"guildhall/hand-in@1"}', ['file']],
])('sends %j to the page that knows it, and keeps it for that page', (text, place) => {
  expect(placeFor(text)).toEqual(place);
  expect(inTray()).toBe(text);
});

it.each(['', 'hello', '{"format":"guildhall/attempt@1"}', '{"format":"guildhall/constructor@1"}', '{"note":{"format":"guildhall/locked@1"}}'])('knows nothing of %j, and keeps nothing of it', (text) => {
  expect(placeFor(text)).toBeNull();
  expect(inTray()).toBeNull();
});

it.each<[string, string, readonly string[] | null]>([
  ['{"format":"guildhall/attempt@1"}', 'invitation', ['file']],
  ['{"format":"guildhall/hand-over@1"}', 'invitation', ['unlock']],
  ['{"format":"guildhall/locked@1"}', 'hand-in', ['unlock']],
  ['{"format":"guildhall/invitation@1"}', 'invitation', null],
  ['{"format":"guildhall/result@1"}', 'invitation', null],
])('leads %j, chosen where a file of the kind %s is asked for, to %j', (text, wanted, place) => {
  expect(elsewhere(text, wanted)).toEqual(place);
  expect(inTray()).toBe(place === null ? null : text);
});

it('holds a file or what was found in one for the list, never both', () => {
  const found = { decision: { status: 'READY', by: 'Bo', on: '2026-03-02', until: '2027-03-02' } } as const;
  putInTray('a locked file');
  putForRegister(found);
  expect([inTray(), foundForRegister()]).toEqual([null, found]);
  putInTray(null);
  expect([inTray(), foundForRegister()]).toEqual([null, null]);
});
