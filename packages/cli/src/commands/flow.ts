import { localise } from '@guildhall/core';
import { flowChartOf, flowMermaid, flowSvg, outline, outlineOf } from '@guildhall/core/flow';
import type { Context } from '../context.ts';
import { knownFramework } from '../known-framework.ts';
import { flowWordsIn } from '../render/flow-words.ts';

export type FlowFormat = 'outline' | 'json' | 'mermaid' | 'svg';

/** Draws the order in which a framework goes: what is open after what, and what is taken where. */
export async function flow({ out, t, language, brought }: Context, name: string, format: FlowFormat): Promise<void> {
  const framework = knownFramework({ brought }, name);
  const { framework: shown } = localise(framework, language);
  switch (format) {
    case 'outline': return out.write(`${outline(framework)}\n`);
    case 'json': return out.write(`${JSON.stringify(outlineOf(framework), undefined, 2)}\n`);
    case 'mermaid': return out.write(flowMermaid(flowChartOf(framework, shown), flowWordsIn(t, shown)));
    case 'svg': return out.write(flowSvg(flowChartOf(framework, shown), flowWordsIn(t, shown), t('flow.set.title', { set: shown.title }), outline(framework)));
  }
}
