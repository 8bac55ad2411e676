/** Ways to set a text apart; each leaves it as it is where there is no colour. */
export interface Paint {
  readonly strong: (text: string) => string;
  readonly quiet: (text: string) => string;
  readonly alarm: (text: string) => string;
}

/** Colour on a terminal only, and never where `NO_COLOR` is set or the terminal is dumb. */
export function paintFor(isTerminal: boolean, env: Readonly<Record<string, string | undefined>>): Paint {
  const colour = isTerminal && !env['NO_COLOR'] && env['TERM'] !== 'dumb';
  const within = (on: number, off: number) => (text: string): string => (colour && text !== '' ? `\u001b[${on}m${text}\u001b[${off}m` : text);
  return { strong: within(1, 22), quiet: within(2, 22), alarm: within(31, 39) };
}
