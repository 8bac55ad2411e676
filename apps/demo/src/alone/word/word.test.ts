import { inflateRawSync } from 'node:zlib';
import { answersOf } from '@guildhall/core/flow';
import type { Framework } from '@guildhall/core';
import { frameworks } from '@guildhall/core/frameworks';
import type { Language } from '@guildhall/core/messages';
import { documentOf, reportOf, type DocumentContent } from '@guildhall/core/report';
import { steadyAna, walkTo, type Persona } from '@guildhall/core/testing';
import { describe, expect, it } from 'vitest';
import { wordBytes } from './word-file.ts';

const found = (kind: (framework: Framework) => boolean): Framework => {
  const framework = frameworks.find(kind);
  if (framework === undefined) throw new Error('there is none');
  return framework;
};
const set = found(({ readiness, scale }) => readiness === undefined && scale.kind === 'levels');
const honest = found(({ competencies }) => competencies.some(({ integrity }) => integrity === 'alone'));
const scan = found(({ kind }) => kind === 'scan');
const ready = found(({ readiness }) => readiness !== undefined);

const step = { own: 'Sit in with <Mrs Okafor> & co', for: [], owner: 'Me', by: '2026-04-01', measure: 'I have done it', reviewOn: '2026-05-01' };

function contentOf(framework: Framework, { persona = {}, language = 'en', includeIntegrity = true, planned = true }: {
  readonly persona?: Partial<Persona>; readonly language?: Language; readonly includeIntegrity?: boolean; readonly planned?: boolean;
} = {}): DocumentContent {
  const answers = answersOf(framework, walkTo(framework, undefined, { ...steadyAna, ...persona }).view().memory);
  const report = reportOf({ framework, answers, language, includeIntegrity, ...(planned ? { agreed: [step] } : {}) });
  return documentOf({ report: { ...report, council: 'Ashmoor Council' }, madeOn: '2026-03-02' });
}

/** What is in a zip archive, by name: from its list at the end, as every reader of one does it. */
function unzipped(bytes: Uint8Array): ReadonlyMap<string, string> {
  const data = Buffer.from(bytes);
  const end = data.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'));
  const files = new Map<string, string>();
  let at = data.readUInt32LE(end + 16);
  for (let left = data.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [method, size, nameLength, extra, comment, start] = [data.readUInt16LE(at + 10), data.readUInt32LE(at + 20), data.readUInt16LE(at + 28), data.readUInt16LE(at + 30), data.readUInt16LE(at + 32), data.readUInt32LE(at + 42)];
    const name = data.toString('utf8', at + 46, at + 46 + nameLength);
    const from = start + 30 + data.readUInt16LE(start + 26) + data.readUInt16LE(start + 28);
    const packed = data.subarray(from, from + size);
    files.set(name, (method === 0 ? packed : inflateRawSync(packed)).toString('utf8'));
    at += 46 + nameLength + extra + comment;
  }
  return files;
}

const partsOf = async (content: DocumentContent) => {
  const files = unzipped(await wordBytes(content));
  return { files, document: files.get('word/document.xml') ?? '', styles: files.get('word/styles.xml') ?? '', core: files.get('docProps/core.xml') ?? '' };
};
const textOf = (xml: string): string => xml.replaceAll(/<\/w:p>/g, '\n').replaceAll(/<[^>]+>/g, '').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');

describe('a profile and plan for Word', () => {
  it('has real headings, in order, from one first', async () => {
    const { document } = await partsOf(contentOf(set, { persona: { answer: () => 2 } }));
    const levels = [...document.matchAll(/<w:pStyle w:val="Heading(\d)"\/>/g)].map(([, level]) => Number(level));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels[0]).toBe(1);
    levels.forEach((level, i) => { expect(level).toBeLessThanOrEqual((levels[i - 1] ?? 0) + 1); });
    expect(levels.length).toBeGreaterThan(4);
  });

  it('leaves a heading to look as headings do: nothing in it says otherwise', async () => {
    const { document, styles } = await partsOf(contentOf(set, { persona: { answer: () => 2 } }));
    const headings = document.match(/<w:p>(?:(?!<\/w:p>).)*<w:pStyle w:val="Heading\d"\/>(?:(?!<\/w:p>).)*<\/w:p>/gs) ?? [];
    expect(headings.length).toBeGreaterThan(4);
    expect(headings.filter((each) => /<w:b(?:Cs)?(?: w:val="(?:false|0)")?\/>/.test(each))).toEqual([]);
    for (const level of [1, 2, 3]) expect(new RegExp(`w:styleId="Heading${level}"(?:(?!</w:style>).)*<w:b/>`, 's').test(styles)).toBe(true);
    expect(document).not.toContain('<w:b w:val="false"/>');
  });

  it('has real lists, and tables whose first row names the columns on every page', async () => {
    const { document, files } = await partsOf(contentOf(set, { persona: { answer: () => 2 } }));
    expect(document.match(/<w:numPr>/g)?.length).toBeGreaterThan(2);
    expect(files.get('word/numbering.xml')).toContain('w:val="bullet"');
    const tables = document.match(/<w:tbl>/g)?.length ?? 0;
    expect(tables).toBeGreaterThan(1);
    expect(document.match(/<w:tblHeader\b/g)?.length).toBe(tables);
  });

  it('says its language, its title and the council', async () => {
    const { styles, core, files } = await partsOf(contentOf(set));
    expect(styles).toMatch(/<w:rPrDefault>(?:(?!<\/w:rPrDefault>).)*<w:lang w:val="en-GB"\/>/);
    expect(core).toContain(`<dc:title>${set.title}</dc:title>`);
    expect([...files].filter(([name]) => /word\/header\d*\.xml/.test(name)).map(([, xml]) => textOf(xml)).join('')).toContain('Ashmoor Council');
    expect((await partsOf(contentOf(set, { language: 'cy' }))).styles).toContain('<w:lang w:val="cy-GB"/>');
  });

  it('has no empty head where no council is named', async () => {
    const { council: _council, ...content } = contentOf(set);
    expect([...(await partsOf(content)).files.keys()].filter((name) => name.startsWith('word/header'))).toEqual([]);
  });

  it('marks what is not translated yet as English in a Welsh document', async () => {
    const content = contentOf(set, { language: 'cy' });
    const english = content.blocks.flatMap((block) => (block.kind === 'heading' && block.words.lang === 'en' ? [block.words.text] : []));
    expect(english).toContain(content.title);
    expect((await partsOf(content)).document).toContain('<w:lang w:val="en-GB"/>');
  });

  it('keeps what a person wrote as text', async () => {
    const { document } = await partsOf(contentOf(set));
    expect(textOf(document)).toContain('Sit in with <Mrs Okafor> & co');
    expect(textOf(document)).toMatch(/Who will see that it happens[\s\S]*1 April 2026[\s\S]*1 May 2026/);
  });

  it('is well-formed XML whatever somebody wrote, and keeps all of it that XML can hold', async () => {
    // The first of each plane's last two, too: only those of the first plane are no characters of XML.
    const odd = `a${Array.from({ length: 32 }, (_, code) => String.fromCharCode(code)).join('')}\ufffe\uffff\ud800\u007f\u0085\u{1fffe}<&>"']]>b😀`;
    const said = { text: odd, lang: 'en' } as const;
    const { files, document, core } = await partsOf({
      title: odd, language: 'en', council: odd,
      blocks: [
        { kind: 'heading', level: 1, words: said }, { kind: 'text', words: [said] }, { kind: 'notice', words: [said] }, { kind: 'bullets', entries: [[said]] },
        { kind: 'table', header: [[said]], rows: [[[said]]] },
      ],
    });
    const heads = [...files].filter(([name]) => /word\/header\d*\.xml/.test(name)).map(([, xml]) => xml);
    for (const xml of [document, core, ...heads]) {
      expect([...xml].filter((character) => !/[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.test(character))).toEqual([]);
      expect(xml).toContain('\u{1fffe}&lt;&amp;&gt;');
      expect(xml).toContain('b😀');
    }
    expect(document.split('b😀').length - 1).toBe(6);
  });

  it('tells of one skill what was said and what comes next, and sets no skill beside itself in a table', async () => {
    const areas = set.flow.flatMap((stage) => (stage.kind === 'areas' ? stage.areas.slice(0, 1).map(({ id }) => id) : [])).slice(0, 1);
    const { document } = await partsOf(contentOf(set, { persona: { areas, answer: (item) => (item.endsWith('1') ? 3 : 2) }, planned: false }));
    const words = textOf(document);
    expect(words).toMatch(/What you said you do well[\s\S]*How well do you [^?]+\? Well, day to day\.[\s\S]*What the next step looks like[\s\S]*You said “Sometimes, with help”\. Next is “Well, day to day”/);
    expect(words).not.toMatch(/No whole skill|in every skill you looked at/);
    expect(words).not.toContain('Where I want to be');
    // The one that there is holds the plan.
    expect(document.match(/<w:tbl>/g)).toHaveLength(1);
  });

  it('says that the questions are a draft, and whose it is', async () => {
    expect(textOf((await partsOf(contentOf(set))).document)).toMatch(/These questions are a draft\.[\s\S]*/);
    expect(textOf((await partsOf(contentOf(set))).document)).toMatch(/belongs to the person who answered/);
  });

  it('has answers about honesty for the person, and for nobody else', () => {
    const words = (includeIntegrity: boolean) => JSON.stringify(contentOf(honest, { includeIntegrity, persona: { facts: { identity: 'chief-executive' } } }));
    const [alone] = honest.competencies.filter(({ integrity }) => integrity === 'alone');
    const stem = alone?.indicators[0]?.stem ?? 'none';
    expect(words(true)).toContain(stem);
    expect(words(false)).not.toContain(stem);
    expect(words(false)).toContain('They are not printed here.');
  });

  it('is there for a scan and for getting ready too', async () => {
    for (const framework of [scan, ready]) {
      const { document } = await partsOf(contentOf(framework, { planned: false }));
      expect(textOf(document)).toContain(framework.title);
      expect(textOf(document)).not.toMatch(/undefined|null|NaN|\[object/);
    }
  });

  it('says who decided what, and until when', () => {
    const answers = answersOf(ready, walkTo(ready).view().memory);
    const decided = { outcome: 'READY_WITH_SUPPORT', by: 'Bo', on: '2026-03-02', until: '2027-03-02', beside: 'Dee' };
    const { blocks } = documentOf({ report: reportOf({ framework: ready, answers }), madeOn: '2026-03-02', decided });
    expect(JSON.stringify(blocks)).toMatch(/May speak beside Dee.*Decided by Bo on 2 March 2026.*This holds until 2 March 2027/);
  });

  it('says why there is no plan', () => {
    const answers = answersOf(set, walkTo(set).view().memory);
    expect(JSON.stringify(documentOf({ report: reportOf({ framework: set, answers, agreed: [] }), madeOn: '2026-03-02', noPlan: 'Later.' }).blocks)).toContain('Later.');
  });
});
