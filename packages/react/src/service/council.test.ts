import { afterEach, expect, it, vi } from 'vitest';
import { contactLine, councilOf, noCouncil } from './council.ts';
import { CouncilUnreachable, fetchCouncilProfile } from './fetch-council-profile.ts';

afterEach(() => { vi.unstubAllGlobals(); });

const written = { name: 'Ashmoor Council', sharing: 'plan' };
const answering = (body: unknown, status = 200) => {
  const asked = vi.fn<(address: string, options: RequestInit) => Promise<Response>>(async () => await Promise.resolve(new Response(typeof body === 'string' ? body : JSON.stringify(body), { status })));
  vi.stubGlobal('fetch', asked);
  return asked;
};

it('is read from the same site, as whoever is logged in there', async () => {
  const asked = answering(written);
  expect(await fetchCouncilProfile('/council.json')).toMatchObject(written);
  expect(asked.mock.calls).toEqual([['/council.json', { mode: 'same-origin', credentials: 'same-origin' }]]);
});

it.each([
  ['the site says that there is none', () => { answering('', 404); }],
  ['the page was opened from a folder', () => {
    vi.stubGlobal('location', { protocol: 'file:' });
    vi.stubGlobal('fetch', async () => await Promise.reject(new TypeError('Failed to fetch')));
  }],
])('is none where %s', async (_, prepare) => {
  prepare();
  expect(await fetchCouncilProfile('/council.json')).toBeUndefined();
});

it('is never left out in silence where there is a file: everything that is wrong with it is said', async () => {
  answering({ name: 7, sharing: 'all' });
  await expect(fetchCouncilProfile('/council.json')).rejects.toThrow(/^\/council\.json is not a council's profile:\n\/name .*\n\/sharing /);
  answering('name: Ashmoor Council');
  await expect(fetchCouncilProfile('/council.json')).rejects.toThrow('/council.json is not JSON.');
});

it.each([
  ['there is no network', 'no-answer', () => { vi.stubGlobal('fetch', async () => await Promise.reject(new TypeError('Failed to fetch'))); }],
  ['the server fails', 'no-answer', () => { answering({}, 503); }],
  ['the answer breaks off', 'no-answer', () => { vi.stubGlobal('fetch', async () => await Promise.resolve({ ok: true, status: 200, text: async () => await Promise.reject(new TypeError('network error')) })); }],
  ['nobody is signed in', 'sign-in', () => { answering({}, 401); }],
  ['a page to sign in comes instead, and says that all is well', 'sign-in', () => { answering('\n<!doctype html><title>Sign in</title>'); }],
] as const)('is never taken for none where %s: what to do is said', async (_, why, prepare) => {
  prepare();
  const failed: unknown = await fetchCouncilProfile('/council.json').catch((error: unknown) => error);
  expect(failed).toBeInstanceOf(CouncilUnreachable);
  expect(failed).toMatchObject({ why, message: expect.stringMatching(why === 'sign-in' ? /Sign in, then load this page again\.$/ : /Check the network, then load this page again\.$/) as unknown });
});

it('has no name where no profile is given, and shares nothing', () => {
  expect(councilOf(undefined)).toBe(noCouncil);
  expect(noCouncil).toMatchObject({ isNamed: false, profile: { sharing: 'nobody' } });
});

it('names somebody to turn to in one line', () => {
  expect(contactLine({ name: 'Bo Lee', phone: '01234 567890' })).toBe('Bo Lee, 01234 567890');
});
