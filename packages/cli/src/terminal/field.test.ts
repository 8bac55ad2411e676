import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fieldOf, pressed, textOf, type Field } from './field.ts';

const key = (name: string): { readonly name: string; readonly text: string } => ({ name, text: '' });
const typed = (field: Field, text: string): Field => [...text].reduce((before, letter) => pressed(before, { name: letter, text: letter }), field);
const after = (text: string, ...names: readonly string[]): Field => names.reduce((field, name) => pressed(field, key(name)), fieldOf(text));

describe('a text that is written', () => {
  it('takes letters where the cursor is', () => {
    expect(textOf(typed(after('Tŷ mawr', 'home'), 'Y '))).toBe('Y Tŷ mawr');
    expect(textOf(typed(after('ac', 'left'), 'b'))).toBe('abc');
  });

  it('loses whole letters and words, whatever they are made of', () => {
    expect(textOf(after('one two  ', 'ctrl-w'))).toBe('one ');
    expect(textOf(after('w\u0302', 'backspace'))).toBe('');
    expect(textOf(after('a👩‍👧b', 'left', 'backspace'))).toBe('ab');
    expect(textOf(after('one two', 'left', 'left', 'left', 'ctrl-u'))).toBe('two');
    expect(textOf(after('one two', 'home', 'ctrl-k'))).toBe('');
    expect(textOf(after('ab', 'home', 'delete'))).toBe('b');
  });

  it('is what was typed, letter after letter, and the cursor never leaves it', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), fc.array(fc.constantFrom('left', 'right', 'home', 'end', 'backspace', 'delete', 'ctrl-w', 'ctrl-u', 'ctrl-k', 'tab', 'up'), { maxLength: 30 }), (text, names) => {
      expect(textOf(typed(fieldOf(''), text))).toBe(text);
      const { letters, at } = names.reduce((field, name) => pressed(field, key(name)), fieldOf(text));
      expect(at).toBeGreaterThanOrEqual(0);
      expect(at).toBeLessThanOrEqual(letters.length);
    }));
  });
});
