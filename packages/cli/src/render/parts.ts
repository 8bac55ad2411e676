import type { CohortPartsReport } from '@guildhall/core/cohort';
import { assertReleased, type Released } from '@guildhall/core/privacy';
import { csvCell, escapeMarkdown } from '@guildhall/core/report';
import type { CohortFormat } from '../commands/cohort.ts';
import type { Context } from '../context.ts';
import { headedTable } from './headed-table.ts';
import { welshNotices } from './welsh-notice.ts';

export interface Parts { readonly format: CohortFormat; readonly inEnglish: number; readonly report: Released<CohortPartsReport> }

/** Parts of a group beside each other, in the order of their names: nobody is ranked. */
export function writtenParts(context: Context, { format, inEnglish, report }: Parts): string {
  assertReleased(report);
  const { t, width } = context;
  if (format === 'json') return `${JSON.stringify(report, undefined, 2)}\n`;
  const rows = report.parts.flatMap(({ id, n, competencies }) => competencies.map((each) => ({ part: id, people: n, ...each })));
  if (format === 'csv') {
    const cells = rows.map(({ part, people, id, n, atOrAbove3: share }) => [part, people, id, n, ...(share === 'hidden' ? ['hidden', 'hidden', 'hidden'] : [share.share, share.low, share.high])]);
    return [['council', 'people', 'competency', 'n', 'share', 'low', 'high'], ...cells].map((row) => `${row.map(csvCell).join(',')}\r\n`).join('');
  }
  const head = [t('cli.cohort.council'), t('cli.cohort.people'), t('cli.cohort.share'), t('cohort.skill')];
  const shown = rows.map(({ part, people, title, atOrAbove3: share }) => [part, String(people), share === 'hidden' ? t('cohort.hidden') : `${percent(share.share)} (${percent(share.low)}–${percent(share.high)})`, title]);
  const notices = welshNotices(context, inEnglish);
  if (format === 'md') return `${[`# ${report.title}`, ...notices, [head, head.map(() => '---'), ...shown.map((row) => row.map(escapeMarkdown))].map((row) => `| ${row.join(' | ')} |`).join('\n')].join('\n\n')}\n`;
  return `${[...notices, report.title, headedTable([head, ...shown], width)].join('\n\n')}\n`;
}

function percent(share: number): string {
  return `${Math.round(100 * share)} %`;
}
