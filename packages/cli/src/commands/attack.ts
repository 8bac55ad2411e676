import { leaks, type AttackFinding, type AttackOutcome, type FindingKind, type ScenarioId, type ScenarioOutcome } from '@guildhall/core/attack';
import { attackInPieces } from '../attack-in-pieces.ts';
import type { Context } from '../context.ts';
import { ended, Interrupted } from '../exit.ts';
import { knownFramework } from '../known-framework.ts';
import { progressOn } from '../progress.ts';
import { headedTable } from '../render/headed-table.ts';
import { welshNotices } from '../render/welsh-notice.ts';
import { wrap } from '../render/wrap.ts';

export interface AttackOptions {
  readonly people?: number;
  readonly councils: number;
  readonly seed: number;
  readonly scenario?: readonly ScenarioId[];
  readonly framework?: string;
  readonly format: 'text' | 'json';
}

/** Tries to find out what reports and rooms of made-up councils hold back. Anything found ends with exit 1. */
export async function attack(context: Context, { people, councils, seed, scenario, framework: name, format }: AttackOptions): Promise<void> {
  const { host, out, findings } = context;
  if (councils < 1) throw ended('E_USAGE', '--councils is a whole number, 1 or more', { hint: 'see guildhall attack --help' });
  if (people !== undefined && (people < 4 || people > 1000)) throw ended('E_USAGE', '--people is a whole number from 4 to 1,000', { hint: 'see guildhall attack --help' });
  if ((scenario?.includes('counted') ?? false) && name === undefined) throw ended('E_USAGE', 'the scenario counted takes --framework', { hint: 'see guildhall attack --help' });
  const framework = name === undefined ? undefined : knownFramework(context, name);
  const progress = progressOn(host);
  let outcome: AttackOutcome;
  try {
    outcome = await attackInPieces({
      councils, seed,
      ...(people === undefined ? {} : { people }),
      ...(scenario === undefined ? {} : { scenarios: scenario }),
      ...(framework === undefined ? {} : { framework }),
      onProgress: progress.show,
      check: () => { if (host.interrupted.aborted) throw new Interrupted(); },
    });
  } finally {
    progress.clear();
  }
  await out.write(format === 'json' ? `${JSON.stringify({ format: 'guildhall/attack@1', ...outcome }, undefined, 2)}\n` : textOf(context, outcome, name));
  const found = outcome.scenarios.reduce((sum, each) => sum + countOf(each), 0);
  if (found > 0) await findings.tell([{ code: 'E_RECOVERED', path: '', message: `${found.toLocaleString('en-GB')} of what is held back could be found out, or nearly`, hint: 'do not show reports of groups until this is understood; tell us the seed and the version' }]);
}

function countOf({ found }: ScenarioOutcome): number {
  return leaks.reduce((sum, kind) => sum + found[kind], 0);
}

/** What else came up, by kind, most often first. */
function alsoFound(scenarios: readonly ScenarioOutcome[]): readonly (readonly [kind: FindingKind, count: number])[] {
  const kinds = [...new Set(scenarios.flatMap(({ found }) => Object.keys(found) as FindingKind[]))].filter((kind) => !leaks.includes(kind));
  return kinds.map((kind) => [kind, scenarios.reduce((sum, { found }) => sum + found[kind], 0)] as const).filter(([, count]) => count > 0).toSorted(([, a], [, b]) => b - a);
}

function textOf(context: Context, { councils, seed, people, tried, scenarios, findings }: AttackOutcome, framework: string | undefined): string {
  const { t, width, paint } = context;
  const found = scenarios.reduce((sum, each) => sum + countOf(each), 0);
  const head = [t('cli.attack.tried'), t('cli.attack.found'), t('cli.attack.narrowest'), t('cli.attack.way')];
  const rows = scenarios.map((each) => [each.tried.toLocaleString('en-GB'), countOf(each).toLocaleString('en-GB'), each.narrowest === null ? '–' : String(each.narrowest), t(`cli.attack.scenario.${each.id}`)]);
  const certain = findings.filter(({ kind }) => leaks.includes(kind));
  const also = alsoFound(scenarios);
  const together = scenarios.flatMap(({ colluders }) => (colluders === null ? [] : [colluders]));
  return `${[
    ...welshNotices(context, 0),
    wrap(people === null ? t('cli.attack.lead.mixed', { councils, seed }) : t('cli.attack.lead', { councils, people, seed }), width),
    headedTable([head, ...rows], width),
    paint.strong(wrap(found === 0 ? t('cli.attack.nothing', { count: tried }) : t('cli.attack.something', { count: found }), width)),
    ...(certain.length === 0 ? [] : [certain.map((finding) => lineOf(context, finding, framework)).join('\n')]),
    ...(also.length === 0 ? [] : [[wrap(t('cli.attack.also'), width), ...also.map(([kind, count]) => `- ${t(`cli.attack.kind.${kind}`)}: ${count.toLocaleString('en-GB')}`)].join('\n')]),
    ...(together.length === 0 ? [] : [wrap(t('cli.attack.together', { count: Math.min(...together) }), width)]),
    paint.quiet(wrap(t('cli.attack.limits'), width)),
  ].join('\n\n')}\n`;
}

/** One finding, and how to see it again. */
function lineOf({ t, width, again: own }: Context, { kind, scenario, seed, people, what, possible }: AttackFinding, framework: string | undefined): string {
  const again = `guildhall attack --councils 1 --seed=${seed} --scenario ${scenario}${people === null ? '' : ` --people ${people}`}${scenario === 'counted' && framework !== undefined ? ` --framework ${framework}${own}` : ''}`;
  return `- ${wrap(`${t(`cli.attack.kind.${kind}`)}: ${what}, ${intervalOf(possible)}`, width - 2, '  ')}\n  $ ${again}`;
}

function intervalOf([low, high]: AttackFinding['possible']): string {
  return low === high ? String(low) : `${low}–${high}`;
}
