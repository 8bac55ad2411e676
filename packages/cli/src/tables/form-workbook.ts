import { localise, type Framework } from '@guildhall/core';
import type { Language } from '@guildhall/core/messages';
import type { FormQuestion } from '@guildhall/core/sheet';
import type { CellObject, SheetData } from 'write-excel-file/node';
import type { Context } from '../context.ts';
import { dropDowns } from './drop-downs.ts';
import { formColumns, formMark } from './form-rows.ts';
import { formIn } from './form-words.ts';
import { columnName } from './workbook-xml.ts';
import { workbookBytes, xlsxText } from './xlsx-out.ts';

type Words = Context['t'];

/** Columns of the answers, in characters: the name, the question, the answer, why, what it looks like. */
const widths = [12, 60, 34, 40, 80];
const listsFrom = 1;

/**
 * A workbook for one person to fill in: what to know first, the questions with a list of answers behind each cell, and those lists. It is read back
 * as an answer sheet by whatever reads one.
 */
export async function formWorkbook(framework: Framework, language: Language, t: Words): Promise<Buffer> {
  const shown = localise(framework, language).framework;
  const lists = new Lists();
  const { data, dropDowns: cells } = answersSheet(shown, formIn(framework, language), lists, t);
  const read = [shown.title, shown.summary, ...instructions(t), ...shown.limits].map((line, i) => [{ ...text(line), wrap: true, ...(i === 0 ? { fontWeight: 'bold' as const, fontSize: 14 } : {}) }]);
  return workbookBytes([
    { name: t('form.sheet.read'), data: read, widths: [100] },
    { name: t('form.sheet.answers'), data, widths, frozenColumns: 1 },
    { name: t('form.sheet.lists'), data: lists.data(), widths: [] },
  ], [dropDowns({ sheet: 1, hidden: 2, cells: cells.map(({ cell, list }) => ({ cell, from: `'${t('form.sheet.lists')}'!${list}` })) })]);
}

function instructions(t: Words): readonly string[] {
  return [
    t('form.read.fill', { sheet: t('form.sheet.answers') }), t('form.read.choose'), t('form.read.empty'), t('form.read.why', { column: t('form.column.reason') }),
    t('form.read.keep'), t('form.read.save'), t('form.read.seen'),
  ];
}

function answersSheet(framework: Framework, questions: readonly FormQuestion[], lists: Lists, t: Words): { readonly data: SheetData; readonly dropDowns: readonly { readonly cell: string; readonly list: string }[] } {
  const bold = (words: string): CellObject => ({ ...text(words), fontWeight: 'bold', wrap: true });
  const data: SheetData = [[text(formMark, { textColor: '#767676' }), ...(['question', 'answer', 'reason', 'looksLike'] as const).map((column) => bold(t(`form.column.${column}`)))]];
  const cells: { cell: string; list: string }[] = [];
  const heading = (words: string): void => { data.push([null, bold(words)]); };
  const ask = (name: string, question: string, answer: CellObject, reason: CellObject | null = null, looksLike = ''): void => {
    data.push([text(name, { textColor: '#767676' }), { ...text(question), wrap: true, alignVertical: 'top' }, answer, reason, looksLike === '' ? null : { ...text(looksLike), wrap: true, alignVertical: 'top' }]);
  };
  heading(t('form.part.you'));
  ask('framework', t('form.framework'), text(framework.id));
  ask('version', t('form.version'), text(framework.version));
  ask('respondent', t('form.respondent'), open());
  ask('council', t('form.council'), open());
  ask('answeredOn', t('form.answeredOn'), open());
  let part = '';
  for (const question of questions) {
    const about = question.about || partOf(question.column, t);
    if (about !== part) heading(about);
    part = about;
    const only = question.onlyFor?.map(({ fact, options }) => t('form.onlyFor', { question: fact, options: options.join(', ') })) ?? [];
    ask(question.column, [question.question, ...only].join('\n'), open(), takesReason(question) ? open() : null, question.looksLike.join('\n'));
    if (question.choices.length > 0) cells.push({ cell: `${columnName(formColumns.answer + 1)}${data.length}`, list: lists.named(question.choices.map(({ label }) => label)) });
  }
  return { data, dropDowns: cells };
}

function partOf(column: string, t: Words): string {
  if (column.startsWith('fact.')) return t('form.part.facts');
  return column.startsWith('check.') ? t('form.part.checks') : t('form.part.causes');
}

/** Whether some answer to it may come with a reason. */
function takesReason({ choices }: FormQuestion): boolean {
  return choices.some(({ value }) => value === 'notMyRole' || value === 'needToKnowMore' || value === 'preferNotToSay' || value === 'notNeeded');
}

function text(words: string, style: Partial<CellObject> = {}): CellObject {
  return { value: xlsxText(words), type: String, ...style };
}

/** A cell to be filled in. What is typed stays as it is typed: `007` does not become 7. */
function open(): CellObject {
  return { value: '', type: String, format: '@', backgroundColor: '#FFF7BF', wrap: true, alignVertical: 'top', borderStyle: 'thin', borderColor: '#B1B4B6' };
}

/** The lists behind the cells, each once, in columns of a sheet of its own: a cell itself holds no more than 255 characters of them. */
class Lists {
  readonly #lists: (readonly string[])[] = [];

  /** Where a list stands: `$A$1:$A$9`. */
  named(labels: readonly string[]): string {
    const key = JSON.stringify(labels);
    const known = this.#lists.findIndex((list) => JSON.stringify(list) === key);
    const at = known >= 0 ? known : this.#lists.push(labels) - 1;
    const column = columnName(at + 1);
    return `$${column}$${listsFrom}:$${column}$${listsFrom + labels.length - 1}`;
  }

  data(): SheetData {
    const longest = Math.max(1, ...this.#lists.map(({ length }) => length));
    return Array.from({ length: longest }, (_, row) => this.#lists.map((list) => (list[row] === undefined ? null : text(list[row]))));
  }
}
