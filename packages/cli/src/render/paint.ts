/** Ways to set a text apart; each leaves it as it is where there is no colour. */
export interface Paint {
  readonly strong: (text: string) => string;
  readonly quiet: (text: string) => string;
  readonly alarm: (text: string) => string;
}

/** Colour on a terminal that is not dumb, or where `FORCE_COLOR` asks for it; never where `NO_COLOR` is set, or `FORCE_COLOR` is `0`. */
export function paintFor(isTerminal: () => boolean, env: Readonly<Record<string, string | undefined>>): Paint {
  const forced = env['FORCE_COLOR'] ?? '';
  const isColoured = (): boolean => !env['NO_COLOR'] && forced !== '0' && forced !== 'false' && (forced !== '' || (env['TERM'] !== 'dumb' && isTerminal()));
  const within = (on: number, off: number) => (text: string): string => (text !== '' && isColoured() ? `\u001b[${on}m${text}\u001b[${off}m` : text);
  return { strong: within(1, 22), quiet: within(2, 22), alarm: within(31, 39) };
}
