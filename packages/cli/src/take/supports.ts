import { datedChecks, type DatedCheck } from '@guildhall/core/flow';
import { formatDate } from '@guildhall/core/messages';
import { askOneOf } from './ask-one-of.ts';
import type { Session } from './session.ts';

/** The supports as a dated list counting down; each is done, not needed and why, or still open. Nothing waits for it. */
export async function goThroughSupports(session: Session, id: string): Promise<void> {
  const { talk, t, context: { language } } = session;
  const part = session.view.open.find((open) => open.id === id);
  const meetingOn = Object.values(session.view.memory.facts).find((value) => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value));
  talk.newPage();
  await talk.say();
  await talk.sayStrong(part?.title ?? '');
  await talk.say(t('supports.lead'));
  await talk.say(typeof meetingOn === 'string' ? t('supports.meetingOn', { date: formatDate(language, meetingOn) }) : t('supports.noDate'));
  await talk.say(t('supports.nothingHeldUp'));
  let isAgain = false;
  for (;;) {
    const rows = datedChecks(session.framework, session.view.memory, session.context.today).filter(({ check }) => part?.checks.includes(check.id) ?? true);
    if (isAgain) {
      talk.newPage();
      talk.aside(part?.title ?? '');
    }
    isAgain = true;
    await talk.say();
    await talk.offer(rows.map((row, i) => [String(i + 1), lineFor(session, row)]));
    await talk.hint(t('cli.take.supports'));
    const line = (await talk.ask({ choices: [{ key: '', label: t('common.continue') }], acts: ['back'] })).toLowerCase();
    if (line === '' || line === 'b' || line === 's') return;
    const row = rows[Number(line) - 1];
    if (row === undefined) await talk.say(t('cli.take.number', { most: rows.length }));
    else await settle(session, row);
  }
}

function lineFor({ t, context: { language } }: Session, { check, state, mandatory, due, daysLeft, possible }: DatedCheck): string {
  const when = (): string => {
    if (state !== 'open' || due === null || daysLeft === null) return '';
    if (!possible) return t('supports.tooLate', { count: check.shortestDays });
    const date = formatDate(language, due);
    return daysLeft < 0 ? t('supports.late', { date }) : t('supports.by', { date });
  };
  return [`${check.title} (${t(`supports.status.${state}`)})`, mandatory ? t('supports.needed') : t('supports.goodToHave'), when()].filter((part) => part !== '').join('. ').replaceAll('..', '.');
}

async function settle(session: Session, { check }: DatedCheck): Promise<void> {
  const { talk, t, context: { today } } = session;
  talk.newPage();
  await talk.say();
  await talk.sayStrong(check.title);
  if (check.hint !== undefined) await talk.say(check.hint);
  await talk.offer([['d', t('supports.status.done')], ['n', t('supports.status.notNeeded')], ['o', t('supports.status.open')]]);
  const line = await askOneOf(session, ['d', 'n', 'o', 'b', ''], { acts: ['back'] });
  if (line === 'd') await session.send({ type: 'check.settled', check: check.id, as: 'done', on: today });
  else if (line === 'o') await session.send({ type: 'check.settled', check: check.id, as: 'open' });
  else if (line === 'n') {
    talk.newPage();
    await talk.say(t('supports.whyNotNeeded'));
    const reason = (await talk.askWords()).slice(0, 1000);
    if (!await session.send({ type: 'check.settled', check: check.id, as: 'notNeeded', reason })) await talk.say(t('supports.whyNotNeeded.missing', { support: check.title }));
  }
}
