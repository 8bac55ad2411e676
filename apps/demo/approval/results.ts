/** What one walk through the application came to. */
export interface Walk {
  readonly file: string;
  readonly test: string;
  /** ISO date. */
  readonly on: string;
  /** Screens looked at; scans of them, in every mode; rules that were tried in all. */
  readonly screens: number;
  readonly scans: number;
  readonly rules: number;
  /** What was wrong: by axe, or cut off, sideways, too small to touch. */
  readonly wrong: number;
  /** Screens of which a screen reader is given something else than was agreed. */
  readonly changed: number;
  /** Complaints of the browser, and requests to other addresses. */
  readonly asked: number;
}

/** What the accessibility statement rests on. */
export interface Results {
  /** ISO date of the oldest walk. */
  readonly on: string;
  readonly how: string;
  readonly browser: string;
  readonly walks: readonly Walk[];
}

/** Days after which results are too old to make a statement of. */
export const oldest = 90;

export const daysSince = (on: string, today: string): number => Math.round((Date.parse(today) - Date.parse(on)) / 86_400_000);

/** Makes results of the lines that walks have written into a file that was empty before. What one test walked in several goes is counted together. */
export function resultsFrom(lines: string, { how, browser }: Pick<Results, 'how' | 'browser'>): Results {
  const found = lines.split('\n').filter((each) => each.trim() !== '').map((line) => walkIn(JSON.parse(line)));
  const names = [...new Set(found.map(nameOf))].sort();
  const walks = names.flatMap((name): readonly Walk[] => {
    const same = found.filter((walk) => nameOf(walk) === name);
    const [first] = same;
    return first === undefined ? [] : [{ file: first.file, test: first.test, on: same.map(({ on }) => on).sort()[0] ?? first.on, ...sumOf(same) }];
  });
  const on = walks.map((walk) => walk.on).sort()[0];
  if (on === undefined) throw new Error('No walk is in this file.');
  return { on, how, browser, walks };
}

type Counts = Omit<Walk, 'file' | 'test' | 'on'>;

export function sumOf(walks: readonly Walk[]): Counts {
  const sum = (of: keyof Counts): number => walks.reduce((sofar, walk) => sofar + walk[of], 0);
  return { screens: sum('screens'), scans: sum('scans'), rules: sum('rules'), wrong: sum('wrong'), changed: sum('changed'), asked: sum('asked') };
}

const nameOf = ({ file, test }: Walk): string => `${file}\n${test}`;

function walkIn(value: unknown): Walk {
  const { file, test, on, screens, scans, rules, wrong, changed, asked } = value as Readonly<Record<string, unknown>>;
  if (typeof file !== 'string' || typeof test !== 'string' || typeof on !== 'string') throw new Error('This is not what a walk wrote.');
  // A file of results holds no path of the machine they were made on.
  const here = /(?:apps|packages)\/.*$/.exec(file.replaceAll('\\', '/'))?.[0] ?? file;
  return { file: here, test, on, screens: Number(screens), scans: Number(scans), rules: Number(rules), wrong: Number(wrong), changed: Number(changed), asked: Number(asked) };
}
