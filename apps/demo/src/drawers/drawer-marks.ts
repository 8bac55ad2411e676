import type { DrawerKey } from '@guildhall/react/locked';
import type { MarksInDrawer } from '../hand-in/marks.ts';
import { changeDrawer, type DrawerEntry } from './drawer-index.ts';

/** To which sessions the answers in a drawer belong, with the codes they gave: those tell much of the answers. */
export interface DrawerMarks extends MarksInDrawer {
  /** Forgets one, or all. */
  readonly forget: (attempt?: string) => void;
  /** Waits until they are kept. `false` where they are not. */
  readonly settled: () => Promise<boolean>;
}

/** Opens them. What does not open is damaged, and forgotten: answers can be marked again. */
export async function drawerMarks({ id, marks }: Pick<DrawerEntry, 'id' | 'marks'>, key: DrawerKey, change: typeof changeDrawer = changeDrawer): Promise<DrawerMarks> {
  const inside = new Map<string, string>(marks === null ? [] : await opened(marks, id, key));
  let isKept = Promise.resolve(true);
  /** One writing after the other, each with all there is by then. */
  const keep = (): void => {
    isKept = isKept.then(async () => await change(id, { marks: inside.size === 0 ? null : await closed([...inside], id, key) })).catch(() => false);
  };
  return {
    get: (attempt) => inside.get(attempt) ?? null,
    attempts: () => [...inside.keys()],
    set: (attempt, text) => {
      inside.set(attempt, text);
      keep();
    },
    forget: (attempt) => {
      const before = inside.size;
      if (attempt === undefined) inside.clear();
      else inside.delete(attempt);
      if (inside.size !== before) keep();
    },
    settled: async () => await isKept,
  };
}

const belonging = (id: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(`guildhall/drawer-marks@1 ${id}`);

async function closed(marks: readonly (readonly [string, string])[], id: string, key: DrawerKey): Promise<NonNullable<DrawerEntry['marks']>> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const box = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: belonging(id) }, key.records, new TextEncoder().encode(JSON.stringify(marks)));
  return { iv, box };
}

async function opened({ iv, box }: NonNullable<DrawerEntry['marks']>, id: string, key: DrawerKey): Promise<readonly (readonly [string, string])[]> {
  try {
    const text = await crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData: belonging(id) }, key.records, box);
    return JSON.parse(new TextDecoder().decode(text)) as readonly (readonly [string, string])[];
  } catch {
    return [];
  }
}
