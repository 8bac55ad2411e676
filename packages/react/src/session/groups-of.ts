import type { OpenItem, OpenPart } from '@guildhall/core/flow';

/** A few questions that belong together and fit on one page. */
export interface Group {
  /** The place of its first question in the part, from 1. */
  readonly from: number;
  readonly items: readonly OpenItem[];
  /** The skill they are about, where it is one. */
  readonly competency: string | null;
}

const short = 12;

/** A short part is one group; in a longer one, what asks about the same skill goes together. */
export function groupsOf({ items }: Pick<OpenPart, 'items'>): readonly Group[] {
  if (items.length <= short) return [{ from: 1, items, competency: oneCompetency(items) }];
  const groups: { from: number; items: OpenItem[]; competency: string | null }[] = [];
  items.forEach((item, i) => {
    const competency = item.item.kind === 'indicator' ? item.item.competency : null;
    const last = groups.at(-1);
    if (last !== undefined && last.competency === competency) last.items.push(item);
    else groups.push({ from: i + 1, items: [item], competency });
  });
  return groups;
}

function oneCompetency(items: readonly OpenItem[]): string | null {
  const names = new Set(items.map(({ item }) => (item.kind === 'indicator' ? item.competency : null)));
  return names.size === 1 ? [...names][0] ?? null : null;
}
