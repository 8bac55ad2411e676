import { describe, expect, it } from 'vitest';
import { frameworks } from '../frameworks/index.ts';
import { flowChartOf, statesIn, type FlowChartState } from './flow-chart.ts';
import { flowMermaid } from './flow-mermaid.ts';
import { flowSvg } from './flow-svg.ts';
import type { FlowWords } from './flow-words.ts';
import { outline } from './outline.ts';

const words: FlowWords = { nameOf: ({ title, phase }) => title ?? phase ?? '', whenOf: ({ event, outcome, when }) => outcome ?? event ?? when };

describe.each(frameworks)('the flow of $id', (framework) => {
  const chart = flowChartOf(framework);
  const states = statesIn(chart).slice(1);

  it('is a Mermaid diagram with every box once, and no arrow between the insides of two boxes', () => {
    const text = flowMermaid(chart, words);
    const named = [...text.matchAll(/^ *state "(?:[^"]*)" as (\w+)$/gm)].map(([, id]) => id);
    expect(named).toHaveLength(states.length);
    expect(new Set(named).size).toBe(states.length);
    let [scope, scopes]: [string, string[]] = ['', []];
    const homes = new Map<string, string>();
    for (const line of text.split('\n')) {
      const opened = /^ *state (\w+) \{$/.exec(line)?.[1];
      const name = /" as (\w+)$/.exec(line)?.[1];
      if (name !== undefined) homes.set(name, scope);
      if (opened !== undefined) {
        scopes = [...scopes, scope];
        scope = opened;
      }
      if (/^ *\}$/.test(line)) {
        scope = scopes.at(-1) ?? '';
        scopes = scopes.slice(0, -1);
      }
      const [, from, to, when] = /^ *(\S+) --> (\S+)(?: : (.+))?$/.exec(line) ?? [];
      expect([from, to].filter((end) => end !== undefined && end !== '[*]').map((end) => homes.get(end ?? '')).filter((home) => home !== scope), line).toEqual([]);
      expect(when ?? '').not.toMatch(/[":{}]|;(?<!#\d+;)/);
    }
    expect(scopes).toEqual([]);
  });

  it('leads on from every stage to the next in both drawings', () => {
    const text = flowMermaid(chart, words);
    const stages = chart.states.filter(({ is }) => is === 'stage');
    for (const stage of stages) expect(text).toMatch(new RegExp(`^  ${stage.id.replaceAll('/', '__').replaceAll(/\W/g, '_')} --> `, 'm'));
    expect(text).toContain('note right of');
  });

  it('is one drawing that is well formed, named, and needs nothing from elsewhere; every box holds what stands in it', () => {
    const svg = flowSvg(chart, words, framework.title, outline(framework));
    expect(svg).not.toMatch(/ style=|<script|href=|url\((?!#)/);
    expect(svg).toContain(`<title id="flow-title">${framework.title.replaceAll('&', '&amp;')}</title>`);
    const open: string[] = [];
    for (const [, slash, name = '', self] of svg.matchAll(/<(\/?)([a-z]+)(?:\s[^>]*?)?(\/?)>/g)) {
      if (slash === '/' && open.at(-1) === name) open.pop();
      else if (self !== '/') open.push(`${slash ?? ''}${name}`);
    }
    // What was opened is closed, in the order of its opening.
    expect(open).toEqual([]);
    const rects = [...svg.matchAll(/<rect x="([\d.]+)" y="([\d.]+)" width="([\d.]+)" height="([\d.]+)"/g)].map((match) => match.slice(1, 5).map(Number));
    expect(rects).toHaveLength(states.length);
    const [, whole = ''] = /viewBox="0 0 (\d+ \d+)"/.exec(svg) ?? [];
    const [width = 0, height = 0] = whole.split(' ').map(Number);
    // Boxes come in the order of the states, each before those in it.
    let at = 0;
    const check = (state: FlowChartState, around: readonly number[]): void => {
      for (const each of state.states) {
        const [x = 0, y = 0, wide = 0, tall = 0] = rects[at++] ?? [];
        const [left = 0, top = 0, w = 0, h = 0] = around;
        expect(x >= left && y >= top && x + wide <= left + w + 0.1 && y + tall <= top + h, each.id).toBe(true);
        check(each, [x, y, wide, tall]);
      }
    };
    check(chart, [0, 0, width, height]);
  });
});

it('takes any words for what they are', () => {
  const [framework] = frameworks;
  if (framework === undefined) throw new Error('there are frameworks');
  const odd: FlowWords = { nameOf: () => 'a "b" <i> & {c}; d:e', whenOf: () => 'x; y: "z" <b>' };
  expect(flowMermaid(flowChartOf(framework), odd)).toContain('state "a #34;b#34; #60;i#62; & #123;c#125;#59; d#58;e" as');
  const svg = flowSvg(flowChartOf(framework), odd, '<t>', 'a & b');
  expect(svg).toContain('<title id="flow-title">&lt;t&gt;</title>');
  expect(svg).not.toMatch(/<[ib]>/);
});
