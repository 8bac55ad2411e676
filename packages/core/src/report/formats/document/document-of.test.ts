import { describe, expect, it } from 'vitest';
import { defaultCouncilProfile } from '../../../council/council-profile.ts';
import { markdownDocument } from '../../../document/markdown-document.ts';
import type { Block, RichBlock } from '../../../document/words.ts';
import { writable, writableReport } from '../../../document/writable.ts';
import { councillorRoles, frameworks, publicMeetingReadiness } from '../../../frameworks/index.ts';
import { reportOf, type ReportInput } from '../../report-of.ts';
import { answersIn } from '../testing/answers-in.ts';
import { documentOf, reportDocument } from './document-of.ts';

const step = { own: 'Sit in with Mrs Okafor', for: [], owner: 'Me', by: '2026-04-01', measure: 'I have done it', reviewOn: '2026-05-01' };
const reportIn = (framework = councillorRoles, rest: Partial<ReportInput> = {}) => reportOf({ framework, answers: answersIn(framework), ...rest });
const tablesOf = (blocks: readonly RichBlock[]) => blocks.filter((block): block is Extract<Block, { kind: 'table' }> => block.kind === 'table');
const madeOn = '2026-03-02';

describe('a report as a document', () => {
  it.each(frameworks)('has no hole in it, in either language: $id', (framework) => {
    for (const language of ['en', 'cy'] as const) {
      const { blocks } = reportDocument({ report: reportIn(framework, { language }), madeOn });
      expect(JSON.stringify(blocks)).not.toMatch(/undefined|\[object|NaN|"text":""/);
      for (const { header, rows } of tablesOf(blocks)) for (const row of rows) expect(row).toHaveLength(header.length);
    }
  });

  it('holds the plan that was agreed, a row for each step', () => {
    const [plan] = tablesOf(documentOf({ report: reportIn(councillorRoles, { agreed: [step] }), madeOn }).blocks).slice(-1);
    expect(plan?.rows.map((row) => row.map((cell) => cell.map(({ text }) => text)))).toEqual([[['Sit in with Mrs Okafor'], ['Me'], ['1 April 2026'], ['I have done it'], ['1 May 2026']]]);
  });

  it('leaves places to fill in where nothing is agreed', () => {
    const [plan] = tablesOf(documentOf({ report: reportIn(), madeOn }).blocks).slice(-1);
    expect(plan?.rows.length).toBeGreaterThan(0);
    for (const [what, who, , done, again] of plan?.rows ?? []) {
      expect([who, again]).toEqual([[], []]);
      expect([what?.length, done?.length]).toEqual([3, 1]);
    }
  });

  it('leaves the picture and the figures to what is only read', () => {
    const kinds = (blocks: readonly RichBlock[]) => new Set(blocks.map(({ kind }) => kind));
    expect([...kinds(reportDocument({ report: reportIn(), madeOn }).blocks)]).toEqual(expect.arrayContaining(['picture', 'folded']));
    expect([...kinds(documentOf({ report: reportIn(), madeOn }).blocks)].sort()).toEqual(['bullets', 'heading', 'notice', 'table', 'text']);
  });

  it('says of what others watched its levels, and no words that there are none of', () => {
    const [first] = tablesOf(documentOf({ report: reportIn(publicMeetingReadiness), madeOn }).blocks);
    expect(first?.header.map(([words]) => words?.text)).toEqual(['Skill', 'Level', 'Where I want to be']);
  });

  it('carries the name of the council, and why there is no plan', () => {
    const content = documentOf({ report: reportIn(councillorRoles, { agreed: [], profile: { ...defaultCouncilProfile, name: 'Ashmoor' } }), madeOn, noPlan: 'Later.' });
    expect(content.council).toBe('Ashmoor');
    expect(JSON.stringify(content.blocks)).toContain(': Later.');
  });

  it('loses only what no file can hold', () => {
    const odd = 'a\u0000\u0008\ufffe\ud800b\t<&>😀';
    const content = documentOf({ report: reportIn(councillorRoles, { respondent: odd, agreed: [{ ...step, own: odd }] }), madeOn });
    expect(JSON.stringify(writable(content).blocks)).toContain('ab\\t<&>😀');
    const rich = reportDocument({ report: { ...reportIn(), framework: { ...reportIn().framework, title: odd } }, madeOn });
    expect(writableReport(rich).title).toBe('ab\t<&>😀');
    expect(writableReport(reportDocument({ report: reportIn(), madeOn }))).toEqual(reportDocument({ report: reportIn(), madeOn }));
  });

  it('is Markdown too, in which text stays text', () => {
    const text = markdownDocument(documentOf({ report: reportIn(councillorRoles, { agreed: [{ ...step, own: 'a | b\n# c <d>' }] }), madeOn }));
    expect(text).toContain('| a \\| b \\# c \\<d\\> | Me | 1 April 2026 |');
    expect(text.split('\n')[0]).toBe('# Councillor roles and skills');
  });
});
