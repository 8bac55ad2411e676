import type { Framework } from '@guildhall/core';
import { cohortCounter, readSummary, type CohortCounter, type CohortSummary } from '@guildhall/core/cohort';
import { canonicalJson } from '@guildhall/core/json';
import type { Context } from '../context.ts';
import { Ended } from '../exit.ts';
import { knownFrameworks } from '../frameworks/known-frameworks.ts';
import { kindOf, otherKind } from '../kind-of.ts';
import type { Encoding } from './decode.ts';
import { entriesOf } from './input.ts';
import type { Source } from './source.ts';
import { located } from './located.ts';
import { parseEntry } from './parse.ts';

/**
 * Adds up summaries from several files. One that cannot be taken ends it all: a whole council would be missing, and nobody would see it.
 *
 * @throws {Ended} with what is wrong; `E_MIXED` for summaries of different frameworks; `E_DUPLICATE` for the same one twice.
 */
export async function mergedSummaries(context: Context, sources: readonly Source[], { encoding }: { readonly encoding: Encoding }): Promise<{ readonly framework: Framework; readonly summary: CohortSummary } | undefined> {
  const { findings } = context;
  let counter: CohortCounter | undefined;
  let framework: Framework | undefined;
  const seen = new Set<string>();
  for (const source of sources) {
    for await (const entry of entriesOf(context, source, { encoding })) {
      const parsed = parseEntry(entry);
      if (!parsed.ok) throw new Ended(parsed.findings, source.name);
      const refuse = (...wrong: ConstructorParameters<typeof Ended>[0]): Ended => new Ended(located(wrong, parsed.positionOf), source.name);
      const kind = kindOf(parsed.value);
      if (kind === 'sheet') throw refuse({ ...otherKind(kind, 'a summary of a group'), hint: 'guildhall cohort without --merge reads sheets' });
      if (kind !== undefined && kind !== 'cohort-summary') throw refuse(otherKind(kind, 'a summary of a group'));
      const read = readSummary(parsed.value, knownFrameworks(context), parsed.positionOf);
      if (!read.ok) throw new Ended(read.findings, source.name);
      await findings.tell(parsed.warnings, source.name);
      framework ??= read.framework;
      if (read.framework !== framework) throw refuse({ code: 'E_MIXED', path: '/framework', message: 'this is of another framework, or of another version of it, than the summaries before it', hint: 'one framework, and one version of it, in each run' });
      const text = canonicalJson(read.summary);
      // Two groups that come to the very same numbers are as good as impossible; one file named twice is not.
      if (read.summary.people > 0 && seen.has(text)) throw refuse({ code: 'E_DUPLICATE', path: '', message: 'this summary was here before', hint: 'name each file once' });
      seen.add(text);
      counter ??= cohortCounter(framework);
      counter.merge(read.summary);
    }
  }
  return framework === undefined || counter === undefined ? undefined : { framework, summary: counter.summary() };
}
