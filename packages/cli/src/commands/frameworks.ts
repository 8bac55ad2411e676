import { localise } from '@guildhall/core';
import type { Context } from '../context.ts';
import { knownFrameworks } from '../frameworks/known-frameworks.ts';
import { knownFramework } from '../known-framework.ts';
import { frameworkMarkdown } from '../render/framework-markdown.ts';
import { frameworkText } from '../render/framework-text.ts';
import { table } from '../render/table.ts';
import { welshNotices } from '../render/welsh-notice.ts';
import { wrap } from '../render/wrap.ts';

export type FrameworksFormat = 'table' | 'json' | 'md';

/** Lists the frameworks there are. */
export async function listFrameworks(context: Context, format: FrameworksFormat): Promise<void> {
  const { out, t, width, paint, language } = context;
  const frameworks = knownFrameworks(context);
  const localised = frameworks.map((framework) => localise(framework, language));
  const rows = localised.map(({ framework: { id, version, title, minutes } }) => [id, version, t('common.minutes', { count: minutes }), title]);
  if (format === 'json') {
    const list = frameworks.map(({ id, version, kind, title, summary, forWhom, minutes }) => ({ id, version, kind, title, summary, forWhom, minutes }));
    await out.write(`${JSON.stringify(list, undefined, 2)}\n`);
  } else if (format === 'md') {
    await out.write(rows.map(([id, version, minutes, title]) => `- **${title}** (\`${id}\` ${version}): ${minutes}\n`).join(''));
  } else {
    const inEnglish = localised.reduce((sum, each) => sum + each.inEnglish, 0);
    await out.write(`${[table(rows, width), ...welshNotices(context, inEnglish), paint.quiet(wrap(t('cli.frameworks.next'), width))].join('\n\n')}\n`);
  }
}

/** Shows one framework; as JSON it is whole, the phrases it rests on included. */
export async function showFramework(context: Context, name: string, format: FrameworksFormat): Promise<void> {
  const framework = knownFramework(context, name);
  const { out } = context;
  if (format === 'json') await out.write(`${JSON.stringify(framework, undefined, 2)}\n`);
  else if (format === 'md') await out.write(frameworkMarkdown(context, framework));
  else await out.write(frameworkText(context, framework));
}
