import { describe, expect, it } from 'vitest';
import { councillorRoles } from '../../../frameworks/index.ts';
import { reportOf, type ReportInput } from '../../report-of.ts';
import { answersIn } from '../testing/answers-in.ts';
import { planCells } from './plan-cells.ts';
import { planDocument } from './plan-document.ts';
import { jsonPlan, planSteps } from './plan-steps.ts';

const step = { own: 'Visit the hall', for: ['brokering'], owner: 'Me', by: '2026-04-01', measure: 'I know the exits', reviewOn: '2026-05-01' };
const reportIn = (rest: Partial<ReportInput> = {}) => reportOf({ framework: councillorRoles, answers: answersIn(councillorRoles), ...rest });
const madeOn = '2026-03-02';

describe('a plan', () => {
  it('is what was agreed, with who and when', () => {
    expect(planSteps(reportIn({ agreed: [step] }))).toEqual([{
      title: 'Visit the hall', text: null, for: [{ id: 'brokering', title: 'Bringing people together to agree' }], owner: 'Me', by: '2026-04-01', weeks: null, measure: 'I know the exits', reviewOn: '2026-05-01',
    }]);
  });

  it('is what is suggested where nothing was agreed, and names nobody and no day', () => {
    const steps = planSteps(reportIn());
    expect(steps.length).toBeGreaterThan(0);
    for (const { owner, by, reviewOn, text, weeks } of steps) expect([owner, by, reviewOn, typeof text, weeks === null || weeks > 0]).toEqual([null, null, null, 'string', true]);
  });

  it('is rows of a table, with days that a spreadsheet can sort', () => {
    expect(planCells([reportIn({ agreed: [step] })])).toEqual([
      ['What to do', 'Which skills it is for', 'Who will see that it happens', 'By when', 'How I will know that it has worked', 'When I will look at it again'],
      ['Visit the hall', 'Bringing people together to agree', 'Me', '2026-04-01', 'I know the exits', '2026-05-01'],
    ]);
  });

  it('says in two languages what differs, and once what does not', () => {
    const both = (['en', 'cy'] as const).map((language) => reportIn({ language, agreed: [step] }));
    const [head, row] = planCells(both);
    expect(head?.[0]).toBe('What to do / Beth i’w wneud');
    expect(row?.[0]).toBe('Visit the hall');
    const { blocks } = planDocument({ reports: both, madeOn });
    const [table] = blocks.filter((block) => block.kind === 'table');
    expect(table?.header[0]).toEqual([{ text: 'What to do', lang: 'en' }, { text: 'Beth i’w wneud', lang: 'cy' }]);
    expect(table?.rows[0]?.[2]).toEqual([{ text: '1 April 2026', lang: 'en' }, { text: '1 Ebrill 2026', lang: 'cy' }]);
    expect(table?.rows[0]?.[1]).toEqual([{ text: 'Me', lang: 'en' }]);
    expect(blocks.filter((block) => block.kind === 'heading' && block.level === 1)).toHaveLength(1);
  });

  it('says why there is none, and shows no empty table', () => {
    const { blocks } = planDocument({ reports: [reportIn({ agreed: [] })], madeOn, noPlan: 'I want to talk first.' });
    expect(JSON.stringify(blocks)).toContain('I want to talk first.');
    expect(blocks.filter(({ kind }) => kind === 'table')).toEqual([]);
    expect(JSON.stringify(planDocument({ reports: [reportIn({ agreed: [] })], madeOn }).blocks)).toContain('There is nothing to do in it yet.');
  });

  it('is one versioned object for another program', () => {
    const plan = JSON.parse(jsonPlan(reportIn({ agreed: [step], respondent: 'm-1' })));
    expect(plan).toMatchObject({ format: 'guildhall/plan@1', respondent: 'm-1', agreed: true, framework: { id: councillorRoles.id, hash: expect.stringMatching(/^sha256:/) }, steps: [{ title: 'Visit the hall' }] });
    expect(JSON.parse(jsonPlan(reportIn()))).toMatchObject({ agreed: false });
  });

  it('is not made of no report at all', () => {
    expect(() => planDocument({ reports: [], madeOn })).toThrow(RangeError);
  });
});
