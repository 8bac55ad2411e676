import type { Session } from './session.ts';
import type { Asked } from './talk.ts';

/**
 * Asks until one of these is typed, and says which there are where something else was. Enter alone is `''`.
 *
 * @throws {Leave} @throws {StopAndDelete}
 */
export async function askOneOf({ talk, t }: Pick<Session, 'talk' | 't'>, keys: readonly string[], asked: Asked = {}): Promise<string> {
  for (;;) {
    const line = (await talk.ask(asked)).toLowerCase();
    if (keys.includes(line)) return line;
    await talk.say(t('cli.take.oneOf', { keys: keysShown(keys) }));
  }
}

/** What may be typed, as it is shown: leaving is always one of them. */
export function keysShown(keys: readonly string[]): string {
  return [...keys.map((key) => (key === '' ? '↵' : key)), 'q'].join(' ');
}
