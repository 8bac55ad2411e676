import { setImmediate as breathe } from 'node:timers/promises';
import { isAssessmentError, type Finding } from '@guildhall/core';
import { readSheet, type SheetRater } from '@guildhall/core/sheet';
import { simulateCohort, type CohortTraits } from '@guildhall/core/testing';
import type { Context } from '../context.ts';
import { Ended, Interrupted } from '../exit.ts';
import { knownFramework } from '../known-framework.ts';

export interface SimulateOptions extends Omit<CohortTraits, 'answeredOn' | 'raters' | 'facts'> {
  readonly on?: string;
  readonly raters?: Readonly<Record<string, number>>;
}

type Group = SheetRater['group'];

/** Writes the answer sheets of made-up people, one a line; as many as asked for, none of them held. */
export async function simulate({ host, out, brought }: Context, name: string, { on, raters, ...traits }: SimulateOptions): Promise<void> {
  const framework = knownFramework({ brought }, name);
  const sheets = madeUp(framework, {
    ...traits,
    ...(on === undefined ? {} : { answeredOn: on }),
    ...(raters === undefined ? {} : { raters: Object.fromEntries(Object.entries(raters).map(([group, each]): [Group, { each: number }] => [group as Group, { each }])) }),
  });
  let made = 0;
  for (const sheet of sheets) {
    if (made === 0) refuseOdd(readSheet(sheet, [framework]));
    // Nothing here waits for anything, so that a Ctrl-C would never be heard.
    if (made % 500 === 0) await breathe();
    if (host.interrupted.aborted) throw new Interrupted();
    made += 1;
    await out.write(`${JSON.stringify(sheet)}\n`);
  }
}

function madeUp(...args: Parameters<typeof simulateCohort>): ReturnType<typeof simulateCohort> {
  try {
    return simulateCohort(...args);
  } catch (error) {
    if (isAssessmentError(error)) throw new Ended(error.findings.map(asUsage));
    throw error;
  }
}

/** What was typed ends up in every sheet, so one tells for all: an id of a council may not be of any letters. */
function refuseOdd(read: ReturnType<typeof readSheet>): void {
  if (!read.ok) throw new Ended(read.findings.map(asUsage));
}

/** A trait is named as it was typed: `/growthSpread` is `--growth-spread`. */
function asUsage({ path, message }: Finding): Finding {
  const [, trait = '', ...more] = path.split('/');
  const flag = trait === 'answeredOn' ? 'on' : trait === 'council' ? 'council-id' : trait.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return { code: 'E_USAGE', path: '', message: `--${[flag, ...more].join(' ')}: ${message}`, hint: 'see guildhall simulate --help' };
}
