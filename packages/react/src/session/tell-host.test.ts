import { afterEach, expect, it, vi } from 'vitest';
import { tellHost } from './tell-host.ts';

afterEach(() => { vi.unstubAllGlobals(); vi.restoreAllMocks(); });

const thrown = new Error('the host’s own');
const throwing = (): never => { throw thrown; };

it('reports what a host’s function throws, and goes on', () => {
  const report = vi.fn<(error: unknown) => void>();
  vi.stubGlobal('reportError', report);
  expect(() => { tellHost(throwing); }).not.toThrow();
  expect(report.mock.calls).toEqual([[thrown]]);
});

it('says it in the console where a browser cannot report', () => {
  vi.stubGlobal('reportError', undefined);
  const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  tellHost(throwing);
  expect(said.mock.calls).toEqual([[thrown]]);
});
