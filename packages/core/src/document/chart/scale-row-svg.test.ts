import { describe, expect, it } from 'vitest';
import type { ScaleRow, Shape } from './scale-model.ts';
import { scaleAxisSvg, scaleRowSvg, signSvg } from './scale-row-svg.ts';

const escape = (text: string): string => text.replaceAll('<', '&lt;');
const ticks = [{ at: 5, label: '1' }, { at: 50, label: '2' }, { at: 95, label: '3' }];
const row: ScaleRow = {
  id: 'a', title: 'A', says: '2 <on a scale>', note: '2', verdict: null, under: null, lanes: 1, bands: [{ lane: 0, from: 25, to: 75 }], lines: [],
  marks: [{ shape: 'target', lane: 0, at: 95, label: null }, { shape: 'dot', lane: 0, at: 50, label: null }],
};

describe('one row of a picture of levels', () => {
  it('has what it says as its name, as text', () => {
    expect(scaleRowSvg(row, ticks, { escape })).toContain('role="img"><title>2 &lt;on a scale></title>');
  });

  it('puts every sign and span where its level is', () => {
    const svg = scaleRowSvg(row, ticks, { escape });
    expect(svg).toContain('class="gh-dot" transform="translate(120 12)"');
    expect(svg).toContain('class="gh-target" transform="translate(228 12)"');
    expect(svg).toContain('d="M60 7H180V17H60Z"');
  });

  it('has signs that differ without colour, and no id', () => {
    const shapes: readonly Shape[] = ['dot', 'ring', 'square', 'triangle', 'diamond', 'cross', 'plus', 'target', 'band'];
    const drawn = shapes.map((shape) => signSvg(shape).replaceAll(/class="[^"]*"/g, ''));
    expect(new Set(drawn).size).toBe(shapes.length);
    for (const svg of [...drawn, scaleRowSvg(row, ticks, { escape })]) expect(svg).not.toMatch(/\sid=|#[0-9a-f]{3}/);
  });

  it('has the levels above it, for who sees them', () => {
    expect(scaleAxisSvg(ticks, { escape }).match(/<text x="(?:12|120|228)"/g)).toHaveLength(3);
    expect(scaleAxisSvg(ticks, { escape })).toContain('aria-hidden="true"');
  });
});
