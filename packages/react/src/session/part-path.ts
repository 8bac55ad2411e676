import type { PartProgress } from '@guildhall/core/flow';

/** How somebody chose last to see questions: one on a page, or a group of them. */
export type Asks = 'one' | 'group';

/** The page where a part opens, after the name of the attempt: its first question, or its first group where the person chose last to see questions so. */
export function partPath({ id, kind }: Pick<PartProgress, 'id' | 'kind'>, { asks }: { readonly asks: Asks }): readonly string[] {
  // Named in the path, so that Back finds a question where a question was, whatever was chosen since.
  return ['part', id, ...(asks === 'group' && kind === 'section' ? ['group', '1'] : [])];
}
