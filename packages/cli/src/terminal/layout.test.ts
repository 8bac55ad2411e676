import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paintFor } from '../render/paint.ts';
import { widthOf } from '../render/wrap.ts';
import { fieldOf } from './field.ts';
import { layOut, type Stand } from './layout.ts';
import type { Block } from './page.ts';
import { isSeen, lastTop, moved, shown } from './view.ts';

const stand = (more: Partial<Stand> = {}): Stand => ({ width: 40, paint: paintFor(() => false, {}), at: undefined, ticked: undefined, holds: undefined, field: undefined, ...more });
const choice = (key: string, label: string, ...about: readonly string[]): Block => ({ is: 'choice', choice: { key, label, about } });

const texts = fc.string({ unit: 'grapheme', maxLength: 60 });
const blocks: fc.Arbitrary<readonly Block[]> = fc.array(fc.oneof(
  fc.record({ is: fc.constantFrom('text' as const, 'strong' as const, 'quiet' as const, 'notice' as const), text: texts }),
  fc.record({ is: fc.constant('point' as const), mark: fc.constant('-'), text: texts }),
  fc.record({ is: fc.constant('choice' as const), choice: fc.record({ key: fc.constantFrom('1', '12', 'b', ''), label: texts, about: fc.array(texts, { maxLength: 2 }) }) }),
  fc.record({ is: fc.constant('field' as const) }), fc.record({ is: fc.constant('gap' as const) }),
), { maxLength: 12 });

describe('a page', () => {
  it('shows a choice with what it looks like under it, where the person is, what was kept, and what is ticked', () => {
    expect(layOut([{ is: 'strong', text: 'How well?' }, choice('1', 'Not yet', 'I mostly hear from some.'), choice('2', 'Well', 'I go out.')], stand({ at: 1, holds: '1' })).lines).toEqual([
      'How well?', '', '  1  Not yet ✓', '     I mostly hear from some.', '> 2  Well', '     I go out.',
    ]);
    expect(layOut([choice('1', 'One'), choice('2', 'Two'), choice('', 'Go on')], stand({ at: 2, ticked: new Set(['2']) })).lines).toEqual(['  [ ] 1  One', '  [x] 2  Two', '> ↵  Go on']);
  });

  it('never has a line that is wider than the screen, and knows where each choice stands', () => {
    fc.assert(fc.property(blocks, fc.integer({ min: 10, max: 100 }), texts, (page, width, written) => {
      const { lines, places, cursor } = layOut(page, stand({ width, at: 0, ticked: new Set(['1']), field: fieldOf(written) }));
      expect(lines.filter((line) => widthOf(line) > width)).toEqual([]);
      expect(places).toHaveLength(page.filter(({ is }) => is === 'choice').length);
      for (const [from, to] of places) expect(from < to && to <= lines.length).toBe(true);
      expect(cursor === undefined).toBe(!page.some(({ is }) => is === 'field'));
      expect(cursor === undefined || (cursor.line < lines.length && cursor.column < width)).toBe(true);
    }));
  });
});

describe('moving through a page', () => {
  const laid = layOut([{ is: 'text', text: 'word '.repeat(100).trim() }, choice('1', 'One', 'a', 'b'), choice('2', 'Two')], stand());

  it('reads on before it chooses, and comes to every choice and back to the top', () => {
    let view: { readonly top: number; readonly at: number | undefined } = { top: 0, at: undefined };
    const seen: (number | undefined)[] = [];
    for (let press = 0; press < 40; press++) {
      view = moved(laid, view, 1, 6);
      seen.push(view.at);
    }
    expect(seen.slice(0, 4)).toEqual([undefined, undefined, undefined, undefined]);
    expect(view).toEqual({ top: lastTop(laid, 6), at: 1 });
    for (let press = 0; press < 40; press++) view = moved(laid, view, -1, 6);
    expect(view).toEqual({ top: 0, at: 0 });
  });

  it('brings a choice into sight, whatever the screen', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 0, max: 30 }), fc.constantFrom(0, 1), (rows, top, at) => {
      const view = shown(laid, { top: Math.min(top, lastTop(laid, rows)), at }, rows);
      expect(isSeen(laid, view, rows)).toBe(true);
    }));
  });
});
