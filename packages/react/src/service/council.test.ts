import { afterEach, expect, it, vi } from 'vitest';
import { contactLine, councilOf, fetchCouncilProfile, noCouncil } from './council.ts';

afterEach(() => { vi.unstubAllGlobals(); });

const written = { name: 'Ashmoor Council', sharing: 'plan' };
const answering = (body: unknown, ok = true) => {
  const asked = vi.fn<(address: string, options: RequestInit) => Promise<{ ok: boolean; json: () => Promise<unknown> }>>(async () => await Promise.resolve({ ok, json: async () => await Promise.resolve(body) }));
  vi.stubGlobal('fetch', asked);
  return asked;
};

it('is read from the same site, as whoever is logged in there', async () => {
  const asked = answering(written);
  expect(await fetchCouncilProfile('/council.json')).toMatchObject(written);
  expect(asked.mock.calls).toEqual([['/council.json', { mode: 'same-origin', credentials: 'same-origin' }]]);
});

it.each([
  ['there is none', () => answering({}, false)],
  ['the page was opened from a folder', () => { vi.stubGlobal('fetch', async () => await Promise.reject(new TypeError('Failed to fetch'))); }],
])('is none where %s', async (_, prepare) => {
  prepare();
  expect(await fetchCouncilProfile('/council.json')).toBeUndefined();
});

it('is never left out in silence where there is a file: everything that is wrong with it is said', async () => {
  answering({ name: 7, sharing: 'all' });
  await expect(fetchCouncilProfile('/council.json')).rejects.toThrow(/^\/council\.json is not a council's profile:\n\/name .*\n\/sharing /);
  vi.stubGlobal('fetch', async () => await Promise.resolve({ ok: true, json: async () => await Promise.reject(new SyntaxError('<!doctype')) }));
  await expect(fetchCouncilProfile('/council.json')).rejects.toThrow('/council.json is not JSON.');
});

it('has no name where no profile is given, and shares nothing', () => {
  expect(councilOf(undefined)).toBe(noCouncil);
  expect(noCouncil).toMatchObject({ isNamed: false, profile: { sharing: 'nobody' } });
});

it('names somebody to turn to in one line', () => {
  expect(contactLine({ name: 'Bo Lee', phone: '01234 567890' })).toBe('Bo Lee, 01234 567890');
});
