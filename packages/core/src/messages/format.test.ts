import { execFileSync } from 'node:child_process';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { format } from './format.ts';
import { formatText } from './format-text.ts';
import { isDraft } from './is-draft.ts';

afterEach(() => vi.restoreAllMocks());

describe('format', () => {
  it('says a text in either language, with its arguments in it', () => {
    expect(format('en', 'question.progress', { number: 3, total: 8 })).toBe('Question 3 of 8');
    expect(format('cy', 'question.progress', { number: 3, total: 8 })).toBe('Cwestiwn 3 o 8');
  });

  it('mutates the Welsh noun after 2, 3 and 6', () => {
    const left = (count: number) => format('cy', 'question.left', { count });
    expect([0, 1, 2, 3, 4, 6, 7].map(left)).toEqual([
      'Dim cwestiynau ar ôl', '1 cwestiwn ar ôl', '2 gwestiwn ar ôl', '3 chwestiwn ar ôl', '4 cwestiwn ar ôl', '6 chwestiwn ar ôl', '7 cwestiwn ar ôl',
    ]);
  });

  it('counts in Welsh where the browser knows no Welsh', () => {
    vi.spyOn(Intl, 'PluralRules').mockImplementation(() => {
      throw new RangeError('no such locale');
    });
    expect(format('cy', 'common.questions', { count: 6 })).toBe('6 chwestiwn');
  });

  it('takes what a person wrote as text, whatever it looks like', () => {
    expect(format('en', 'question.partDone', { part: '<b>{part}</b> \'#\'' })).toBe('<b>{part}</b> \'#\': done');
  });

  it('groups thousands alike in both languages', () => {
    expect(formatText('en', '{n, plural, other {#}}', { n: 12_345 })).toBe('12,345');
    expect(formatText('cy', '{n, plural, other {#}}', { n: 12_345 })).toBe('12,345');
  });

  it('names the text that lacks an argument, and not what was given', () => {
    expect(() => format('en', 'question.progress', { number: 3 })).toThrow('The text "question.progress" cannot be shown in "en".');
  });

  it('refuses a date that is not text yet, because a browser might put it into the wrong language', () => {
    expect(() => formatText('cy', '{on, date}', { on: 0 })).toThrow('use formatDate');
  });

  it('makes no code out of text, so the strictest content security policy lets it run', () => {
    const module = new URL('./format-text.ts', import.meta.url).href;
    const run = (code: string) =>
      execFileSync(process.execPath, ['--disallow-code-generation-from-strings', '--no-warnings', '--input-type=module', '--eval', code], {
        encoding: 'utf8',
        stdio: 'pipe',
      });
    const message = '{count, plural, zero {a} one {b} two {c} few {d} many {e} other {# {who}}}';
    expect(run(`import { formatText } from '${module}'; process.stdout.write(formatText('cy', '${message}', { count: 5, who: 'f' }));`)).toBe('5 f');
    expect(() => run('new Function("return 1")')).toThrow('EvalError');
  });
});

describe('isDraft', () => {
  it('says that the Welsh is a draft for as long as any text of it is, and that the English is not', () => {
    expect(isDraft('cy')).toBe(true);
    expect(isDraft('en')).toBe(false);
  });
});
