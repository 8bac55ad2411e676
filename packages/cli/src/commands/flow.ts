import { outline, outlineOf } from '@guildhall/core/flow';
import type { Context } from '../context.ts';
import { knownFramework } from '../known-framework.ts';

/** Draws the order in which a framework goes: what is open after what, and what is taken where. */
export async function flow({ out }: Context, name: string, format: 'outline' | 'json'): Promise<void> {
  const framework = knownFramework(name);
  await out.write(format === 'json' ? `${JSON.stringify(outlineOf(framework), undefined, 2)}\n` : `${outline(framework)}\n`);
}
