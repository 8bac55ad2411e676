import { csvCell } from '../messages/csv-cell.ts';
import { formatDate } from '../messages/format-date.ts';
import { format } from '../messages/format.ts';
import type { Language } from '../messages/language.ts';
import { asLine, textOf } from './as-text.ts';
import type { GroupAction } from './group-event.ts';
import type { GroupSession } from './group-session.ts';

/**
 * What was agreed, as a table (RFC 4180) for a spreadsheet: one row for each action, and nothing of what anybody answered. Text that a
 * spreadsheet would take for a formula begins with an apostrophe.
 *
 * @example actionsCsv(session, 'en').split('\r\n')[0]; // 'What,Skill,Whose it is,Who looks after it,By'
 */
export function actionsCsv(session: GroupSession, language: Language): string {
  const head = (['what', 'skill', 'to', 'owner', 'by'] as const).map((column) => format(language, `group.actions.column.${column}`));
  const rows = session.view().actions.map((action) => {
    const { text, to, owner, by = '' } = action;
    return [text, skillOf(session, action) ?? '', format(language, `group.actions.to.${to}`), owner, by];
  });
  return [head, ...rows].map((row) => `${row.map(csvCell).join(',')}\r\n`).join('');
}

/**
 * What was agreed, as plain text that every device opens: to send, or to put into minutes. What the council is asked for stands by itself. Each
 * action is one line, whatever was typed.
 *
 * @example actionsText(session, 'en').split('\r\n')[0]; // 'What we agreed'
 */
export function actionsText(session: GroupSession, language: Language): string {
  const { actions } = session.view();
  const write = (action: GroupAction): string => {
    const { text, owner, by } = action;
    const skill = skillOf(session, action);
    const args = { text: text.trim().replace(/[.\s]+$/, ''), owner: owner.trim() === '' ? format(language, 'group.actions.nobodyYet') : owner };
    const line = by === undefined
      ? format(language, 'group.actions.line', args)
      : format(language, 'group.actions.line.by', { ...args, by: formatDate(language, by) });
    return `- ${asLine(skill === null ? line : `${line} ${format(language, 'group.actions.for', { skill })}.`)}`;
  };
  const blocks = (['group', 'organisation'] as const).flatMap((to) => {
    const own = actions.filter((action) => action.to === to);
    return own.length === 0 ? [] : [[format(language, `group.actions.${to}`), ...own.map(write)]];
  });
  return textOf([[format(language, 'group.actions.title')], ...(blocks.length === 0 ? [[format(language, 'group.actions.none')]] : blocks)]);
}

function skillOf({ plan }: GroupSession, action: GroupAction): string | null {
  return plan.framework.competencies.find(({ id }) => id === action.for)?.plainTitle ?? null;
}
