import type { AttemptView } from './view.ts';

/** Titles of the parts that are still to be handed in before anybody can decide. A list of help holds nothing up, so it is never among them. */
export function partsToDo({ doing, parts }: Pick<AttemptView, 'doing' | 'parts'>): readonly string[] {
  return doing === 'deciding' ? [] : parts.filter(({ open, kind, status }) => open && kind !== 'checklist' && status !== 'submitted').map(({ title }) => title);
}
