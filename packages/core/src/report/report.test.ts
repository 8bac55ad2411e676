import { describe, expect, it } from 'vitest';
import { defaultCouncilProfile, type CouncilProfile } from '../council/council-profile.ts';
import type { Framework } from '../framework/framework.ts';
import { frameworkHashOf } from '../framework/framework-hash.ts';
import { councillorQuickScan, councillorRoles, frameworks, leadershipPoints, publicMeetingReadiness } from '../frameworks/index.ts';
import { answersOf, responsesOf, watched } from '../scoring/made-up-answers.ts';
import { smallAreas } from '../testing/small-framework.ts';
import { jsonReport } from './formats/json-v1.ts';
import { markdownReport } from './formats/markdown.ts';
import { reportOf } from './report-of.ts';

const councillor = answersOf({
  chosen: new Set(['action-planning', 'brokering', 'conflict-resolution', 'place-shaper', 'engaging-new-communities']),
  responses: {
    ...responsesOf({ ap1: 3, ap2: 3, ap3: 2, br1: 4, br2: 4, cr1: 5, cr2: 'needToKnowMore', ps1: 1, ps2: 2, ps3: 1, ec1: 3, ec2: 3, ec3: 3 }),
    br3: { level: 3, note: 'I chaired\n# it' }, ps4: { none: 'notMyRole', reason: 'no [budget]' },
  },
  causes: { 'place-shaper': 'council-rules', 'action-planning': 'chance' },
});
const officer = answersOf({
  checks: { sp1: { as: 'done' }, sp9: { as: 'notNeeded', reason: 'small *venue*' } },
  scenarios: { sj1: { a: 4, b: 3, c: 4, d: 2, e: 1 } },
  raters: [watched(publicMeetingReadiness, { 'political-neutrality': [3, 2, 1], 'plain-explanation': 2, 'safety-and-plan': [2, 'notSeen', 3] })],
  responses: responsesOf({ rd2a: 3, rd2b: 3, rd2c: 3 }),
});
const profile: CouncilProfile = {
  ...defaultCouncilProfile, name: 'Anytown', governance: 'mayor', monitoringOfficer: { name: 'M. O.', email: 'mo@anytown.example' },
  adoption: { body: 'Standards Committee', date: '2026-01-15', flags: 'gate' }, words: { ward: 'division' },
};
const of = (framework: Framework, answers = councillor, rest: Partial<Parameters<typeof reportOf>[0]> = {}) => reportOf({ framework, answers, ...rest });
const ids = (skills: readonly { readonly id: string }[]) => skills.map(({ id }) => id);

describe('a report', () => {
  const report = of(councillorRoles);

  it('puts strengths highest first, and what to work on furthest first', () => {
    expect(ids(report.strengths)).toEqual(['brokering', 'engaging-new-communities']);
    expect(ids(report.toWorkOn)).toEqual(['place-shaper', 'action-planning']);
    expect(ids(report.unclear)).toEqual(['conflict-resolution']);
    expect(report.strengths[0]).toMatchObject({ title: 'Bringing people together to agree', band: 'Well, even when it is hard', target: 3, score: { level: 11 / 3 } });
  });
  it('finds single strong answers in the other skills, highest first', () => {
    expect(report.strongAnswers.map(({ id, level }) => ({ id, level }))).toEqual([{ id: 'cr1', level: 5 }, { id: 'ap1', level: 3 }, { id: 'ap2', level: 3 }]);
  });
  it('says what was not chosen, and what was left out and why', () => {
    expect(ids(report.notChosen)).toEqual(['political-representative', 'community-advocate', 'community-leader', 'service-transformer', 'knowledge-champion']);
    expect(report.leftOut).toEqual([
      { id: 'ps4', question: expect.stringContaining('local money'), why: 'notMyRole', reason: 'no [budget]' },
      { id: 'cr2', question: expect.stringContaining('hear every side'), why: 'needToKnowMore' },
      { id: 'cr3', question: expect.any(String), why: 'blank' },
    ]);
  });
  it('keeps what is for the council apart from the person’s own plan', () => {
    expect(report.plan).toEqual([expect.objectContaining({ action: 'da10', cause: 'I need a chance to do it', for: [{ id: 'action-planning', title: 'Making a plan and keeping to it' }] })]);
    expect(report.organisation).toEqual([expect.objectContaining({ action: 'da21', for: [{ id: 'place-shaper', title: 'Improving the area' }] })]);
    expect(report.plan[0]?.doneWhen).toBe(councillorRoles.actions.find(({ id }) => id === 'da10')?.doneWhen);
  });
  it('traces every question that was put to the person', () => {
    expect(ids(report.trace)).toEqual(['ps1', 'ps2', 'ps3', 'ps4', 'ap1', 'ap2', 'ap3', 'ec1', 'ec2', 'ec3', 'cr1', 'cr2', 'cr3', 'br1', 'br2', 'br3']);
    expect(report.trace[4]?.phrases).toEqual([expect.objectContaining({ id: 'ss-ap' })]);
    expect(ids(of(councillorRoles, { ...councillor, facts: { localBudget: 'no' } }).trace)).not.toContain('ps4');
    expect(of(publicMeetingReadiness, officer).trace.some(({ note }) => note !== undefined)).toBe(true);
  });
  it('says that the questions are a draft, and what they do not speak about', () => {
    expect(report.content).toEqual({ reviewed: 'draft', inEnglish: 0 });
    expect(report.limits).toEqual(councillorRoles.limits);
    expect(report.notes).toEqual(councillorRoles.notes.filter(({ where }) => where === 'report').map(({ text }) => text));
    expect(report.purpose).toBe('development');
  });
  it('is as far as the least far of its questions', () => {
    const reviewed = (status: 'panel' | 'adopted'): Framework => ({
      ...councillorRoles, competencies: councillorRoles.competencies.map((competency) => ({ ...competency, indicators: competency.indicators.map((each) => ({ ...each, reviewed: status })) })),
    });
    expect(of(reviewed('panel')).content.reviewed).toBe('panel');
    expect(of(reviewed('adopted')).content.reviewed).toBe('adopted');
    expect(markdownReport(of(reviewed('panel')))).toContain('A group of people who know the work has checked these questions.');
  });
  it('leaves out what nobody said', () => {
    for (const key of ['council', 'respondent', 'answeredOn', 'status', 'situations', 'agreed', 'monitoringOfficer']) expect(report).not.toHaveProperty(key);
    expect(of(councillorRoles, councillor, { respondent: 'm-1', answeredOn: '2026-03-02' })).toMatchObject({ respondent: 'm-1', answeredOn: '2026-03-02' });
  });
  it('keeps the person’s own words: at prompts, then beside answers', () => {
    expect(report.written).toEqual([{ question: expect.stringContaining('write down what was agreed'), text: 'I chaired\n# it' }]);
    expect(of(smallAreas, answersOf({}), { written: { thoughts: 'Plenty' } }).written).toEqual([{ question: 'What comes to mind?', text: 'Plenty' }]);
  });
  it('shows what the person agreed in place of what was suggested', () => {
    const agreed = of(councillorRoles, councillor, {
      agreed: [
        { own: 'Ring Bo', for: ['brokering'], owner: 'Me', by: '2026-04-01', measure: 'We have talked', reviewOn: '2026-04-15' },
        { action: 'da10', for: [], owner: 'Bo', by: '2026-05-01', measure: 'A plan', reviewOn: '2026-05-15' },
      ],
    });
    expect(agreed.agreed).toEqual([
      { title: 'Ring Bo', for: [{ id: 'brokering', title: 'Bringing people together to agree' }], owner: 'Me', by: '2026-04-01', measure: 'We have talked', reviewOn: '2026-04-15' },
      { title: councillorRoles.actions.find(({ id }) => id === 'da10')?.title, for: [], owner: 'Bo', by: '2026-05-01', measure: 'A plan', reviewOn: '2026-05-15' },
    ]);
    expect(markdownReport(agreed)).toContain([
      '1. **Ring Bo**', '   - To work on: Bringing people together to agree', '   - Who will see that it happens: Me', '   - By when: 1 April 2026',
      '   - How I will know that it has worked: We have talked', '   - Looked at again on 15 April 2026',
    ].join('\n'));
  });
  it('measures from targets the person raised', () => {
    const raised = of(councillorRoles, councillor, { raised: { brokering: 5 } });
    expect(ids(raised.toWorkOn)).toEqual(['place-shaper', 'brokering', 'action-planning']);
    expect(raised.toWorkOn[1]?.target).toBe(5);
  });
  it('names what the plan leaves for another time', () => {
    const low = answersOf({ responses: responsesOf(Object.fromEntries(councillorRoles.competencies.flatMap(({ indicators }) => indicators.map(({ id }) => [id, 1])))) });
    expect(of(councillorRoles, low).unplanned[0]).toEqual({ id: expect.any(String), title: expect.any(String), reason: 'enough' });
    expect(markdownReport(of(councillorRoles, low))).toContain('This is enough for now. For another time: ');
  });
  it('survives JSON, with its format first', () => {
    for (const framework of frameworks) {
      const each = of(framework, officer, { respondent: 'o-17', profile });
      expect(JSON.parse(jsonReport(each))).toEqual({ format: 'guildhall/report@1', ...each });
      expect(jsonReport(each)).toMatch(/^\{\n {2}"format": "guildhall\/report@1",\n[^]*\}\n$/);
    }
  });
});

describe('what the council says about itself', () => {
  it('is its name, its officer, its words, and that it has adopted the content', () => {
    const report = of(councillorRoles, answersOf({}), { profile });
    expect(report).toMatchObject({
      council: 'Anytown', monitoringOfficer: 'M. O., mo@anytown.example', content: { reviewed: 'adopted', adopted: { body: 'Standards Committee', date: '2026-01-15' } },
    });
    expect(report.trace[0]?.question).toContain('every part of the division');
    expect(report.framework.hash).toBe(frameworkHashOf(councillorRoles));
    expect(markdownReport(report)).toContain('> Adopted by Standards Committee on 15 January 2026.');
    expect(markdownReport(report)).not.toContain('draft');
  });
  it('never changes the words of a source', () => {
    const report = of(councillorRoles, answersOf({}), { profile });
    expect(report.trace.flatMap(({ phrases }) => phrases).map(({ phrase }) => phrase)).toContain('challenge the executive');
  });
  it('lets flags decide only once it has adopted the situations', () => {
    const all = { ...officer, checks: Object.fromEntries(publicMeetingReadiness.checks.map(({ id }) => [id, { as: 'done' as const }])), raters: [watched(publicMeetingReadiness, Object.fromEntries(publicMeetingReadiness.competencies.map(({ id }) => [id, 2])))] };
    expect(of(publicMeetingReadiness, all).status?.id).toBe('READY');
    expect(of(publicMeetingReadiness, all, { profile: defaultCouncilProfile }).status?.id).toBe('READY');
    expect(of(publicMeetingReadiness, all, { profile }).status).toEqual({ id: 'REVIEW', reasons: [{ code: 'FLAG_OPEN', flag: 'sj1.c', rule: 4, name: 'The guarantee' }] });
  });
});

describe('integrity', () => {
  const leader = answersOf({ facts: { identity: 'member' }, responses: { ...responsesOf({ t3b: 5 }), t3a: { level: 2, note: 'in confidence' } } });

  it('stays with the person', () => {
    const report = of(leadershipPoints, leader);
    expect(report.integrity).toEqual([{ id: 'point-3', title: 'Being honest beyond doubt', answers: [], withheld: true, talkTo: 'monitoring-officer' }]);
    expect(report.written).toEqual([]);
    expect(markdownReport(report)).toContain('Your answers to these stay with you. They are not printed here.\n\n- Being honest beyond doubt');
    expect(markdownReport(report)).not.toContain('confidence');
    expect(ids(report.leftOut)).not.toContain('t3a');
  });
  it('is printed one by one for the person themselves, with whom to talk to', () => {
    const report = of(leadershipPoints, leader, { includeIntegrity: true, profile });
    expect(report.integrity[0]).toMatchObject({ withheld: false, answers: [{ id: 't3a', level: 2, label: 'Sometimes, with help' }, { id: 't3b', level: 5 }] });
    expect(report.written).toEqual([{ question: expect.any(String), text: 'in confidence' }]);
    const text = markdownReport(report);
    expect(text).toContain('honesty cannot be doubted? Sometimes, with help (2)');
    expect(text).toContain('talk to the monitoring officer: M. O., mo\\@anytown.example');
    expect(text).toContain('A low answer here is a reason to talk it over');
  });
  it('says that nothing was answered where nothing was', () => {
    expect(markdownReport(of(leadershipPoints, answersOf({ facts: { identity: 'member' } }), { includeIntegrity: true }))).toContain('**Being honest beyond doubt**\n\n- Not answered');
  });
  it('is not mentioned where none is put to the person', () => {
    expect(of(councillorRoles).integrity).toEqual([]);
    expect(ids(of(leadershipPoints, answersOf({ facts: { identity: 'leadership' } })).integrity)).toEqual(['point-3']);
  });
});

describe('a report on readiness', () => {
  const report = of(publicMeetingReadiness, officer);

  it('rests on what was watched, with the person’s own view beside it', () => {
    expect(report.observed).toBe(true);
    expect(ids(report.strengths)).toEqual(['plain-explanation']);
    expect(ids(report.toWorkOn)).toEqual(['political-neutrality']);
    expect(report.toWorkOn[0]?.score.self).toEqual({ level: 3 });
    expect(report.strongAnswers.map(({ id, level }) => ({ id, level }))).toEqual([{ id: 'rd2a', level: 3 }, { id: 'rd6c', level: 3 }, { id: 'rd2b', level: 2 }, { id: 'rd6a', level: 2 }]);
  });
  it('proposes a status with all its reasons', () => {
    expect(report.status?.id).toBe('NOT_ASSESSED');
    expect(report.status?.reasons[0]).toEqual({ code: 'CRITICAL_NOT_SEEN', competency: 'authority-and-limits', rule: 1, name: 'Knowing what you may say' });
  });
  it('lists supports and what to talk over', () => {
    expect(report.supports.find(({ id }) => id === 'sp9')).toMatchObject({ as: 'notNeeded', reason: 'small *venue*', mandatory: false });
    expect(report.supports.find(({ id }) => id === 'sp7')).toMatchObject({ as: 'open', mandatory: true });
    expect(of(publicMeetingReadiness, { ...officer, facts: { meetingsSpoken: 3 } }).supports.find(({ id }) => id === 'sp7')?.mandatory).toBe(false);
    expect(report.situations).toEqual({
      marks: 16, of: 20, percent: 80, adjusted: 0.6000000000000001,
      toTalkOver: [{ flag: 'sj1.c', scenario: 'The guarantee', option: publicMeetingReadiness.scenarios[0]?.options[2]?.text }],
    });
  });
  it('speaks of situations as soon as one thing is to be talked over, and not before one is rated', () => {
    expect(of(publicMeetingReadiness, { ...officer, scenarios: { sj1: { c: 4 } } }).situations).toMatchObject({ marks: 0, of: 0, adjusted: null, toTalkOver: [{ flag: 'sj1.c' }] });
    expect(markdownReport(of(publicMeetingReadiness, { ...officer, scenarios: { sj1: { c: 4 } } }))).toContain('Not counted yet');
    expect(of(publicMeetingReadiness, { ...officer, scenarios: {} })).not.toHaveProperty('situations');
  });
  it('says all of that in plain words, strengths first', () => {
    const text = markdownReport(report);
    expect(text.split('\n').filter((line) => line.startsWith('## '))).toEqual([
      '## What you do well', '## What the answers suggest', '## To work on', '## Not enough answers to say', '## Your plan', '## Situations', '## What is in place',
      '## Questions without an answer', '## What this does not tell you', '## Where the questions come from',
    ]);
    expect(text).toContain('This is what was seen when someone watched. Your own view stands beside it.');
    expect(text).toContain('**Not everything has been watched yet**');
    expect(text).toContain('- Not all of “Knowing what you may say” has been watched yet.');
    expect(text).toContain('- **Staying out of party politics**: 1 on a scale from 0 to 3. Your own view: 3. Where you want to be: 2');
    expect(text).toContain('- **Keeping safe**: Too little of this was watched to say. Some answers are missing. With them it would be somewhere between 0 and 2. Your own view: not enough answers to say');
    expect(text).toContain('- **Staying calm**: Nobody has watched this yet. Your own view: not enough answers to say');
    expect(text).toContain('16 of 20 points');
    expect(text).toContain('- See that the chair knows the rules for behaviour: Not needed (small \\*venue\\*)');
    expect(text).toContain('- Learn how politics works here, and who does what: Done');
    expect(text).toContain('- Good practice: ');
  });
  it('says when nothing stands in the way', () => {
    const all = answersOf({ checks: Object.fromEntries(publicMeetingReadiness.checks.map(({ id }) => [id, { as: 'done' as const }])), raters: [watched(publicMeetingReadiness, Object.fromEntries(publicMeetingReadiness.competencies.map(({ id }) => [id, 2])))] });
    expect(markdownReport(of(publicMeetingReadiness, all))).toContain('**May speak alone**\n\nAll that was looked for has been seen.');
  });
});

describe('a report on a scan', () => {
  it('counts choices and has no plan', () => {
    const report = of(councillorQuickScan, answersOf({ responses: { brokering: { choice: 'strength' }, 'action-planning': { choice: 'strength' } } }));
    expect(report.choices[0]).toEqual({
      id: 'strength', label: 'A strength', skills: [{ id: 'action-planning', title: 'Making a plan and keeping to it' }, { id: 'brokering', title: 'Bringing people together to agree' }],
    });
    expect(report).not.toHaveProperty('scale');
    const text = markdownReport(report);
    expect(text.split('\n').filter((line) => line.startsWith('## '))).toEqual([
      '## Your first look', '## Questions without an answer', '## What this does not tell you', '## Where the questions come from',
    ]);
    expect(text).toContain('- A strength: Making a plan and keeping to it and Bringing people together to agree');
    expect(markdownReport(of(councillorQuickScan, answersOf({})))).toContain('## Your first look\n\nNone\n');
  });
});

describe('Markdown for a person', () => {
  const text = markdownReport(of(councillorRoles, councillor, { respondent: 'm_1', answeredOn: '2026-03-02', profile: { ...defaultCouncilProfile, name: 'Any*town' } }));

  it('begins with what it is, whose, and that it is a draft', () => {
    expect(text.split('\n\n').slice(0, 4)).toEqual([
      '# Councillor roles and skills',
      'Any\\*town · For m\\_1 · Filled in on 2 March 2026',
      [
        '> These questions are a draft. Nobody has checked them yet. Use them to learn and to talk, and not to judge anyone.', '>',
        '> Names are as people gave them. Nobody has checked them.',
      ].join('\n'),
      'This is there to help you develop. It is not for choosing people, and not for judging them.',
    ]);
    expect(text.endsWith('\n')).toBe(true);
  });
  it('puts strengths first', () => {
    expect(text.split('\n').filter((line) => line.startsWith('## '))).toEqual([
      '## What you do well', '## To work on', '## Not enough answers to say', '## Your plan', '## For the council to do', '## Questions without an answer',
      '## Not looked at today', '## In your own words', '## What this does not tell you', '## Where the questions come from',
    ]);
    expect(text).toContain('- **Bringing people together to agree**: Well, even when it is hard (3.7 on a scale from 1 to 5)\n');
    expect(text).toContain('### Single answers that stand out\n\n- How well do you notice tension early? Others learn from me (5)');
  });
  it('says where the person wants to be as a level, never as a band', () => {
    expect(text).toContain('- **Making a plan and keeping to it**: Well, day to day (2.7 on a scale from 1 to 5). Where you want to be: 3');
  });
  it('says what to do, how one knows it is done, and what is for the council', () => {
    const action = councillorRoles.actions.find(({ id }) => id === 'da10');
    expect(text).toContain([
      `1. **${action?.title}**`, `   - ${action?.text}`, '   - To work on: Making a plan and keeping to it', '   - What stands in the way: I need a chance to do it',
      `   - Done when: ${action?.doneWhen}`, `   - Takes about ${action?.weeks} weeks`,
    ].join('\n'));
    expect(text).toContain('## For the council to do\n\nThis is not yours to fix.');
  });
  it('escapes free text', () => {
    expect(text).toContain('*I chaired \\# it*');
    expect(text).toContain('(Not part of my role: no \\[budget\\])');
  });
  it('tells each source once', () => {
    expect(text.match(/^“Developing Officer and Member Soft Skills/gm)).toHaveLength(1);
    expect(text.match(/^- “action planning”/gm)).toHaveLength(1);
  });
  it('never uses the analyst’s words, for anybody', () => {
    const everybody = frameworks.flatMap((framework) => [councillor, officer, answersOf({})].map((answers) =>
      markdownReport(of(framework, answers, { includeIntegrity: true, respondent: 'm-1', profile }))));
    expect(everybody.filter((each) => /\b(scor(e|es|ed|ing)|raters?|cohorts?|attempt(s|ed)?|gat(e|es|ed)|mastery)\b/i.test(each))).toEqual([]);
    expect(everybody.filter((each) => /undefined|null|NaN|\[object/.test(each))).toEqual([]);
  });
  it('looks closely at what was chosen where that is no more than three skills, and otherwise at none of it', () => {
    const one = answersOf({ chosen: new Set(['action-planning']), responses: responsesOf({ ap1: 3, ap2: 1, ap3: 2 }) });
    const [skill] = reportOf({ framework: councillorRoles, answers: one }).toWorkOn;
    expect(skill?.closely?.well.map(({ id }) => id)).toEqual(['ap1']);
    expect(skill?.closely?.next.map(({ id }) => id)).toEqual(['ap2', 'ap3']);
    const all = reportOf({ framework: councillorRoles, answers: { ...one, chosen: new Set(councillorRoles.competencies.map(({ id }) => id)) } });
    expect([...all.strengths, ...all.toWorkOn, ...all.unclear].filter(({ closely }) => closely !== undefined)).toEqual([]);
  });
  it('says so where there is nothing strong, nothing to work on, or nothing to plan', () => {
    const high = answersOf({ chosen: new Set(['brokering']), responses: responsesOf({ br1: 4, br2: 4, br3: 4 }) });
    expect(markdownReport(of(councillorRoles, high))).toContain('## To work on\n\nYou are where you want to be in every skill you looked at.');
    expect(markdownReport(of(councillorRoles, high))).toContain('We have nothing to suggest.');
    expect(markdownReport(of(councillorRoles, answersOf({})))).toContain('No whole skill is there yet.');
    expect(markdownReport(of(councillorRoles, answersOf({})))).not.toContain('## To work on');
  });
  it('never says that there is nothing to work on where it is for the council to do, or where nobody can say', () => {
    const council = answersOf({ chosen: new Set(['brokering']), responses: responsesOf({ br1: 1, br2: 1, br3: 1 }), causes: { brokering: 'council-rules' } });
    expect(markdownReport(of(councillorRoles, council))).toContain('## For the council to do');
    expect(markdownReport(of(councillorRoles, council))).not.toContain('We have nothing to suggest.');
    expect(markdownReport(of(publicMeetingReadiness, answersOf({})))).not.toContain('We have nothing to suggest.');
  });
  it('shows the one answer where only one question fits', () => {
    const single = answersOf({ chosen: new Set(['brokering']), responses: responsesOf({ br1: 4, br2: 'notMyRole', br3: 'notMyRole' }) });
    expect(markdownReport(of(councillorRoles, single))).toContain('**Bringing people together to agree**: Only one question here fits your role, so your one answer stands alone. Your one answer: 4.');
    const none = answersOf({ chosen: new Set(['brokering']), responses: responsesOf({ br2: 'notMyRole', br3: 'notMyRole' }) });
    expect(markdownReport(of(councillorRoles, none))).toContain('**Bringing people together to agree**: You answered 0 of 1 questions here.');
  });
  it('sends to the monitoring officer where no action is offered', () => {
    const framework: Framework = { ...councillorRoles, competencies: councillorRoles.competencies.map((each) => ({ ...each, noAction: 'monitoring-officer' as const })) };
    expect(markdownReport(of(framework))).toContain('**Improving the area**: We suggest nothing to do here. Please talk to the monitoring officer.');
  });
  it('comes in Welsh, saying that the Welsh is a draft and what is still in English', () => {
    const welsh = markdownReport(of(councillorRoles, councillor, { language: 'cy', answeredOn: '2026-03-02', profile }));
    expect(welsh).toContain('## Yr hyn rydych yn ei wneud yn dda');
    expect(welsh).toContain('Llenwyd ar 2 Mawrth 2026');
    expect(welsh).toContain('> Dangosir y rhan hon yn Saesneg nes y bydd y Gymraeg yn barod.');
    expect(of(councillorRoles, councillor, { language: 'cy' }).content.inEnglish).toBeGreaterThan(100);
  });
});
