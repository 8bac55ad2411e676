import { describe, expect, it } from 'vitest';
import { frameworkById, frameworks } from './index.ts';

const partsOf = (version: string): readonly number[] => version.split('.').map(Number);

describe('the shipped frameworks', () => {
  it('are three assessments and a quick scan', () => {
    expect(frameworks.map(({ id, kind }) => `${id}: ${kind}`)).toEqual([
      'councillor-roles: assessment', 'leadership-points: assessment', 'public-meeting-readiness: assessment', 'councillor-quick-scan: scan',
    ]);
  });

  it('stand oldest version first where there is more than one of an id', () => {
    frameworks.forEach((framework, i) => {
      const later = frameworks.slice(i + 1).filter(({ id }) => id === framework.id);
      for (const other of later) {
        const [a, b] = [partsOf(framework.version), partsOf(other.version)];
        const difference = a.map((part, j) => (b[j] ?? 0) - part).find((step) => step !== 0);
        expect(difference).toBeGreaterThan(0);
      }
    });
  });

  it('are found by id, and by id and version', () => {
    for (const framework of frameworks) expect(frameworkById(framework.id, framework.version)).toBe(framework);
    expect(frameworkById('councillor-roles')?.id).toBe('councillor-roles');
  });

  it('are not found by a name or a version that is not theirs', () => {
    expect(frameworkById('councillor-role')).toBeUndefined();
    expect(frameworkById('councillor-roles', '0.0.1')).toBeUndefined();
  });
});
