import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCouncilProfile } from '@guildhall/core/council';
import { english, welsh, type Language } from '@guildhall/core/messages';
import { browserParts, judgeBrowser, judgeSecure } from './browser.ts';
import { judgeFile, judgeName, judgeValue, type Answer } from './files.ts';
import { judgeFrame, type Frame } from './frame.ts';
import { judgeLanguage } from './language.ts';
import { judgeLooks, type Measured } from './looks.ts';
import type { CheckKey, Found, Outcome } from './outcome.ts';
import { judgeMissing } from './missing.ts';
import { judgeRules } from './rules.ts';
import { say, told } from './say.ts';
import { fileOf, judgeScript } from './script.ts';
import { judgeStorage } from './storage.ts';
import { judgeTabs } from './tabs.ts';
import { judgeVersions } from './versions.ts';
import { judgeVoice } from './voice.ts';

const page = 'https://intranet.example/members';
const found = (outcomes: readonly Outcome[]): readonly string[] => outcomes.map((outcome) => `${outcome.found} ${outcome.state}`);
const councilJudge = (value: unknown) => {
  const read = readCouncilProfile(value);
  return read.ok ? { findings: [], warnings: read.warnings } : { findings: read.findings, warnings: [] };
};
const file = 'https://intranet.example/council.json';
const ask = (answer: Answer) => judgeFile(file, 'check.council.means', answer, councilJudge);

const well: Measured = { text: 19, hides: true, button: { height: 40, filled: true }, choice: { width: 44, height: 44 }, label: { floats: false, height: 44 }, isLight: true };
const free: Frame = { isFramed: false, isElsewhere: false, isOpaque: false, submits: true, sandbox: null };

describe('the line that loads the script', () => {
  const line = { file: 'guildhall.js', host: 'intranet.example', isElsewhere: false, integrity: 'sha384-abc' };

  it('is well with an integrity value and from the site itself', () => {
    expect(judgeScript(line)).toEqual([]);
  });

  it('is told of where it lacks one of them', () => {
    expect(found(judgeScript({ ...line, integrity: '' }))).toEqual(['noIntegrity limited']);
    expect(found(judgeScript({ ...line, isElsewhere: true, integrity: '' }))).toEqual(['scriptElsewhere limited', 'noIntegrity limited']);
  });

  it('is named by its file alone', () => {
    expect(fileOf('https://intranet.example/files/guildhall.js?v=2')).toBe('guildhall.js');
  });
});

describe('a script that did not run', () => {
  const line = { src: 'https://intranet.example/files/guildhall.js', integrity: 'sha384-abc' };
  const bytes = { came: 'bytes', digests: { sha256: 'sha256-uvw', sha384: 'sha384-xyz' } } as const;

  it('has no line, or was refused, or is not there', () => {
    expect(found(judgeMissing(null, [], null))).toEqual(['noLine blocked']);
    expect(judgeMissing(line, [{ rule: 'script-src-elem', what: line.src, from: '' }], bytes)).toMatchObject([{ found: 'fileRefused', args: { rule: 'script-src-elem' } }]);
    expect(judgeMissing(line, [{ rule: 'script-src-elem', what: 'https://other.example/a.js', from: '' }], { came: 'nothing', reason: '404' })).toMatchObject([{ found: 'fileMissing', args: { reason: '404' } }]);
  });

  it('has the value of another file, and the value it should have is given', () => {
    expect(judgeMissing(line, [], bytes)).toMatchObject([{ found: 'otherFile', args: { value: 'sha384-xyz' } }]);
  });

  it('has some other reason where one of its values is right, or none can be compared', () => {
    expect(found(judgeMissing({ ...line, integrity: 'sha512-no sha256-uvw' }, [], bytes))).toEqual(['didNotRun blocked']);
    expect(found(judgeMissing({ ...line, integrity: '' }, [], bytes))).toEqual(['didNotRun blocked']);
    expect(found(judgeMissing(line, [], { came: 'bytes', digests: {} }))).toEqual(['didNotRun blocked']);
  });
});

describe('several scripts on a page', () => {
  it('are well in one version, however many question sets they bring', () => {
    expect(judgeVersions([])).toEqual([]);
    expect(judgeVersions(['1.2.0', '1.2.0'])).toEqual([]);
  });

  it('are told of where their versions differ, each version once', () => {
    expect(judgeVersions(['1.2.0', '1.1.0', '1.2.0'])).toEqual([{ state: 'limited', found: 'twice', list: ['1.2.0', '1.1.0'] }]);
  });
});

describe('the browser', () => {
  it('is well where it has every part, and else each missing part is named', () => {
    expect(judgeBrowser({ one: true, two: true })).toEqual([]);
    expect(judgeBrowser({ one: true, two: false, three: false })).toEqual([{ state: 'limited', found: 'oldBrowser', list: ['two', 'three'] }]);
  });

  it('is asked by what it has, so that this one, which is Node, lacks both', () => {
    expect(browserParts(globalThis)).toEqual({ ElementInternals: false, adoptedStyleSheets: false });
  });

  it('is told of on a page without https', () => {
    expect(judgeSecure(true)).toEqual([]);
    expect(found(judgeSecure(false))).toEqual(['notSecure limited']);
  });
});

describe('the page’s styles', () => {
  it('are well where our parts have their sizes', () => {
    expect(judgeLooks(well)).toEqual([]);
  });

  it('stop people where text is below 12 px, and hinder them below 16', () => {
    expect(judgeLooks({ ...well, text: 11.875 })).toEqual([{ state: 'blocked', found: 'textTooSmall', args: { size: '11.9 px', least: '16 px' } }]);
    expect(found(judgeLooks({ ...well, text: 12 }))).toEqual(['textTooSmall limited']);
    expect(found(judgeLooks({ ...well, text: 16 }))).toEqual([]);
  });

  it('are told of by each part that they change', () => {
    const hurt = { ...well, button: { height: 19, filled: false }, choice: { width: 0, height: 0 }, label: { floats: true, height: 44 } };
    expect(judgeLooks(hurt)).toEqual([{ state: 'limited', found: 'stylesMeddle', args: { mark: 'dom="light"' }, list: ['button', 'input', 'label'] }]);
  });

  it('are not blamed for each part where our own do not arrive at all', () => {
    expect(found(judgeLooks({ ...well, hides: false, text: 10, button: { height: 10, filled: false } }))).toEqual(['noStyles limited']);
  });
});

describe('what the page refuses', () => {
  const ours = { folder: 'https://intranet.example/guildhall/', told: [file], isLight: false };
  const refusal = (rule: string, what: string, from = '') => ({ rule, what, from });

  it('is told of where it was ours', () => {
    const lines = judgeRules([refusal('style-src-elem', 'https://intranet.example/guildhall/guildhall.css'), refusal('connect-src', 'https://other.example/', 'https://intranet.example/guildhall/guildhall.js')], ours);
    expect(lines).toEqual([{ state: 'limited', found: 'ruleBroken', list: ['style-src-elem: https://intranet.example/guildhall/guildhall.css', 'connect-src: https://other.example/'] }]);
  });

  it('is no business of ours otherwise, and has one line where another place of the list has it', () => {
    expect(judgeRules([refusal('script-src-elem', 'https://ads.example/a.js'), refusal('connect-src', file, 'https://intranet.example/guildhall/guildhall.js')], ours)).toEqual([]);
    expect(judgeRules([refusal('script-src-elem', 'https://ads.example/a.js')], { ...ours, folder: null })).toEqual([]);
  });

  it('is missed by us too in the light DOM, where it was a style', () => {
    const style = refusal('style-src-elem', 'https://cdn.example/govuk-frontend.css');
    expect(judgeRules([style], ours)).toEqual([]);
    expect(found(judgeRules([style, style], { ...ours, isLight: true }))).toEqual(['ruleBroken limited']);
  });
});

describe('keeping', () => {
  it('is well where a word came back, and else the reason is given', () => {
    expect(judgeStorage(null, 'intranet.example')).toEqual([]);
    expect(judgeStorage('SecurityError', 'intranet.example')).toEqual([{ state: 'blocked', found: 'keepsNothing', args: { reason: 'SecurityError', host: 'intranet.example' } }]);
  });
});

describe('a frame', () => {
  it('is well where it takes nothing away', () => {
    expect(judgeFrame(free)).toEqual([]);
    expect(judgeFrame({ ...free, isFramed: true, sandbox: ['allow-scripts', 'allow-same-origin', 'allow-forms', 'allow-downloads', 'allow-modals'] })).toEqual([]);
  });

  it('stops people where no form can be sent, or the page has no site', () => {
    expect(found(judgeFrame({ ...free, isFramed: true, submits: false }))).toEqual(['frameNoForms blocked']);
    expect(found(judgeFrame({ ...free, isFramed: true, isElsewhere: true, isOpaque: true }))).toEqual(['frameNoSite blocked']);
  });

  it('hinders people on another site, or without downloads and printing', () => {
    expect(found(judgeFrame({ ...free, isFramed: true, isElsewhere: true }))).toEqual(['framedElsewhere limited']);
    expect(judgeFrame({ ...free, isFramed: true, sandbox: ['allow-modals'] })).toEqual([{ state: 'limited', found: 'frameLacks', list: ['allow-downloads'] }]);
  });
});

describe('a file', () => {
  it('is told of by what came in its place', () => {
    expect(found(ask({ came: 'elsewhere' }))).toEqual(['fileElsewhere blocked']);
    expect(found(ask({ came: 'refused', rule: 'connect-src' }))).toEqual(['fileRefused blocked']);
    expect(found(ask({ came: 'nothing', reason: '404' }))).toEqual(['fileMissing blocked']);
    expect(found(ask({ came: 'text', text: '<!doctype html><title>Sign in</title>' }))).toEqual(['fileNotJson blocked']);
  });

  it('is told of by every mistake in it, with its place', () => {
    const [outcome] = ask({ came: 'text', text: '{"governance":"lord","languages":["en","en"]}' });
    expect(outcome?.found).toBe('fileWrong');
    expect(outcome?.list?.some((line) => line.startsWith('/governance: '))).toBe(true);
    expect(outcome?.list?.length).toBeGreaterThan(1);
  });

  it('is told of by what the council has still to settle, which stops nobody', () => {
    const [outcome] = ask({ came: 'text', text: '{"name":"Ashmoor Council"}' });
    expect(outcome).toMatchObject({ state: 'limited', found: 'fileOpen' });
    expect(outcome?.list?.includes('privacyNotice')).toBe(true);
  });

  it('is well where nothing is wrong and nothing open', () => {
    expect(judgeValue(file, 'check.council.means', { findings: [], warnings: [] })).toEqual([]);
  });
});

describe('the questions', () => {
  it('are found by their name, and the names are given where it is another', () => {
    expect(judgeName('scan', ['scan', 'roles'])).toEqual([]);
    expect(judgeName('scam', ['scan', 'roles'])).toMatchObject([{ state: 'blocked', found: 'unknownQuestions', list: ['scan', 'roles'] }]);
    expect(judgeName('', ['scan'])).toMatchObject([{ found: 'noQuestions' }]);
  });
});

describe('tabs, voices and languages', () => {
  it('are well or told of', () => {
    expect(judgeTabs(true)).toEqual([]);
    expect(found(judgeTabs(false))).toEqual(['deafTabs limited']);
    const voice = (lang: string, localService = true) => ({ lang, localService });
    expect(judgeVoice([voice('en-GB'), voice('de-DE')], 'en')).toEqual([]);
    expect(judgeVoice([voice('cy_GB')], 'cy')).toEqual([]);
    expect(found(judgeVoice([voice('en-GB')], 'cy'))).toEqual(['noVoice limited']);
    // Words would leave the device: the assessment does not read with such a voice.
    expect(found(judgeVoice([voice('en-GB', false)], 'en'))).toEqual(['noVoice limited']);
    expect(judgeLanguage('cy-GB', 'cy-GB')).toEqual([]);
    expect(found(judgeLanguage('', ''))).toEqual(['noLanguage limited']);
    expect(found(judgeLanguage('pl', 'pl'))).toEqual(['otherLanguage limited']);
    // "cymric" would be another language.
    expect(found(judgeLanguage('en', 'cymric'))).toEqual(['otherLanguage limited']);
  });
});

/** One of everything that can be found, as the judges give it. */
const everything: readonly Outcome[] = [
  ...judgeScript({ file: 'guildhall.js', host: 'cdn.example', isElsewhere: true, integrity: '' }),
  ...judgeMissing(null, [], null),
  ...judgeMissing({ src: 'https://intranet.example/guildhall.js', integrity: 'sha384-abc' }, [], { came: 'bytes', digests: { sha384: 'sha384-xyz' } }),
  ...judgeMissing({ src: 'https://intranet.example/guildhall.js', integrity: '' }, [], { came: 'bytes', digests: {} }),
  ...judgeVersions(['1.0.0', '2.0.0']),
  ...judgeBrowser({ ElementInternals: false }),
  ...judgeSecure(false),
  ...judgeLooks({ ...well, hides: false }),
  ...judgeLooks({ ...well, text: 10, button: { height: 1, filled: true } }),
  ...judgeStorage('SecurityError', 'intranet.example'),
  ...judgeFrame({ ...free, isFramed: true, isElsewhere: true, submits: false, sandbox: [] }),
  ...judgeFrame({ ...free, isOpaque: true }),
  ...(['elsewhere'] as const).flatMap((came) => ask({ came })),
  ...ask({ came: 'refused', rule: 'connect-src' }),
  ...ask({ came: 'nothing', reason: '404' }),
  ...ask({ came: 'text', text: 'no' }),
  ...ask({ came: 'text', text: '{}' }),
  ...ask({ came: 'text', text: '{"name":"Ashmoor Council"}' }),
  ...judgeName('scam', ['scan']),
  ...judgeName('', ['scan']),
  ...judgeRules([{ rule: 'style-src', what: 'inline', from: '' }], { folder: null, told: [], isLight: true }),
  ...judgeTabs(false),
  ...judgeVoice([], 'en'),
  ...judgeLanguage('', 'pl'),
];

const everyFound = Object.keys(english).flatMap((key) => /^check\.(\w+)\.what$/.exec(key)?.[1] ?? []) as readonly Found[];

describe('what is told', () => {
  it('is tried here for everything that can be found', () => {
    expect(new Set(everything.map((outcome) => outcome.found))).toEqual(new Set(everyFound));
  });

  it.each(['en', 'cy'] as const)('has its three texts, with nothing left to put in, in %s', (language: Language) => {
    for (const outcome of everything) {
      for (const text of Object.values(told(language, page, outcome))) {
        expect(text, outcome.found).toMatch(/\S{2}/);
        expect(text, outcome.found).not.toMatch(/[{}]|undefined/);
      }
    }
  });

  it('names the page in everything that is to be sent, or the site, or the devices', () => {
    for (const outcome of everything) expect(told('en', page, outcome).send).toMatch(/intranet\.example|on our devices/);
  });

  it('puts in what a page says as text, whatever it says', () => {
    fc.assert(fc.property(fc.string(), (name) => {
      expect(say('en', 'check.unknownQuestions.what', { name })).toBe(`We have no questions by the name of ${name}.`);
    }));
  });

  it('holds no plural and no choice, because the check fills texts in by itself', () => {
    const own = Object.keys(english).filter((key): key is CheckKey => key.startsWith('check.'));
    expect(own.flatMap((key) => [english[key], welsh[key].text]).filter((text) => /\{\w+,/.test(text))).toEqual([]);
  });
});
