import type { Framework } from '@guildhall/core';
import { isBlank, plainly, textOf, type FormQuestion, type TableRow } from '@guildhall/core/sheet';
import { formIn, inUsualWords } from '../form-words.ts';
import type { HeaderFit } from '../from-header.ts';
import { dropped } from './form-map.ts';

/** What forms put before the questions. Who a person is goes nowhere; when they finished is the day. */
const usual: ReadonlyMap<string, string> = new Map([
  ...['id', 'response id', 'respondent id', 'respondent', 'staff id', 'participant', 'participant id', 'cyfeirnod'].map((name) => [name, 'respondent'] as const),
  ...['completion time', 'timestamp', 'submitted', 'submitted at', 'date submitted', 'answered on', 'amser cwblhau', 'stamp amser'].map((name) => [name, 'answeredOn'] as const),
  ...['council', 'council id', 'cyngor'].map((name) => [name, 'council'] as const),
  ...[
    'start time', 'last modified time', 'email', 'e-mail', 'email address', 'username', 'name', 'full name', 'first name', 'last name', 'surname', 'ip address', 'language', 'total points', 'quiz feedback', 'score',
    'amser dechrau', 'e-bost', 'cyfeiriad e-bost', 'enw', 'enw llawn',
  ].map((name) => [name, dropped] as const),
]);

/** Where a heading most likely goes, and whether its words are quite the same. */
export interface Match { readonly to: string; readonly isSure: boolean }

/** Finds where headings go by their words: the questions of a framework in either language, their ids, and what forms put before them. */
export function matcherFor(framework: Framework): (heading: string) => Match | undefined {
  const candidates = [formIn(framework, 'en'), formIn(inUsualWords(framework, 'en'), 'en'), formIn(framework, 'cy')].flatMap((form) => form.map((question) => ({ column: question.column, texts: textsOf(question) })));
  const exact = new Map(candidates.flatMap(({ column, texts }) => texts.map((text) => [plainly(text), column] as const)));
  const ids = new Map(candidates.map(({ column }) => [column.toLowerCase(), column]));
  return (heading) => {
    // Of a grid, forms give "Question [Row]"; and some number their questions, or begin with the id.
    const [, row] = /\[([^\]]+)\]\s*$/.exec(heading) ?? [];
    for (const text of [heading, row ?? heading, heading.replace(/^\s*\d{1,3}\s*[.):]\s*/, '')]) {
      const [id = ''] = /^[\w.-]+/.exec(text.trim()) ?? [];
      const to = usual.get(plainly(text)) ?? exact.get(plainly(text)) ?? ids.get(plainly(text)) ?? (/\d/.test(id) ? ids.get(id.toLowerCase().replace(/\.$/, '')) : undefined);
      if (to !== undefined) return { to, isSure: true };
    }
    return nearly(row ?? heading, candidates);
  };
}

function textsOf({ column, question }: FormQuestion): readonly string[] {
  return [question, column];
}

/** How a row would do as the headings of a form about a framework: two at least are questions of it, in the same words. */
export function headingFit(framework: Framework): (row: TableRow) => HeaderFit {
  const match = matcherFor(framework);
  const around = new Set(usual.values());
  return ({ cells }) => {
    const known = cells.filter((cell) => { const found = isBlank(cell) ? undefined : match(textOf(cell)); return found?.isSure === true && !around.has(found.to); }).length;
    return { isHeader: known > 1, known, findings: [] };
  };
}

/** The question that shares most words with a heading: four in five, and clearly more than any other. */
function nearly(heading: string, candidates: readonly { readonly column: string; readonly texts: readonly string[] }[]): Match | undefined {
  const words = wordsOf(heading);
  const ranked = candidates.map(({ column, texts }) => ({ column, alike: Math.max(...texts.map((text) => alike(words, wordsOf(text)))) })).sort((a, b) => b.alike - a.alike);
  const [best] = ranked;
  const next = ranked.find(({ column }) => column !== best?.column);
  return best !== undefined && best.alike >= 0.8 && best.alike - (next?.alike ?? 0) >= 0.1 ? { to: best.column, isSure: false } : undefined;
}

function wordsOf(text: string): readonly string[] {
  return plainly(text).split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
}

/** Twice the words in common, by all words (L. R. Dice, 1945). */
function alike(some: readonly string[], others: readonly string[]): number {
  const left = [...others];
  const shared = some.filter((word) => { const at = left.indexOf(word); if (at >= 0) left.splice(at, 1); return at >= 0; }).length;
  return 2 * shared / Math.max(1, some.length + others.length);
}
