import type { Finding } from '../errors/finding.ts';
import { english, type MessageKey } from '../messages/english.ts';
import { format } from '../messages/format.ts';
import type { Language } from '../messages/language.ts';

/**
 * What a finding of this room is to a person: one or two plain sentences, which say where to look. They never repeat what was typed.
 *
 * @example findingText({ code: 'E_CODE_MISTYPED', path: '/1', message: '' }, 'en'); // 'Something in the code is mistyped. Look at part 2 first.'
 */
export function findingText({ code, path, hint = '' }: Finding, language: Language): string {
  const part = /^\/(\d)$/.exec(path)?.[1];
  const length = /\d+/.exec(hint)?.[0] ?? '';
  const asked = [`group.finding.${code}${part === undefined ? '' : '.part'}`, `group.finding.${code}`].find(isKey) ?? 'group.finding.other';
  return format(language, asked, { part: Number(part ?? 0) + 1, length });
}

function isKey(text: string): text is MessageKey {
  return Object.hasOwn(english, text);
}
