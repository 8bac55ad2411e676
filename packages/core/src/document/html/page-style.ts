import { cssString } from './escape-html.ts';

export interface PageStyle {
  /** As it stands at the head of every printed page. */
  readonly council: string | undefined;
  /** Sixteen points on paper in place of eleven, and larger on the screen. */
  readonly largePrint: boolean;
  /** Sections of each of two languages that stand beside one another on a wide screen; 1 where there is but one language. */
  readonly rows: number;
}

/** The style of a page that is read on a screen, light or dark, and printed on A4. Nothing in it is fetched. */
export function pageStyle({ council, largePrint, rows }: PageStyle): string {
  const [screen, print] = largePrint ? ['1.5rem', '16pt'] : ['1.125rem', '11pt'];
  const head = council === undefined ? '' : `@top-left{content:${cssString(council)};font:9pt Arial,sans-serif;color:#505a5f}`;
  return `
:root{color-scheme:light dark;--text:#0b0c0c;--page:#fff;--quiet:#505a5f;--line:#b1b4b6;--tint:#f3f2f1;--mark:#1d70b8;--heat-1:#e8f1f8;--heat-2:#bbd8ee;--heat-3:#78b0dc;--heat-4:#1d70b8;--on-heat:#fff}
@media (prefers-color-scheme:dark){:root{--text:#f3f2f1;--page:#121516;--quiet:#bfc1c3;--line:#626a6e;--tint:#22272a;--mark:#8ec1ea;--heat-1:#16293a;--heat-2:#1b4468;--heat-3:#2a6398;--heat-4:#8ec1ea;--on-heat:#0b0c0c}}
*{box-sizing:border-box}
body{margin:0;color:var(--text);background:var(--page);font:${screen}/1.5 Arial,Helvetica,sans-serif;overflow-wrap:break-word}
header,main,nav{max-width:60rem;margin:0 auto;padding:1rem}
header{border-bottom:.25rem solid var(--mark);font-weight:bold}
nav ul{display:flex;gap:1.5rem;margin:0;padding:0;list-style:none}
h1,h2,h3{line-height:1.25;margin:2rem 0 .75rem;break-after:avoid;text-wrap:balance}
h1{font-size:2em;margin-top:1rem}h2{font-size:1.5em;border-top:1px solid var(--line);padding-top:1rem}h3{font-size:1.15em}
p,ul{margin:0 0 1rem;max-width:42em}
li{margin-bottom:.4rem}
p,li,td,th,summary,span{unicode-bidi:isolate}
a{color:var(--mark)}
:focus-visible{outline:3px solid #fd0;outline-offset:2px;background:#fd0;color:#0b0c0c}
.notice{border-left:.4rem solid var(--line);padding:.25rem 0 .25rem 1rem}
.room{container-type:inline-size;margin:0 0 1.5rem}
.wide,.even{container-name:wide}
.even table{table-layout:fixed}.even thead th:first-child{width:25%}.even thead th:not(:first-child){padding-left:.4rem;padding-right:.2rem;hyphens:auto}
table{border-collapse:collapse;width:100%}
caption{text-align:left;font-weight:bold;margin-bottom:.5rem}
th,td{text-align:left;vertical-align:top;padding:.5rem .75rem .5rem 0;border-bottom:1px solid var(--line)}
thead th{border-bottom-width:2px}
td span,th span{display:block}
.more{font-weight:normal}
thead th:first-child{width:34%}
.number{text-align:right}
.axis,.plot{width:15rem}
.axis svg,.plot svg{display:block;width:15rem;max-width:none;height:auto}
.plot .gh-dot{fill:var(--mark);stroke:var(--page)}
.plot .gh-band{stroke:var(--mark)}
.key{display:flex;flex-wrap:wrap;gap:.25rem 1.5rem;padding:0;list-style:none}
.key li{display:flex;align-items:center;gap:.4rem;margin:0}
.key .gh-dot{fill:var(--mark);stroke:none}.key .gh-band{stroke:var(--mark)}
.heat{border:2px solid var(--page);padding:.4rem .2rem .4rem .4rem;print-color-adjust:exact}
.heat-1{background:var(--heat-1)}.heat-2{background:var(--heat-2)}.heat-3{background:var(--heat-3)}.heat-4{background:var(--heat-4);color:var(--on-heat)}
.heat-held{background:var(--tint);color:var(--quiet)}
.dots{display:block;width:2.5em;height:.5em;fill:currentColor}
.bar{display:flex;align-items:center;gap:.75rem;max-width:24rem}
.bar span{flex:none;min-width:2.5em;text-align:right}
.bar svg{flex:auto;min-width:0;height:.75em;fill:var(--mark);print-color-adjust:exact}
details{margin:0 0 .5rem;max-width:42em}
summary{cursor:pointer;color:var(--mark);text-decoration:underline;padding:.25rem 0;min-height:1.5rem}
details div{border-left:.25rem solid var(--line);padding:.5rem 0 .1rem 1rem}
${rows > 1 ? beside(rows) : ''}@media (forced-colors:active){.plot *{forced-color-adjust:auto}.bar svg{fill:CanvasText}}
${stacked('(max-width:22em)')}${stacked('wide (max-width:36em)')}@media print{
@page{size:A4;margin:22mm 18mm 20mm;${head}@bottom-right{content:counter(page) " / " counter(pages);font:9pt Arial,sans-serif;color:#505a5f}}
:root{color-scheme:light;--text:#000;--page:#fff;--quiet:#444;--line:#999;--tint:#eee;--mark:#0b4f8a;--heat-1:#e8f1f8;--heat-2:#bbd8ee;--heat-3:#78b0dc;--heat-4:#1d70b8;--on-heat:#fff}
body{font-size:${print};line-height:1.4}
header,nav{display:none}
main{max-width:none;padding:0}
h1{margin-top:0;font-size:1.8em}h2{font-size:1.35em;margin-top:1.4rem}
p,li{orphans:3;widows:3}
p,ul,details{max-width:none}
tr,svg,.notice,.whole,.even,ul:has(+.whole),ul:has(+p+.even){break-inside:avoid}
.key,ul:has(+.whole),ul:has(+p+.even),p:has(+.even),caption,thead,thead+tbody>tr:first-child{break-after:avoid}
thead{display:table-header-group}
.axis,.plot,.axis svg,.plot svg{width:11rem}
details::details-content{content-visibility:visible;height:auto;overflow:visible;opacity:1;display:block}
summary{list-style:none;color:inherit;text-decoration:none;font-weight:bold;break-after:avoid}
.language+.language{break-before:page}
}
`;
}

/** Where there is no room for a table its cells stand one under the other, each beside the name of its column. */
function stacked(room: string): string {
  return `@container ${room}{
table,caption,tbody,tr,tbody th{display:block;border:0;padding:.1rem 0}
thead{position:absolute;clip-path:inset(50%);width:1px;height:1px;overflow:hidden}
tbody tr{border-bottom:1px solid var(--line);padding:.6rem 0}
td{display:grid;grid-template-columns:minmax(5em,9em) minmax(0,1fr);column-gap:.75em;border:0;padding:.1rem 0}
td::before{content:attr(data-label);color:var(--quiet)}
td>*{grid-column:2}
.heat{background:none;color:inherit}.bar span{min-width:0}
.number{text-align:left}.plot svg{width:100%;max-width:15rem}.plot{width:auto}
.open{min-height:3rem}
}
`;
}

/** On a wide screen each section stands beside the same section in the other language; in the order of the page, and on paper, one language follows the other. */
function beside(rows: number): string {
  return `@media screen and (min-width:75rem){@supports (grid-template-rows:subgrid){
nav,header,main{max-width:100rem}
main{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1fr);column-gap:3rem}
.language{display:grid;grid-template-rows:subgrid;grid-row:1 / span ${rows};min-width:0}
}}
`;
}
