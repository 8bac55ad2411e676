import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { councillorQuickScan } from '@guildhall/core/frameworks';
import { describe, expect, it } from 'vitest';
import { heading, on, titleOf } from '#walk/steps.ts';
import { html, pages } from './pages.ts';

const site = pages();
const scan = '<guildhall-assessment framework="councillor-quick-scan"><p>On paper: 01234 567890</p></guildhall-assessment>';
const own = { ...councillorQuickScan, id: 'our-own', title: 'Our own questions' };
/** What only the page's own elements say: a slot shows them, or it does not. */
const paper = 'text=On paper: 01234 567890';

describe('the script', () => {
  it.each([
    ['a script that waits for the page', '<script src="guildhall.js" defer></script>'],
    ['a module', '<script type="module" src="guildhall.js"></script>'],
    ['a script that does not wait', '<script src="guildhall.js"></script>'],
    ['a script with one question set', '<script src="guildhall-councillor-quick-scan.js" defer></script>'],
  ])('works as %s, under a strict policy, and breaks no rule of it', async (_, head) => {
    const { root, page, complaints, outside } = await site.show(scan, { write: (body) => html(body, head) });
    await on(root, councillorQuickScan.title);
    expect(await page.locator(paper).isVisible()).toBe(false);
    expect([complaints, outside]).toEqual([[], []]);
  });

  it('works in a page that was opened from a folder', async () => {
    const { root, complaints } = await site.show(scan, { from: 'file' });
    await on(root, councillorQuickScan.title);
    expect(complaints).toEqual([]);
  });

  it('leaves the React 17 of a page alone, and is left alone', async () => {
    for (const name of ['react', 'react-dom']) site.put(`${name}.js`, readFileSync(new URL(`../../../node_modules/${name}-17/umd/${name}.production.min.js`, import.meta.url), 'utf8'));
    site.put('host.js', `
      const { createElement: h, useState } = React;
      function Host() {
        const [count, setCount] = useState(0);
        return h('div', null, h('button', { id: 'host', onClick: () => setCount(count + 1) }, 'Pressed ' + count), h('guildhall-assessment', { framework: 'councillor-quick-scan' }));
      }
      ReactDOM.render(h(Host), document.getElementById('root'));`);
    const head = ['guildhall', 'react', 'react-dom', 'host'].map((name) => `<script src="${name}.js" defer></script>`).join('');
    const { root, page, complaints } = await site.show('<div id="root"></div>', { write: (body) => html(body, head) });
    await on(root, councillorQuickScan.title);
    await page.locator('#host').click();
    await page.getByText('Pressed 1').waitFor();
    expect(await titleOf(root)).toBe(councillorQuickScan.title);
    expect(await page.evaluate(() => (Reflect.get(globalThis, 'React') as { version: string }).version)).toBe('17.0.2');
    expect(complaints).toEqual([]);
  });

  it('adds its question sets to those of the same version, and says of another version that the first stays', async () => {
    site.put('other.js', readFileSync(new URL('../../../dist/guildhall-leadership-points.js', import.meta.url), 'utf8').replace(/version:"[^"]+",frameworks/, 'version:"9.9.9",frameworks'));
    const head = ['guildhall-councillor-quick-scan', 'other', 'guildhall-councillor-roles'].map((name) => `<script src="${name}.js" defer></script>`).join('');
    const notes: string[] = [];
    const { page, complaints } = await site.show('<p>Nothing yet</p>', { write: (body) => html(body, head) });
    page.on('console', (message) => { notes.push(message.text()); });
    await page.reload();
    expect(complaints).toEqual([]);
    expect(notes.filter((each) => each.includes('9.9.9'))).toHaveLength(1);
    const first = async (framework: string): Promise<string> => await page.evaluate(async (id) => {
      const element = document.createElement('guildhall-assessment');
      element.setAttribute('framework', id);
      document.body.replaceChildren(element);
      while (!element.shadowRoot?.querySelector('h2')) await new Promise((done) => { setTimeout(done, 10); });
      return element.shadowRoot?.querySelector('h2')?.textContent ?? '';
    }, framework);
    expect(await first('councillor-roles')).toBe('Councillor roles and skills');
    expect(await first('leadership-points')).toBe('This part of the page could not start.');
  });
});

describe('the content of the element', () => {
  it('is shown without JavaScript, and until everything is there', async () => {
    const { page } = await site.show(scan, { write: (body) => html(body, '') });
    expect(await page.locator(paper).isVisible()).toBe(true);
  });

  it.each(['shadow', 'light'])('comes back where nothing can be shown, beside plain words (%s)', async (dom) => {
    const { root, page, complaints } = await site.show(`<guildhall-assessment dom="${dom}" framework="councilor-roles"><p>On paper: 01234 567890</p></guildhall-assessment>`);
    await root.getByRole('alert').waitFor();
    expect(await page.locator(paper).isVisible()).toBe(true);
    expect(complaints).toEqual([expect.stringContaining('framework="councilor-roles" is not in this script: it has councillor-roles')]);
    await page.evaluate(() => { document.querySelector('guildhall-assessment')?.setAttribute('framework', 'councillor-quick-scan'); });
    await on(root, councillorQuickScan.title);
    expect(await page.locator(paper).isVisible()).toBe(false);
    expect(await root.getByRole('alert').count()).toBe(0);
  });
});

describe('where it stands, and in whose styles', () => {
  it.each(['dom="Light"', 'styles="govuk"'])('is never guessed at: %s', async (wrong) => {
    const { root, page, complaints } = await site.show(`<guildhall-assessment framework="councillor-quick-scan" ${wrong}><p>On paper: 01234 567890</p></guildhall-assessment>`);
    await root.getByRole('alert').waitFor();
    expect(await root.getByRole('alert').count()).toBe(1);
    expect(await page.locator(paper).isVisible()).toBe(true);
    expect(await root.locator('.gh-tools').count()).toBe(0);
    expect(complaints).toEqual([expect.stringContaining(`${wrong} means nothing here.`)]);
  });

  it('is read once: what is said later changes nothing, in another place of the page too', async () => {
    const { root, page, complaints } = await site.show('<guildhall-assessment framework="councillor-quick-scan" dom="light"></guildhall-assessment><div id="elsewhere"></div>');
    await on(root, councillorQuickScan.title);
    const sheets = await page.evaluate(() => document.adoptedStyleSheets.length);
    await page.evaluate(() => {
      const element = document.querySelector('guildhall-assessment');
      element?.setAttribute('styles', 'host');
      element?.setAttribute('dom', 'shadow');
      if (element !== null) document.getElementById('elsewhere')?.append(element);
      element?.setAttribute('heading-level', '3');
    });
    await root.locator('h3[data-guildhall-title]').waitFor();
    expect(await root.evaluate((element) => element.shadowRoot)).toBeNull();
    expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(sheets);
    expect(complaints).toEqual([]);
  });
});

describe('a question set of the council’s own', () => {
  it('comes by a property that was set before the script was there', async () => {
    site.put('early.js', `const element = document.querySelector('guildhall-assessment'); element.framework = ${JSON.stringify(own)}; element.headingLevel = 3;`);
    const head = '<script src="early.js" defer></script><script src="guildhall-leadership-points.js" defer></script>';
    const { root, complaints } = await site.show('<guildhall-assessment></guildhall-assessment>', { write: (body) => html(body, head) });
    await on(root, 'Our own questions');
    expect(await heading(root).evaluate((element) => element.localName)).toBe('h3');
    expect(complaints).toEqual([]);
  });

  it('comes by a property that is set later, before or after the element is in the page', async () => {
    const { root, page } = await site.show('<p>Nothing yet</p>');
    for (const when of ['before', 'after']) {
      await page.evaluate(([framework, order]) => {
        const element = document.createElement('guildhall-assessment');
        const give = (): void => { Reflect.set(element, 'framework', framework); };
        if (order === 'before') give();
        document.body.replaceChildren(element);
        if (order === 'after') give();
      }, [own, when] as const);
      await on(root, 'Our own questions');
      expect(await root.count()).toBe(1);
    }
  });

  it('comes as JSON in the attribute, as a framework on the server writes it', async () => {
    const { root, complaints } = await site.show(`<guildhall-assessment framework='${JSON.stringify(own).replaceAll('&', '&amp;').replaceAll("'", '&#39;')}'></guildhall-assessment>`);
    await on(root, 'Our own questions');
    expect(complaints).toEqual([]);
  });

  it('comes from an address of the same site, and can be begun', async () => {
    site.put('sets/own.json', JSON.stringify(own));
    const { root, complaints } = await site.show('<guildhall-assessment framework-url="sets/own.json"></guildhall-assessment>');
    await on(root, 'Our own questions');
    await root.getByLabel('I have read this, and I agree to take part').check();
    await root.getByRole('button', { name: 'Agree and start' }).click();
    await root.locator('input[type="radio"]').first().waitFor();
    expect(complaints).toEqual([]);
  });

  it('is refused from another site, and no request leaves', async () => {
    let asked = 0;
    const other = createServer((_, response) => {
      asked += 1;
      response.setHeader('Access-Control-Allow-Origin', '*').end(JSON.stringify(own));
    });
    await new Promise<void>((done) => { other.listen(0, '127.0.0.1', done); });
    const address = other.address();
    const url = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}/own.json`;
    const { root, complaints, outside } = await site.show(`<guildhall-assessment framework-url="${url}"></guildhall-assessment>`);
    await root.getByRole('alert').waitFor();
    expect(complaints).toEqual([expect.stringContaining('is refused: it is on another site')]);
    expect([asked, outside]).toEqual([0, []]);
    other.close();
  });

  it.each([
    ['an object that became an attribute', 'framework="[object Object]"', 'an object was given as an attribute'],
    ['something that is no question set', `framework='{"id":"x"}'`, '/version'],
    ['something that is no JSON', "framework='{'", 'is not JSON'],
    ['an address without a file', 'framework-url="none.json"', 'the server answered 404'],
    ['nothing at all', '', 'No question set was named'],
    ['a promise that means nothing', 'framework="councillor-roles" sharing="everybody"', 'sharing="everybody" means nothing here'],
  ])('is not guessed at: %s is named in the console and on the page', async (_, attributes, words) => {
    const { root, complaints } = await site.show(`<guildhall-assessment ${attributes}></guildhall-assessment>`);
    await root.getByRole('alert').waitFor();
    expect(complaints.join('\n')).toContain(words);
    expect(await root.getByRole('alert').locator('li').allTextContents()).not.toEqual([]);
  });
});

describe('the council', () => {
  const council = { name: 'Ashmoor Council', governance: 'committee', languages: ['cy', 'en'] };

  it('is named from a file beside the page, from JSON, or from a property', async () => {
    site.put('council.json', JSON.stringify(council));
    for (const attribute of ['council="council.json"', `council='${JSON.stringify(council)}'`]) {
      const { root, complaints } = await site.show(`<guildhall-assessment framework="councillor-quick-scan" ${attribute}></guildhall-assessment>`);
      await root.getByText('Ashmoor Council').first().waitFor();
      expect(complaints).toEqual([]);
    }
    const { root, page } = await site.show(scan);
    await on(root, councillorQuickScan.title);
    await page.evaluate((profile) => { Reflect.set(document.querySelector('guildhall-assessment') ?? {}, 'council', profile); }, council);
    await root.getByText('Ashmoor Council').first().waitFor();
  });

  it('is never passed over: a profile that cannot be read is said, and nothing starts until it can', async () => {
    site.put('broken.json', '{"name": "Ashmoor Council", "sharing": "everybody"}');
    const { root, complaints } = await site.show('<guildhall-assessment framework="councillor-quick-scan" council="broken.json"></guildhall-assessment>');
    await root.getByRole('alert').waitFor();
    expect(complaints).toEqual([expect.stringContaining('/sharing')]);
    site.put('broken.json', JSON.stringify(council));
    await root.getByRole('button', { name: 'Try again' }).click();
    await root.getByText('Ashmoor Council').first().waitFor();
  });

  it('gives the language where the page gives none', async () => {
    site.put('council.json', JSON.stringify(council));
    const { root } = await site.show('<guildhall-assessment framework="councillor-quick-scan" council="council.json"></guildhall-assessment>', { write: (body) => html(body, undefined, '') });
    await root.getByText('Cyn i chi ddechrau').waitFor();
    expect(await root.locator('[lang="cy"]').count()).toBeGreaterThan(0);
  });
});
