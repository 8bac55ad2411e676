import { localise } from '@guildhall/core';
import { whatIf as whatIfOf, whatIfSentences, whatIfStatus, whatIfStatusSentences } from '@guildhall/core/what-if';
import type { Context } from '../context.ts';
import { readCouncil } from '../files/council-file.ts';
import type { Encoding } from '../files/decode.ts';
import { findSheet } from '../files/find-sheet.ts';
import { refuseUnknown } from '../known-competency.ts';
import { welshNotices } from '../render/welsh-notice.ts';
import { wrap } from '../render/wrap.ts';

export interface WhatIfOptions {
  readonly respondent?: string;
  readonly flags?: 'list' | 'gate';
  readonly council?: string;
  readonly format: 'text' | 'json';
  readonly encoding: Encoding;
}

/** Asks for a status instead of a competency, where the framework proposes one. */
const readiness = 'status';

/** Says what would have to be so for one competency, or for the status that is proposed, to be at the next step. */
export async function whatIf(context: Context, file: string, competency: string, options: WhatIfOptions): Promise<void> {
  const { language, out } = context;
  const { framework: original, answers } = await findSheet(context, file, options);
  const { framework, inEnglish } = localise(original, language);
  refuseUnknown(framework, competency, framework.readiness === undefined ? [] : [readiness]);
  const flags = options.council === undefined ? options.flags ?? 'list' : (await readCouncil(context, options.council)).adoption?.flags ?? 'list';
  const isStatus = competency === readiness && framework.readiness !== undefined;
  const [found, sentences] = isStatus
    ? withSentences(whatIfStatus(framework, answers, { flags }), (status) => whatIfStatusSentences(framework, status, answers.facts, language))
    : withSentences(whatIfOf(framework, answers, competency, { flags }), (step) => whatIfSentences(framework, step, answers.facts, language));
  if (options.format === 'json') await out.write(`${JSON.stringify({ format: 'guildhall/what-if@1', ...found }, undefined, 2)}\n`);
  else await out.write(`${[...welshNotices(context, inEnglish), sentences.map((sentence) => (sentence.startsWith('- ') ? wrap(sentence, context.width - 2, '  ') : wrap(sentence, context.width))).join('\n')].join('\n\n')}\n`);
}

function withSentences<T>(found: T, say: (found: T) => readonly string[]): readonly [T, readonly string[]] {
  return [found, say(found)];
}
