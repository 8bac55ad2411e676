import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { contentSecurityPolicy } from '@guildhall/config/serve';
import type { FrameLocator, Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { heading } from '#walk/steps.ts';
import { withFrames } from '../hosts/serve-host.ts';
import { hosts } from '../hosts/visit-host.ts';

const come = hosts();

const officer = { name: 'Mo Price', email: 'dpo@ashmoor.example' };
/** Nothing is left to settle. */
const settled = {
  name: 'Ashmoor Council', governance: 'leader-and-cabinet', languages: ['en', 'cy'], dataProtectionOfficer: officer, monitoringOfficer: officer,
  privacyNotice: { link: 'https://ashmoor.example/privacy' }, lawfulBasis: 'Public task: section 1 of the Localism Act 2011.', retention: 'The council keeps nothing.',
};

/** Says that the device has voices: a browser for tests has none. */
async function withVoices(page: Page): Promise<void> {
  await page.addInitScript(() => { speechSynthesis.getVoices = () => ['en-GB', 'cy-GB'].map((lang) => ({ lang, localService: true }) as SpeechSynthesisVoice); });
}

/** The list, once it is whole. */
async function list(page: Page | FrameLocator): Promise<Locator> {
  const panel = page.locator('.gh-check').first();
  await page.locator('.gh-check[data-whole]').first().waitFor();
  return panel;
}

const found = async (panel: Locator): Promise<readonly (string | null)[]> => await panel.locator('[data-found]').evaluateAll((all) => all.map((each) => each.getAttribute('data-found')));
const texts = async (panel: Locator, which: string): Promise<{ readonly said: string; readonly send: string }> => {
  const finding = panel.locator(`[data-found="${which}"]`).first();
  return { said: await finding.innerText(), send: await finding.locator('textarea').inputValue() };
};

describe('a page that nobody asked to check', () => {
  it('loads no check and shows none', async () => {
    const asked: string[] = [];
    const { page, root, close } = await come('plain', { page: 'no-council', before: async (tab) => { await Promise.resolve(tab.on('request', (request) => { asked.push(request.url()); })); } });
    await heading(root).waitFor();
    expect(asked.filter((url) => url.includes('check'))).toEqual([]);
    expect(await page.locator('.gh-check').count()).toBe(0);
    await close();
  });
});

describe('a page in good order', () => {
  it.each([['plain', 'index'], ['plain', 'light'], ['localgov-drupal', 'index'], ['sharepoint', 'index'], ['govuk', 'index'], ['govuk', 'shadow']] as const)('is told so, under the strict policy, and the questions stay where they were: %s, %s', async (name, page) => {
    const { page: tab, root, close, complaints } = await come(name, { page: `${page}?guildhall-check`, council: settled, before: withVoices });
    const panel = await list(tab);
    expect(await found(panel)).toEqual([]);
    expect(await panel.innerText()).toContain('Nothing is in the way here.');
    expect(await panel.locator('dt').count()).toBe(13);
    await heading(root).waitFor();
    expect(complaints).toEqual([]);
    await close();
  });

  it('is told of what this page’s readers would miss: a voice', async () => {
    const { page, close } = await come('plain', { page: 'index?guildhall-check', council: settled });
    expect(await found(await list(page))).toEqual(['noVoice']);
    await close();
  });
});

describe('a page whose security rules refuse something', () => {
  it('is told the file and the rule, and what to send', async () => {
    const { page, url, close } = await come('plain', { page: 'index?guildhall-check', council: settled, before: withVoices, policy: contentSecurityPolicy.replace("connect-src 'self'", "connect-src 'none'") });
    const panel = await list(page);
    expect(await found(panel)).toEqual(['fileRefused']);
    const { said, send } = await texts(panel, 'fileRefused');
    expect(said).toMatch(/do not let \S+\/council\.json be fetched/);
    expect(said).toContain('Nobody can begin');
    expect(send).toBe(`Please allow ${new URL('council.json', url).href} on ${url.split('?')[0]}. The rule is connect-src in the content security policy.`);
    await close();
  });

  it('is told of the page’s own styles that were refused, where ours depend on them', async () => {
    const { page, close } = await come('govuk', { page: 'index?guildhall-check', council: settled, before: withVoices, policy: contentSecurityPolicy.replace("style-src 'self'", "style-src 'none'") });
    const panel = await list(page);
    expect(await found(panel)).toContain('ruleBroken');
    expect((await texts(panel, 'ruleBroken')).send).toMatch(/style-src-elem: \S+govuk-frontend\.css/);
    await close();
  });

  it('is not told of them where ours do not', async () => {
    const { page, close } = await come('govuk', { page: 'shadow?guildhall-check', council: settled, before: withVoices, policy: contentSecurityPolicy.replace("style-src 'self'", "style-src 'none'") });
    expect(await found(await list(page))).toEqual([]);
    await close();
  });
});

describe('a council’s file', () => {
  it.each([
    ['that is not there', undefined, 'fileMissing', /The answer was: 404/],
    ['that is a page to sign in', '<!doctype html><title>Sign in</title>', 'fileNotJson', /sign in/],
    ['with mistakes', '{"governance":"lord"}', 'fileWrong', /\/governance/],
    ['that leaves things open', '{"name":"Ashmoor Council"}', 'fileOpen', /privacyNotice/],
  ])('%s is told of', async (_, council, which, words) => {
    const { page, close } = await come('plain', { page: 'index?guildhall-check', before: withVoices, ...(council === undefined ? {} : { council }) });
    const panel = await list(page);
    expect(await found(panel)).toEqual([which]);
    expect((await texts(panel, which)).said).toMatch(words);
    await close();
  });
});

describe('a place that keeps nothing', () => {
  it('is told of, with the reason', async () => {
    const { page, url, close } = await come('plain', {
      page: 'no-council?guildhall-check',
      before: async (tab) => {
        await withVoices(tab);
        await tab.addInitScript(() => { IDBFactory.prototype.open = () => { throw new DOMException('denied', 'SecurityError'); }; });
      },
    });
    const panel = await list(page);
    expect(await found(panel)).toEqual(['keepsNothing']);
    const { said, send } = await texts(panel, 'keepsNothing');
    expect(said).toContain('SecurityError');
    expect(send).toContain(new URL(url).host);
    await close();
  });
});

describe('a frame', () => {
  it('that takes forms and downloads away is told what to add', async () => {
    const { page, close } = await come('plain', { page: 'framed-check', policy: withFrames, before: withVoices });
    const panel = await list(page.frameLocator('iframe'));
    expect(await found(panel)).toEqual(['frameNoForms', 'frameLacks']);
    expect((await texts(panel, 'frameNoForms')).send).toMatch(/^Please add allow-forms to the sandbox/);
    expect((await texts(panel, 'frameLacks')).send).toMatch(/^Please add allow-downloads; allow-modals to the sandbox/);
    await close();
  });

  it('that takes the page’s site away is told so, where the page loads the check by itself', async () => {
    const { page, close } = await come('plain', { page: 'framed-no-site', policy: withFrames, before: withVoices, integrity: '' });
    const panel = await list(page.frameLocator('iframe'));
    expect(await found(panel)).toEqual(expect.arrayContaining(['keepsNothing', 'frameNoSite']));
    expect((await texts(panel, 'frameNoSite')).send).toMatch(/^Please add allow-same-origin to the sandbox/);
    await close();
  });
});

describe('a page', () => {
  it.each([
    ['that asks for questions we do not have', 'plain', 'unknown', 'unknownQuestions', /councillor-quick-scan/],
    ['that asks for a language we do not have', 'plain', 'polish', 'otherLanguage', /lang/],
    ['whose styles change our parts by force', 'old-reset', 'hostile', 'stylesMeddle', /for button; input; label to your own classes/],
  ] as const)('%s is told what to write', async (_, name, page, which, send) => {
    const { page: tab, close } = await come(name, { page: `${page}?guildhall-check`, before: withVoices });
    const panel = await list(tab);
    expect(await found(panel)).toContain(which);
    expect((await texts(panel, which)).send).toMatch(send);
    await close();
  });

  it('whose styles stay outside a shadow root is told nothing of them', async () => {
    const { page, close } = await come('old-reset', { page: 'index?guildhall-check', before: withVoices });
    expect(await found(await list(page))).toEqual([]);
    await close();
  });

  it('without an integrity value is told to add one', async () => {
    const { page, close } = await come('plain', { page: 'no-council?guildhall-check', before: withVoices, integrity: '' });
    expect(await found(await list(page))).toEqual(['noIntegrity']);
    await close();
  });

  it('with an older script of ours beside this one is told of both', async () => {
    const { page, close } = await come('plain', {
      page: 'no-council?guildhall-check',
      before: async (tab) => {
        await withVoices(tab);
        await tab.addInitScript(() => { Reflect.set(globalThis, Symbol.for('guildhall.versions'), ['0.0.0-old']); });
      },
    });
    const panel = await list(page);
    expect(await found(panel)).toEqual(['twice']);
    expect((await texts(panel, 'twice')).send).toContain('0.0.0-old; ');
    await close();
  });

  it('that lacks the check beside the script says so, and the questions work', async () => {
    const { page, root, close } = await come('plain', { page: 'no-council?guildhall-check', without: ['guildhall-check.js'] });
    await heading(root).waitFor();
    expect(await page.locator('.gh-check').innerText()).toBe('The check could not be loaded. Put guildhall-check.js beside the script file.');
    await close();
  });

  it('in Welsh is told in Welsh', async () => {
    const { page, close } = await come('plain', { page: 'welsh?guildhall-check', before: withVoices });
    expect(await (await list(page)).innerText()).toContain('Nid oes dim yn y ffordd yma.');
    await close();
  });
});

describe('a page that loads the check by a line of its own', () => {
  it('is told the right integrity value where the script’s is another', async () => {
    const { page, close } = await come('plain', { page: 'with-check?guildhall-check', integrity: 'sha384-oqVuAfXRKap7fdgcCY5uykM6+R9GqQ8K/uxy9rx7HNQlGYl1kPzQho1wx4JwY8wC' });
    const panel = await list(page);
    expect(await found(panel)).toEqual(['otherFile']);
    const served = await page.evaluate(async () => {
      const digest = await crypto.subtle.digest('SHA-384', await (await fetch('guildhall/guildhall.js')).arrayBuffer());
      return btoa(String.fromCodePoint(...new Uint8Array(digest)));
    });
    expect((await texts(panel, 'otherFile')).send).toContain(`sha384-${served}`);
    await close();
  });

  it('is told where the script did not run because it is not there', async () => {
    const { page, close } = await come('plain', { page: 'with-check?guildhall-check', without: ['guildhall.js'] });
    const panel = await list(page);
    expect(await found(panel)).toEqual(['fileMissing']);
    expect((await texts(panel, 'fileMissing')).said).toMatch(/Nobody can begin/);
    await close();
  });

  it('is told where the script was refused, and what the rule is', async () => {
    const { page, close } = await come('plain', {
      page: 'with-check?guildhall-check', integrity: '',
      policy: "default-src 'none'; script-src http://127.0.0.1:*/guildhall/guildhall-check.js; connect-src 'self'",
    });
    const panel = await list(page);
    expect(await found(panel)).toEqual(['fileRefused']);
    expect((await texts(panel, 'fileRefused')).send).toMatch(/guildhall\.js on .* The rule is script-src/);
    await close();
  });
});

describe('the text to send', () => {
  it('is marked by its button, which says what to do next, and needs no permission', async () => {
    const { page, close } = await come('plain', { page: 'unknown?guildhall-check', before: withVoices });
    const finding = (await list(page)).locator('[data-found="unknownQuestions"]');
    await finding.getByRole('button', { name: /^Copy this text/ }).click();
    expect(await finding.getByRole('status').innerText()).toMatch(/^(?:Copied\.|The text is marked\.)/);
    const marked = await finding.locator('textarea').evaluate((area) => (area instanceof HTMLTextAreaElement ? area.value.slice(area.selectionStart, area.selectionEnd) : ''));
    expect(marked).toBe(await finding.locator('textarea').inputValue());
    await close();
  });
});

describe('the list', () => {
  const require = createRequire(import.meta.url);
  const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

  it.each([['old-reset', 'light'], ['plain', 'unknown'], ['govuk', 'index']] as const)('passes axe, and needs no scrolling sideways at 320 px: %s, %s', async (name, at) => {
    const { page, close } = await come(name, { page: `${at}?guildhall-check`, council: { name: 'Ashmoor Council' }, context: { viewport: { width: 320, height: 640 } } });
    const panel = await list(page);
    expect((await found(panel)).length).toBeGreaterThan(0);
    await page.evaluate(axe);
    const faults = await page.evaluate(async () => {
      const { violations } = await (globalThis as unknown as { axe: { run: (context: unknown, options: unknown) => Promise<{ violations: { id: string; nodes: { target: unknown[] }[] }[] }> } }).axe
        .run(document.querySelector('guildhall-assessment'), { rules: { 'heading-order': { enabled: false }, region: { enabled: false } } });
      return violations.flatMap(({ id, nodes }) => nodes.filter(({ target }) => JSON.stringify(target).includes('gh-check')).map(({ target }) => `${id}: ${JSON.stringify(target)}`));
    });
    expect(faults).toEqual([]);
    expect(await panel.evaluate((each) => each.scrollWidth - each.clientWidth)).toBeLessThanOrEqual(0);
    await close();
  });
});
