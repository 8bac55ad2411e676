import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parseAst, type Plugin, type Rolldown } from 'vite';

const councilFile = new URL('../public/council.json', import.meta.url);
const icon = new URL('../public/favicon.svg', import.meta.url);

/** Puts everything into one page that runs from a disk, under a policy that lets it run what is in it and nothing else. */
export const oneFile: Plugin = {
  name: 'one-file',
  apply: 'build',
  enforce: 'post',
  // After Vite's own last touches.
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      const files = Object.values(bundle);
      const chunks = files.filter((file): file is Rolldown.OutputChunk => file.type === 'chunk');
      const asset = (ending: string) => files.filter((file): file is Rolldown.OutputAsset => file.type === 'asset' && file.fileName.endsWith(ending));
      const [chunk, ...moreChunks] = chunks;
      const [page] = asset('.html');
      const [sheet, ...moreSheets] = asset('.css');
      if (chunk === undefined || page === undefined || sheet === undefined || moreChunks.length + moreSheets.length > 0 || files.length !== 3) {
        this.error(`not one script, one style sheet and one page, but ${files.map(({ fileName }) => fileName).join(', ')}`);
      }
      const script = inScript(chunk.code);
      const style = inStyle(String(sheet.source));
      for (const { fileName } of files) Reflect.deleteProperty(bundle, fileName);
      this.emitFile({ type: 'asset', fileName: 'guildhall.html', source: pageOf(String(page.source), script, style) });
    },
  },
};

function pageOf(page: string, script: string, style: string): string {
  const council = JSON.stringify(JSON.parse(readFileSync(councilFile, 'utf8')), undefined, 2).replaceAll('<', '\\u003c');
  const policy = [
    "default-src 'none'", `script-src ${hashOf(script)}`, `style-src ${hashOf(style)}`, 'img-src data:', "connect-src 'none'", "base-uri 'none'", "form-action 'none'",
    "require-trusted-types-for 'script'",
  ].join('; ');
  let rest = page;
  /** Each of these has to be there once: a page that came out otherwise is not the one this knows. */
  const swap = (pattern: RegExp, by: string): void => {
    const { length } = rest.match(new RegExp(pattern, 'g')) ?? [];
    if (length !== 1) throw new Error(`${pattern.source} is ${length ?? 0} times in the page`);
    rest = rest.replace(pattern, () => by);
  };
  swap(/content="default-src[^"]*"/, `content="${policy}"`);
  swap(/<link rel="manifest"[^>]*>\s*/, '');
  swap(/<link rel="apple-touch-icon"[^>]*>\s*/, '');
  swap(/href="[^"]*favicon\.svg"/, `href="data:image/svg+xml,${encodeURIComponent(readFileSync(icon, 'utf8').trim())}"`);
  swap(/<link rel="stylesheet"[^>]*>/, `<style>${style}</style>`);
  swap(/<script type="module"[^>]*><\/script>\s*/, '');
  swap(/<\/body>/, `  <script type="application/json" id="council">\n${council}\n    </script>\n    <script type="module">${script}</script>\n  </body>`);
  return rest;
}

/** A script that an HTML page can hold: nothing in it ends it, and the page reads the same letters that are hashed. */
function inScript(code: string): string {
  const safe = code.trim().replaceAll(/<(?=\/script|!--)/gi, String.raw`\x3C`);
  // Outside a text this would be no script any more.
  parseAst(safe);
  return readAsItStands(safe);
}

function inStyle(css: string): string {
  if (/<\/style/i.test(css)) throw new Error('the style sheet ends the element that it stands in');
  return readAsItStands(css.trim());
}

function readAsItStands(text: string): string {
  if (/[\r\0]/.test(text)) throw new Error('a page reads an end of line, or no letter at all, otherwise than it is written');
  return text;
}

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
