import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { faultsIn } from './catalogue-faults.ts';
import { english } from './english.ts';
import { formatText } from './format-text.ts';
import { shapeOf } from './message-shape.ts';
import { welshBranches } from './plural.ts';
import { readingAge } from './reading-age.ts';
import { welsh } from './welsh.ts';

const folder = (language: 'en' | 'cy') => new URL(`./${language}/`, import.meta.url);
const areaFiles = (language: 'en' | 'cy') => readdirSync(folder(language)).filter((file) => file.endsWith('.ts'));
const areaOf = (file: string) => file.replace(/\.ts$/, '').replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
const keysIn = (language: 'en' | 'cy', file: string) =>
  [...readFileSync(new URL(file, folder(language)), 'utf8').matchAll(/^ {2}'([^']+)':/gm)].map(([, key]) => key ?? '');

const englishTexts: Readonly<Record<string, string>> = english;
const welshTexts: Readonly<Record<string, string>> = Object.fromEntries(Object.entries(welsh).map(([key, { text }]) => [key, text]));
const everyText = [...Object.entries(englishTexts), ...Object.entries(welshTexts)];

/** Something to put in for every argument: a count where it is counted, else a short name. */
function sampleFor(message: string, count: number): Record<string, string | number> {
  return Object.fromEntries(shapeOf(message).args.map((arg) => [arg.split(' ')[0] ?? '', arg.endsWith(' plural') ? count : 'Ana']));
}

describe('the catalogue', () => {
  it('has a Welsh text for every English one, made from the English of today, with the same arguments and all six plural branches', () => {
    expect(faultsIn(englishTexts, welsh)).toEqual([]);
  });

  it('has a file of each area in both languages, and every text of it is merged', () => {
    expect(areaFiles('cy')).toEqual(areaFiles('en'));
    expect(areaFiles('en').flatMap((file) => keysIn('en', file)).toSorted()).toEqual(Object.keys(englishTexts).toSorted());
    expect(areaFiles('cy').flatMap((file) => keysIn('cy', file)).toSorted()).toEqual(Object.keys(welshTexts).toSorted());
  });

  it('names each text after its area, so that two areas never claim one name', () => {
    for (const file of areaFiles('en')) {
      expect(keysIn('en', file).filter((key) => !key.startsWith(`${areaOf(file)}.`))).toEqual([]);
    }
  });

  it('can show every text for every count, and leaves no brace behind', () => {
    for (const [language, texts] of [['en', englishTexts], ['cy', welshTexts]] as const) {
      const shown = Object.values(texts).flatMap((text) =>
        [0, 1, 2, 3, 4, 6, 11].map((count) => formatText(language, text, sampleFor(text, count))));
      expect(shown.filter((text) => text === '' || /[{}]|undefined|^\s|\s$| {2}/.test(text))).toEqual([]);
    }
  });

  it('writes apostrophes and quotation marks as printers do, because a straight one hides an argument from ICU', () => {
    expect(everyText.filter(([, text]) => /['"`<>]/.test(text))).toEqual([]);
  });
});

describe('a fault in the catalogue', () => {
  const faultOf = (from: string, of: string, text: string) => faultsIn({ k: from }, { k: { of, text, status: 'draft' } });

  it('is a text without Welsh, or Welsh without a text', () => {
    expect(faultsIn({ k: 'Back' }, {})).toEqual(['k: has no Welsh']);
    expect(faultsIn({}, { k: { of: 'Back', text: 'Yn ôl', status: 'draft' } })).toEqual(['k: there is Welsh for it, but no English']);
  });

  it('is Welsh made from an English that has since changed', () => {
    expect(faultOf('Go back', 'Back', 'Yn ôl')).toEqual([
      'k: its Welsh is stale: it was made from “Back”, and the English is now “Go back”',
    ]);
  });

  it('is an argument that only one of them has', () => {
    expect(faultOf('By {name}', 'By {name}', 'Gan {enw}')).toEqual(['k: its arguments are name in English and enw in Welsh']);
    expect(faultOf('By {name}', 'By {name}', 'Gan neb')).toEqual(['k: its arguments are name in English and none in Welsh']);
  });

  it('is a count that the Welsh does not inflect, or inflects in too few ways', () => {
    const days = '{count, plural, one {# day} other {# days}}';
    expect(faultOf(days, days, '{count} diwrnod')).toHaveLength(1);
    expect(faultOf(days, days, '{count, plural, two {# ddiwrnod} other {# diwrnod}}')).toEqual(['k: a Welsh plural lacks zero, one, few, many']);
    expect(faultOf(days, days, `{count, plural, ${welshBranches.map((branch) => `${branch} {# diwrnod}`).join(' ')}}`)).toEqual([]);
  });

  it('is a choice among other options', () => {
    const part = 'a {part, select, day {day} other {year}}';
    expect(faultOf(part, part, '{part, select, month {mis} other {blwyddyn}}')).toHaveLength(1);
  });
});

// The command line speaks to people who type `guildhall score` and `guildhall frameworks`; what it asks a member comes from the other areas.
const read = (texts: Readonly<Record<string, string>>) => Object.entries(texts).filter(([key]) => !key.startsWith('cli.'));

const neverShown = {
  en: new RegExp(
    [
      'scor(e|es|ed|ing)', 'raters?', 'cohorts?', 'attempt(s|ed)?', 'gat(e|es|ed|ing)', 'mastery', 'assessments?', 'competenc(e|es|y|ies)',
      'frameworks?', 'gaps?', 'targets?', 'observers?', 'red flags?', 'withdr(aw|awal|awn|ew)', 'consent(s|ed)?', 'executives?',
    ].map((word) => `\\b${word}\\b`).join('|'),
    'i',
  ),
  cy: /sg[ôo]r|[cg]arfan|[cg]ymhwysedd|fframwaith|[td]arged|[bf]wlch|asesiad|cydsyni|arsylw|baner goch|meistrol|tynnu’n ôl/i,
};

describe('the words on the screen', () => {
  it('are never those of the analyst', () => {
    expect(read(englishTexts).filter(([, text]) => neverShown.en.test(text))).toEqual([]);
    expect(Object.entries(welsh).filter(([key, { of }]) => !key.startsWith('cli.') && neverShown.en.test(of ?? key))).toEqual([]);
    expect(read(welshTexts).filter(([, text]) => neverShown.cy.test(text))).toEqual([]);
  });

  it.each(['Your score', 'All raters', 'This gate', 'Mind the gaps', 'A red flag', 'Withdraw', 'Your attempts'])('would not be “%s”', (text) => {
    expect(text).toMatch(neverShown.en);
  });

  it.each(['Eich sgôr', 'Pob carfan', 'Eich targed', 'Y bwlch', 'Y fframwaith'])('would not be “%s” either', (text) => {
    expect(text).toMatch(neverShown.cy);
  });

  it('are plain: at least 95 in 100 texts can be read with ease at twelve', () => {
    const texts = Object.values(englishTexts);
    const hard = texts.filter((text) => readingAge(formatText('en', text, sampleFor(text, 5))) > 12);
    // Named where there are too many, so that somebody knows where to begin.
    expect(hard.length / texts.length > 0.05 ? hard : []).toEqual([]);
  });

  it('give each proposal of the readiness rules as it was promised', () => {
    expect(Object.entries(englishTexts).filter(([key]) => key.startsWith('decision.status.')).map(([, text]) => text)).toEqual([
      'May speak alone until {date}',
      'May speak beside {name}',
      'Watch and take notes for now; next: {next}',
      'Talk it through first',
      'Not everything has been watched yet: {list}',
    ]);
  });

  it.each([
    ...['READY', 'READY_WITH_SUPPORT', 'NOT_YET', 'REVIEW', 'NOT_ASSESSED'].flatMap((id) => [
      `decision.status.${id}`, `decision.choice.${id}`, `decision.next.${id}`,
    ]),
    ...[
      'CRITICAL_NOT_SEEN', 'OTHERS_TOO_FEW', 'CRITICAL_NOT_SHOWN', 'INTEGRITY_WITH_HELP', 'FLAG_OPEN', 'ASSESSORS_DIFFER', 'SUPPORT_MISSING',
      'OTHER_TOO_LOW', 'OTHERS_MEAN_LOW', 'SKILL_WITH_HELP', 'OTHERS_MEAN_BELOW_READY',
    ].map((code) => `decision.reason.${code}`),
    ...['not-chosen', 'not-applicable', 'too-few', 'single', 'integrity', 'not-assessed'].map((why) => `review.why.${why}`),
    ...['notMyRole', 'notSeen', 'needToKnowMore', 'preferNotToSay'].map((id) => `question.none.${id}`),
    ...['nobody', 'plan', 'result'].map((sharing) => `start.sharing.${sharing}`),
    ...['met', 'short', 'unknown'].map((kind) => `review.gap.${kind}`),
    ...['not-chosen', 'not-started', 'in-progress', 'submitted'].map((status) => `areas.status.${status}`),
    ...['leader-and-cabinet', 'mayor', 'committee'].map((governance) => `common.governance.${governance}`),
    ...['done', 'notNeeded', 'open'].map((state) => `supports.status.${state}`),
    ...[1, 2, 3, 4].map((rating) => `scenarios.rating.${rating}`),
    ...['draft', 'panel', 'adopted'].map((status) => `common.content.${status}`),
  ])('exist for everything that data calls by an id: %s', (key) => {
    expect(englishTexts).toHaveProperty([key]);
  });
});
