import type { Fact, FactValue } from '@guildhall/core';
import { isDate } from '@guildhall/core/flow';
import type { Session, Step } from './session.ts';
import { sayNotes } from './say-notes.ts';

/** The facts that settle what is asked, one after another. */
export async function tell(session: Session): Promise<Step> {
  const { talk, t } = session;
  const { facts, stage } = session.view;
  talk.newPage();
  await talk.say();
  await talk.sayStrong(stage?.title ?? '');
  await talk.say(t('about.lead'));
  await sayNotes(session, stage?.id);
  for (let at = 0; at < facts.length;) {
    const fact = facts[at];
    if (fact === undefined) break;
    at = Math.max(0, at + await askFact(session, fact, at));
    talk.newPage();
  }
  await session.send({ type: 'facts.settled' });
  return 'on';
}

/** A number or a date, or what stands for going back. */
async function written({ talk }: Session): Promise<string> {
  const said = await talk.askText({ acts: ['back'] });
  return 'text' in said ? said.text : 'b';
}

/** How many facts to go on by: one, or back one. */
async function askFact(session: Session, fact: Fact, at: number): Promise<number> {
  const { talk, t } = session;
  const options = fact.options ?? [];
  const known = session.view.memory.facts[fact.id];
  const total = session.view.facts.length;
  if (!talk.staysInSight) await talk.progress(at + 1, total, t('common.stepOf', { number: at + 1, total }));
  await talk.say();
  await talk.sayStrong(fact.question);
  if (fact.hint !== undefined) await talk.say(fact.hint);
  await talk.offer(options.map(({ label, hint }, i) => [String(i + 1), hint === undefined ? label : `${label}. ${hint}`]));
  if (fact.kind === 'date') await talk.sayQuiet(t('cli.take.dateHint'));
  if (fact.kind === 'whole-number') await talk.sayQuiet(t('about.numberHint'));
  if (fact.optional) await talk.sayQuiet(t('about.leaveOut'));
  if (known !== undefined && (talk.staysInSight || fact.kind !== 'choice')) await talk.sayQuiet(t('cli.take.keep', { answer: shownValue(fact, known) }));
  const holds = known === undefined ? undefined : String(options.findIndex(({ id }) => id === known) + 1);
  for (;;) {
    const line = fact.kind === 'choice' ? await talk.ask({ holds, acts: ['back', ...(fact.optional ? ['skip'] as const : [])] }) : await written(session);
    if (line === 'b') return -1;
    if (line === 's' && fact.optional && fact.kind === 'choice') return 1;
    if (line === '' && (known !== undefined || fact.optional)) return 1;
    const value = line === '' ? fact.default : valueIn(fact, line);
    if (value !== undefined && await session.send({ type: 'fact.given', fact: fact.id, value })) return 1;
    await talk.say(mistakeFor(session, fact));
  }
}

function valueIn({ kind, options = [] }: Fact, line: string): FactValue | undefined {
  switch (kind) {
    case 'choice': return options[Number(line) - 1]?.id;
    case 'whole-number': return /^\d{1,6}$/.test(line) ? Number(line) : undefined;
    case 'date': return dateIn(line);
  }
}

/** A date as ISO, or as day, month and year in that order, as the screen says. */
export function dateIn(line: string): string | undefined {
  const [, day, month, year] = /^(\d{1,2})[ ./-](\d{1,2})[ ./-](\d{4})$/.exec(line) ?? [];
  const iso = day === undefined ? line : `${year ?? ''}-${(month ?? '').padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDate(iso) ? iso : undefined;
}

function shownValue({ options }: Fact, value: FactValue): string {
  return options?.find(({ id }) => id === value)?.label ?? String(value);
}

function mistakeFor({ t }: Session, { kind, question, options = [] }: Fact): string {
  switch (kind) {
    case 'choice': return t('cli.take.number', { most: options.length });
    case 'whole-number': return t('errors.number.notWhole', { question });
    case 'date': return t('errors.date.notReal', { question });
  }
}
