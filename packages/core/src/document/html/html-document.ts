import { sha256 } from '../../json/hash.ts';
import { format } from '../../messages/format.ts';
import type { Language } from '../../messages/language.ts';
import { base64OfHex } from '../base64.ts';
import type { DocumentContent, RichBlock } from '../words.ts';
import { writableReport, writableText } from '../writable.ts';
import { blockHtml, tagOf } from './block-html.ts';
import { escapeHtml } from './escape-html.ts';
import { pageStyle } from './page-style.ts';

export interface HtmlOptions {
  /** For somebody who reads large letters best. */
  readonly largePrint?: boolean;
}

/**
 * A document as one page that needs nothing else: no script, nothing fetched, and a policy in it that would stop both. It reads on a screen
 * and prints on A4. Everything that anybody wrote is shown as it is written.
 *
 * @param contents the same document in one language, or in two.
 * @example htmlDocument([reportDocument({ report, madeOn: '2026-03-02', figures: true })]); // '<!doctype html>\n<html lang="en-GB">…'
 */
export function htmlDocument(contents: readonly DocumentContent<RichBlock>[], { largePrint = false }: HtmlOptions = {}): string {
  const documents = contents.map(writableReport);
  const [first] = documents;
  if (first === undefined) throw new RangeError('htmlDocument takes a document in one language at least');
  const { title, council, language } = first;
  const sections = documents.map(({ blocks, language: each }) => sectionsOf(blocks).map((section) => `<section>${section.map((block) => blockHtml(block, each)).join('\n')}</section>`));
  const isOne = documents.length === 1;
  const style = pageStyle({ council, largePrint, rows: isOne ? 1 : Math.max(...sections.map(({ length }) => length)) });
  const policy = `default-src 'none'; style-src 'sha256-${base64OfHex(sha256(style).slice('sha256:'.length))}'; base-uri 'none'; form-action 'none'`;
  return [
    '<!doctype html>', `<html lang="${tagOf(language)}">`, '<head>', '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">', '<meta name="referrer" content="no-referrer">', '<meta name="color-scheme" content="light dark">',
    `<title>${escapeHtml([title, ...(council === undefined ? [] : [council])].join(' – '))}</title>`, `<style>${style}</style>`, '</head>', '<body>',
    ...(council === undefined ? [] : [`<header>${escapeHtml(council)}</header>`]),
    ...(isOne ? [] : [navigation(documents.map((each) => each.language), language)]),
    '<main>',
    ...documents.map((each, i) => (isOne ? sections[i]?.join('\n') ?? '' : `<div class="language" id="${each.language}" lang="${tagOf(each.language)}">\n${sections[i]?.join('\n') ?? ''}\n</div>`)),
    '</main>', '</body>', '</html>', '',
  ].join('\n');
}

const names: Readonly<Record<Language, string>> = { en: 'English', cy: 'Cymraeg' };

function navigation(languages: readonly Language[], language: Language): string {
  const entries = languages.map((each) => `<li><a href="#${each}" lang="${tagOf(each)}">${names[each]}</a></li>`);
  return `<nav aria-label="${escapeHtml(writableText(format(language, 'document.languages')))}"><ul>${entries.join('')}</ul></nav>`;
}

/** What stands under one heading of the first or second level. */
function sectionsOf(blocks: readonly RichBlock[]): readonly (readonly RichBlock[])[] {
  const sections: RichBlock[][] = [];
  for (const block of blocks) {
    const last = sections.at(-1);
    if (last === undefined || (block.kind === 'heading' && block.level === 2)) sections.push([block]);
    else last.push(block);
  }
  return sections;
}
