import { heading, text } from '../../../document/blocks.ts';
import { sayIn, type Say } from '../../../document/say.ts';
import type { Block, Cell, DocumentContent, Words } from '../../../document/words.ts';
import type { Report } from '../../report.ts';
import { organisationBlocks, planTable, talkBlocks } from '../document/plan-blocks.ts';

export interface PlanDocumentInput {
  /** The same report in one language, or in two: then the table says both in each place. */
  readonly reports: readonly Report[];
  /** ISO date. */
  readonly madeOn: string;
  /** Why the person wanted no plan. */
  readonly noPlan?: string | undefined;
}

/**
 * The plan alone, as a document that can be changed: a table with a row for each thing to do, and what the council is asked to do.
 *
 * @throws {RangeError} where there is no report.
 */
export function planDocument({ reports, madeOn, noPlan }: PlanDocumentInput): DocumentContent {
  const [first] = reports;
  if (first === undefined) throw new RangeError('planDocument takes a report in one language at least');
  const parts = reports.map((report) => partsOf(report, madeOn, noPlan));
  const tables = parts.flatMap(({ table }) => (table === null ? [] : [table]));
  const [title] = parts.map((part) => part.title);
  return {
    title: [title?.text ?? '', first.framework.title].join(': '), language: first.language, ...(first.council === undefined ? {} : { council: first.council }),
    blocks: [
      ...parts.flatMap((part, i) => [i === 0 ? heading(1, part.title) : text(part.title), ...part.lead]),
      ...(tables.length === 0 ? [] : [together(tables)]),
      ...parts.flatMap(({ after }) => after),
    ],
  };
}

type Table = Extract<Block, { kind: 'table' }>;
interface Parts { readonly title: Words; readonly lead: readonly Block[]; readonly table: Table | null; readonly after: readonly Block[] }

function partsOf(report: Report, madeOn: string, noPlan: string | undefined): Parts {
  const say = sayIn(report.language, report.content.inEnglish);
  const { t, own } = say;
  const isAgreed = report.agreed !== undefined;
  const hasSteps = (report.agreed ?? report.plan).length > 0 && noPlan === undefined;
  return {
    title: t(isAgreed || report.plan.length === 0 ? 'plan.title' : 'plan.suggested'),
    lead: [
      about(report, madeOn, say),
      ...(noPlan === undefined ? hasSteps ? [] : [text(t('document.noPlan'))] : [text(t('plan.none'), own(`: ${noPlan}`))]),
      ...(hasSteps && !isAgreed ? [text(t('document.fillIn'))] : []),
    ],
    table: hasSteps ? planTable(report, say) : null,
    after: [...talkBlocks(report, say), ...organisationBlocks(report, say)],
  };
}

function about({ framework, respondent }: Report, madeOn: string, { t, set, date }: Say): Block {
  const ours = [...(respondent === undefined ? [] : [t('report.for', { who: respondent })]), t('alone.word.made', { date: date(madeOn) })];
  return text(set(framework.title), ...ours.map(({ text: words, lang }) => ({ text: ` · ${words}`, lang })));
}

/** One table with the words of all of them in each place; what is the same is said once. */
function together(tables: readonly Table[]): Table {
  const [first = { kind: 'table', header: [], rows: [] }] = tables;
  const joined = (cells: readonly Cell[]): Cell => cells.flat().filter(({ text: words }, i, all) => all.findIndex((other) => other.text === words) === i);
  return {
    kind: 'table',
    header: first.header.map((_, column) => joined(tables.map(({ header }) => header[column] ?? []))),
    rows: first.rows.map((row, at) => row.map((_, column) => joined(tables.map(({ rows }) => rows[at]?.[column] ?? [])))),
  };
}
