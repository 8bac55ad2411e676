import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { defaultCouncilProfile } from '../../council/council-profile.ts';
import { htmlDocument } from '../../document/html/html-document.ts';
import type { Framework } from '../../framework/framework.ts';
import { councillorQuickScan, councillorRoles, publicMeetingReadiness } from '../../frameworks/index.ts';
import type { Language } from '../../messages/language.ts';
import { reportOf } from '../report-of.ts';
import { reportDocument } from './document/document-of.ts';
import { answersIn } from './testing/answers-in.ts';

const pageOf = (framework: Framework, { languages = ['en'], council, largePrint = false, respondent = 'm-1' }: { readonly languages?: readonly Language[]; readonly council?: string; readonly largePrint?: boolean; readonly respondent?: string } = {}): string =>
  htmlDocument(languages.map((language) => reportDocument({
    report: reportOf({ framework, answers: answersIn(framework), language, respondent, ...(council === undefined ? {} : { profile: { ...defaultCouncilProfile, name: council } }) }), madeOn: '2026-03-02',
  })), { largePrint });

const styleOf = (html: string): string => /<style>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? '';
const policyOf = (html: string): string => /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
const headingsOf = (html: string): readonly string[] => [...html.matchAll(/<h([123])[^>]*>([^<]*)</g)].map(([, level = '', words = '']) => `${level} ${words}`);

describe('a report as one page', () => {
  it.each([councillorRoles, councillorQuickScan, publicMeetingReadiness])('allows its own style and nothing else: $id', (framework) => {
    for (const largePrint of [false, true]) {
      const html = pageOf(framework, { council: 'Ashmoor “Vale” </style> Council', largePrint });
      const hash = createHash('sha256').update(styleOf(html), 'utf8').digest('base64');
      expect(policyOf(html)).toBe(`default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`);
      expect(html).not.toMatch(/<script|<link|<img|<iframe|<form|\son[a-z]+=|\sstyle=|https?:(?!\/\/www\.w3\.org\/2000\/svg)/i);
    }
  });

  it('begins with strengths, and says what to do before where the figures come from', () => {
    const heads = headingsOf(pageOf(councillorRoles)).filter((each) => each.startsWith('2'));
    expect(heads.slice(0, 2)).toEqual(['2 What you do well', '2 To work on']);
    expect(heads.indexOf('2 Ideas for you')).toBeGreaterThan(heads.indexOf('2 All of them side by side'));
    expect(heads.indexOf('2 Where each figure comes from')).toBeGreaterThan(heads.indexOf('2 Ideas for you'));
  });

  it('puts strengths before what the answers suggest', () => {
    const heads = headingsOf(pageOf(publicMeetingReadiness));
    expect(heads.indexOf('2 What the answers suggest')).toBeGreaterThan(heads.indexOf('2 What you do well'));
  });

  it('has one heading of the first level, and leaves none out on the way down', () => {
    const levels = headingsOf(pageOf(councillorRoles)).map(([level]) => Number(level));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    levels.forEach((level, i) => { expect(level).toBeLessThanOrEqual((levels[i - 1] ?? 0) + 1); });
  });

  it('says of every row of the picture what it shows', () => {
    const html = pageOf(councillorRoles);
    const rows = html.match(/role="img"><title>[^<]+<\/title>/g) ?? [];
    expect(rows).toHaveLength(10);
    expect(rows[0]).toMatch(/\d(?:\.\d)? on a scale from 1 to 5\. Where you want to be: 3\./);
    expect(html.match(/\sid="/g)).toBeNull();
  });

  it('folds away where each figure comes from, with the words it rests on', () => {
    const html = pageOf(councillorRoles);
    expect(html.match(/<details><summary>/g)).toHaveLength(10);
    expect(html).toMatch(/<strong>ap1: How well do you [^<]+<\/strong> The answer is \d/);
    expect(html).toContain('Young Foundation');
    expect(styleOf(html)).toContain('details::details-content{content-visibility:visible');
  });

  it('says in which language everything is', () => {
    const html = pageOf(councillorRoles, { languages: ['en', 'cy'] });
    expect(html).toMatch(/^<!doctype html>\n<html lang="en-GB">/);
    expect(html).toContain('<div class="language" id="en" lang="en-GB">');
    expect(html).toContain('<div class="language" id="cy" lang="cy-GB">');
    expect(html).toContain('<a href="#cy" lang="cy-GB">Cymraeg</a>');
    // What has no Welsh yet is read out as the English that it is.
    expect(html).toContain('<h1 lang="en-GB">Councillor roles and skills</h1>');
    expect(pageOf(councillorRoles, { languages: ['cy'] })).toContain('<html lang="cy-GB">');
  });

  it('has a scan in it as it was chosen, with no picture', () => {
    const html = pageOf(councillorQuickScan);
    expect(html).not.toContain('<svg');
    expect(html).not.toMatch(/undefined|\[object|NaN/);
  });

  it('shows a council and a person as they are written, and puts neither into markup', () => {
    const html = pageOf(councillorRoles, { council: '<b>"A & B"</b>\u0000', respondent: '</p><script>x</script>' });
    expect(html).toContain('<header>&lt;b&gt;&quot;A &amp; B&quot;&lt;/b&gt;</header>');
    expect(html).toContain('For &lt;/p&gt;&lt;script&gt;x&lt;/script&gt;');
    expect(styleOf(html)).not.toMatch(/[<&]/);
  });

  it('is not made of no report at all', () => {
    expect(() => htmlDocument([])).toThrow(RangeError);
  });
});
