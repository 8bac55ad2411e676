import type { Outcome } from './outcome.ts';

export interface ScriptLine {
  readonly file: string;
  /** The host it came from. */
  readonly host: string;
  readonly isElsewhere: boolean;
  readonly integrity: string;
}

/** Whether a line that loads a script of ours is one that a careful site would have. */
export function judgeScript(line: ScriptLine): readonly Outcome[] {
  return [
    ...(line.isElsewhere ? [{ state: 'limited', found: 'scriptElsewhere', args: { file: line.file, host: line.host } } as const] : []),
    ...(line.integrity === '' ? [{ state: 'limited', found: 'noIntegrity', args: { file: line.file, more: 'crossorigin="anonymous"' } } as const] : []),
  ];
}

/** The lines of the page that load a script of ours. */
export function scriptLines(): readonly HTMLScriptElement[] {
  return [...document.scripts].filter(({ src }) => /\/guildhall(?:-(?!check\b)[\w-]+)?\.js(?:[?#]|$)/.test(src));
}

export function aboutLine({ src, integrity }: HTMLScriptElement): ScriptLine {
  const url = new URL(src);
  return { file: fileOf(src), host: url.host, isElsewhere: url.origin !== location.origin, integrity };
}

/** @example fileOf('https://intranet.example/files/guildhall.js?v=2'); // 'guildhall.js' */
export function fileOf(address: string): string {
  return new URL(address).pathname.split('/').at(-1) ?? '';
}
