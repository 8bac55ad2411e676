import { describe, expect, it } from 'vitest';
import { examples } from '../examples.ts';
import { askedFor, unknownCommand } from './asked-for.ts';
import { commands } from './commands.ts';

const everything = { command: undefined, help: true };

describe('what is loaded', () => {
  it('is the command that was named, whatever stands before it or after it', () => {
    for (const command of Object.keys(commands)) {
      expect(askedFor([command])).toEqual({ command, help: false });
      expect(askedFor(['--lang', 'cy', '--now=2026-03-02', command, 'score', '--nosuch'])).toEqual({ command, help: false });
      expect(askedFor([command, 'x', '--help'])).toEqual({ command, help: true });
      expect(askedFor([command, '-h'])).toEqual({ command, help: true });
    }
  });

  it('is everything where no command is named, or none of that name is known', () => {
    for (const args of [[], ['--help'], ['-h', 'score'], ['help', 'score'], ['--lang', 'score'], ['frobnicate', 'score'], ['--lan=cy', 'score'], ['toString'], ['--', 'score']]) expect(askedFor(args), args.join(' ')).toEqual(everything);
  });

  it('is nothing where the command, or the one whose help is asked for, is not known', () => {
    for (const args of [['nope'], ['help', 'nope'], ['--lang', 'cy', 'nope', '--help'], ['--now=2026-03-02', 'help', 'nope'], ['--help', 'nope'], ['-h', 'help', 'nope']]) expect(unknownCommand(args), args.join(' ')).toBe('nope');
    for (const args of [[], ['help'], ['help', '--lang', 'cy'], ['help', 'score'], ['score', 'nope'], ['--help'], ['--version', 'nope'], ['--lan', 'nope'], ['']]) expect(unknownCommand(args), args.join(' ')).toBeUndefined();
    expect(unknownCommand(['toString'])).toBe('toString');
  });

  it('is every command that has examples', () => {
    expect(Object.keys(commands).toSorted()).toEqual(Object.keys(examples).toSorted());
  });
});
