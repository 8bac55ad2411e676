/** One thing that may be chosen. */
export interface Choice {
  /** What a script would type for it; nothing stands for Enter alone. */
  readonly key: string;
  readonly label: string;
  /** What stands under it, a paragraph each. */
  readonly about?: readonly string[];
}

/** A piece of a page, before it is known how wide the screen is. */
export type Block =
  | { readonly is: 'text' | 'strong' | 'quiet' | 'notice'; readonly text: string }
  | { readonly is: 'laid'; readonly text: (width: number) => string }
  | { readonly is: 'point'; readonly mark: string; readonly text: string }
  | { readonly is: 'choice'; readonly choice: Choice }
  | { readonly is: 'field' }
  /** A line left free. */
  | { readonly is: 'gap' };

/** The choices of a page, in their order. */
export function choicesIn(blocks: readonly Block[]): readonly Choice[] {
  return blocks.flatMap((block) => (block.is === 'choice' ? [block.choice] : []));
}
