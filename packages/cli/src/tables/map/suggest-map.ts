import type { Framework } from '@guildhall/core';
import { meantBy, plainly, type FormQuestion } from '@guildhall/core/sheet';
import { formIn } from '../form-words.ts';
import { daysIn, orderOf } from './days.ts';
import { unknown } from './form-map.ts';
import { matcherFor } from './match-headings.ts';

/**
 * People who gave an answer in the same words, for it to be taken for one that the form offers. What fewer gave somebody may have typed, and may
 * name or describe a person: a map is passed on, and nobody's own words go into it.
 */
const fewest = 3;
/** Characters of an answer that a form offers, and of such answers. */
const [longest, most] = [80, 40];

export interface SuggestedMap {
  readonly map: Readonly<Record<string, unknown>>;
  /** How many answers there are that nothing is known of, and that too few people gave to be shown. */
  readonly unshown: number;
}

/** A first map of an export, to be looked over and put right: `?` stands where nothing was found. */
export function suggestMap(framework: Framework, headings: readonly string[], rows: readonly (readonly string[])[]): SuggestedMap {
  const match = matcherFor(framework);
  const columns = headings.map((heading) => match(heading)?.to ?? unknown);
  const [english, welsh] = (['en', 'cy'] as const).map((language) => new Map(formIn(framework, language).map((question) => [question.column, question])));
  const asked = columns.map((column) => [english?.get(column), welsh?.get(column)].filter((question) => question !== undefined));
  const foreign = answersUnknown(asked, rows);
  const shown = [...foreign.values()].filter(({ people, label }) => people >= fewest && label.length <= longest).slice(0, most);
  const texts = columns.flatMap((column, i) => (column === 'answeredOn' || asked[i]?.[0]?.writes === 'date' ? rows.map((cells) => cells[i] ?? '') : []));
  const days = orderOf(texts);
  return {
    map: {
      format: 'guildhall/map@1', framework: framework.id, version: framework.version,
      ...(columns.includes('respondent') ? {} : { row: 'r-' }),
      ...(daysIn(texts).length === 0 ? {} : { days: days ?? unknown }),
      columns: Object.fromEntries(headings.map((heading, i) => [heading, columns[i]])),
      ...(shown.length === 0 ? {} : { answers: Object.fromEntries(shown.map(({ label }) => [label, unknown])) }),
    },
    unshown: foreign.size - shown.length,
  };
}

interface Unknown { readonly label: string; people: number }

/** Answers that no question offers, where it offers any; each row is a person, however often they say the same. */
function answersUnknown(asked: readonly (readonly FormQuestion[])[], rows: readonly (readonly string[])[]): ReadonlyMap<string, Unknown> {
  const found = new Map<string, Unknown>();
  for (const cells of rows) {
    const said = new Map(cells.flatMap((cell, i) => {
      const [label, questions] = [cell.trim(), (asked[i] ?? []).filter(({ choices }) => choices.length > 0)];
      return label === '' || questions.length === 0 || questions.some((question) => meantBy(question, label) !== undefined) ? [] : [[plainly(label), label] as const];
    }));
    for (const [plain, label] of said) {
      const known = found.get(plain) ?? { label, people: 0 };
      known.people += 1;
      found.set(plain, known);
    }
  }
  return found;
}
