/** A page as a site of that kind would write it: the folder of this name holds it. */
export type HostName = 'plain' | 'old-reset' | 'localgov-drupal' | 'sharepoint' | 'govuk';

type Change = (page: string) => string;

const scan = 'framework="councillor-quick-scan"';
const whole = /<guildhall-assessment.*<\/guildhall-assessment>/s;

/** Other attributes on the element, in the place of those it has. */
const having = (attributes: string): Change => (page) => page.replace(/<guildhall-assessment [^>]*/, `<guildhall-assessment ${attributes}`);

const inTheLight: Change = (page) => page.replace(scan, `${scan} dom="light"`);

/** Two elements, each of which keeps its places to itself. */
const twice = (dom: string): Change => (page) => page.replace(whole, (element) => [
  having(`${scan} id="first" places="memory"${dom}`)(element), '<hr>', having(`${scan} id="second" places="memory" lang="cy"${dom}`)(element),
].join('\n'));

/** A frame in the place of the element, and of the script. */
const framing = (address: string, sandbox: string): Change => (page) => page
  .replace('<!-- guildhall -->\n', '')
  .replace(whole, `<iframe src="${address}" title="Questions" width="800" height="900" sandbox="${sandbox}"></iframe>`);

const changes: Readonly<Record<HostName, Readonly<Record<string, Change>>>> = {
  plain: {
    'no-council': having(scan),
    light: having(`${scan} dom="light"`),
    welsh: having(`${scan} lang="cy"`),
    polish: having(`${scan} lang="pl"`),
    unknown: having('framework="councilor-scan"'),
    two: twice(''),
    'two-light': twice(' dom="light"'),
    'with-check': (page) => having(scan)(page).replace('<!-- guildhall -->', '$&\n<script src="guildhall/guildhall-check.js" defer></script>'),
    'framed-forms': framing('no-council.html', 'allow-scripts allow-same-origin allow-forms'),
    'framed-check': framing('no-council.html?guildhall-check', 'allow-scripts allow-same-origin'),
    'framed-no-site': framing('with-check.html?guildhall-check', 'allow-scripts allow-forms allow-downloads allow-modals'),
  },
  'old-reset': {
    light: inTheLight,
    hostile: (page) => inTheLight(page).replace('</head>', '<link rel="stylesheet" href="hostile.css">\n$&'),
  },
  'localgov-drupal': { light: inTheLight },
  sharepoint: {},
  govuk: { shadow: (page) => page.replace(' dom="light" styles="host"', '') },
};

/** The other pages of a host by name, made from the one it has. A change that changes nothing is a mistake here. */
export function pagesLike(name: HostName, page: string): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(changes[name]).map(([file, change]) => {
    const changed = change(page);
    if (changed === page) throw new Error(`${name}/${file} would be the page it is made from`);
    return [file, changed];
  }));
}
