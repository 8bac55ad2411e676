/** A colour that a host may set, as `--gh-<name>` for a light page and `--gh-<name>-dark` for a dark one, with what it is otherwise. */
export interface ThemeColour {
  readonly light: string;
  readonly dark: string;
  /** The colour it is taken from where that one is set and this one is not. */
  readonly from?: string;
}

/** Every colour there is. `tokens.css` says the same; a test holds them together. */
export const themeColours = {
  paper: { light: '#ffffff', dark: '#14181b' },
  soft: { light: '#f4f8fb', dark: '#20272c' },
  text: { light: '#0b0c0c', dark: '#f1f3f4' },
  'text-soft': { light: '#484949', dark: '#b9c2c9' },
  line: { light: '#cecece', dark: '#6d7880' },
  'line-strong': { light: '#0b0c0c', dark: '#dfe4e7' },
  brand: { light: '#1d70b8', dark: '#2b71a8' },
  'on-brand': { light: '#ffffff', dark: '#ffffff' },
  link: { light: '#1a65a6', dark: '#8cc4f5' },
  'link-hover': { light: '#0f385c', dark: '#c3e0fa', from: 'link' },
  'link-visited': { light: '#54319f', dark: '#c9b4f5' },
  focus: { light: '#ffdd00', dark: '#ffdd00' },
  'on-focus': { light: '#0b0c0c', dark: '#0b0c0c' },
  go: { light: '#0f7a52', dark: '#0f7a52' },
  'on-go': { light: '#ffffff', dark: '#ffffff' },
  second: { light: '#f3f3f3', dark: '#363f46' },
  'on-second': { light: '#0b0c0c', dark: '#f1f3f4' },
  danger: { light: '#ca3535', dark: '#ca3535' },
  'on-danger': { light: '#ffffff', dark: '#ffffff' },
  error: { light: '#ca3535', dark: '#ff8f7d' },
  good: { light: '#0f7a52', dark: '#5fc894' },
  tag: { light: '#d2e2f1', dark: '#16364f' },
  'on-tag': { light: '#0f385c', dark: '#bfe0fa' },
  'tag-plain': { light: '#cecece', dark: '#363f46' },
  'on-tag-plain': { light: '#0b0c0c', dark: '#e3e8eb' },
  'tag-good': { light: '#cfe4dc', dark: '#123d28' },
  'on-tag-good': { light: '#083d29', dark: '#b4ecd0' },
  mark: { light: '#1d70b8', dark: '#8cc4f5' },
  target: { light: '#ca3535', dark: '#ff8f7d' },
} as const satisfies Readonly<Record<string, ThemeColour>>;

export type ThemeColourName = keyof typeof themeColours;

/** How much darker a button is under the pointer: this much black is laid over it. */
export const hoverShade = 0.2;
