import type { ChosenReading, Path, Places } from './places.ts';

const placeField = 'guildhall';
const readingField = 'guildhallReading';

/**
 * Places kept in the entries of the browser's history: Back goes a page back and a reload stays on the page, while the
 * address never changes and whatever the host keeps in the entries stays there. How the person chose to read lies beside the place.
 *
 * An entry that says nothing of this assessment leaves it where it is: the host's own router, or a link within the page, made it.
 *
 * @param name tells two assessments on one page apart.
 * @example <Assessment framework={councillorRoles} places={historyPlaces('roles')} />
 */
export function historyPlaces(name: string): Places {
  const listeners = new Set<() => void>();
  let here: readonly string[] | null = null;
  let moved = false;
  let chosen: ChosenReading | null = null;

  const reading = (): ChosenReading => chosen ??= readingIn(stateNow(), name);
  const current = (): readonly string[] => here ??= pathIn(stateNow(), name) ?? [];
  const arrive = (path: readonly string[]): void => {
    if (same(path, current())) return;
    here = path;
    moved = true;
    for (const listener of listeners) listener();
  };
  const hear = (): void => {
    const path = pathIn(stateNow(), name);
    if (path === null) return;
    // The entry may be older than what the person has chosen since; a reload must find that here too.
    if (!sameReading(readingIn(stateNow(), name), reading())) write('replaceState', name, { reading: reading() });
    arrive(path);
  };

  return {
    current,
    subscribe: (listener) => {
      if (listeners.size === 0) {
        window.addEventListener('popstate', hear);
        // Nobody was listening while the assessment was not shown.
        here = pathIn(stateNow(), name) ?? here;
      }
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0) window.removeEventListener('popstate', hear);
      };
    },
    go: (path: Path, how) => {
      const to = path.map(String);
      if (same(to, current())) return;
      if (how !== 'instead') {
        // Back must find the page that is left now, whoever wrote its entry.
        if (pathIn(stateNow(), name) === null) write('replaceState', name, { path: current() });
        write('pushState', name, { path: to, reading: reading() });
      } else write('replaceState', name, { path: to, reading: reading() });
      arrive(to);
    },
    hasMoved: () => moved,
    reading: {
      read: reading,
      keep: (now) => {
        chosen = now;
        if (!sameReading(readingIn(stateNow(), name), now)) write('replaceState', name, { reading: now });
      },
    },
  };
}

/** Puts a path, or what was chosen, into an entry beside what else is in it. Where the browser does not let us, the page still turns. */
function write(how: 'pushState' | 'replaceState', name: string, { path, reading }: { readonly path?: readonly string[]; readonly reading?: ChosenReading }): void {
  const before = stateNow();
  // What a host keeps that has no room for us is left alone.
  if (how === 'replaceState' && before !== null && !isObject(before)) return;
  const entry = isObject(before) ? before : {};
  const readings = reading === undefined ? objectIn(entry[readingField]) : { ...without(objectIn(entry[readingField]), name), ...(isNothing(reading) ? {} : { [name]: reading }) };
  try {
    history[how]({
      ...without(entry, readingField),
      ...(path === undefined ? {} : { [placeField]: { ...objectIn(entry[placeField]), [name]: path } }),
      ...(Object.keys(readings).length === 0 ? {} : { [readingField]: readings }),
    }, '');
  } catch {
    // A frame without an address of its own, or a browser that has seen too many entries.
  }
}

const stateNow = (): unknown => history.state;

/** What lies in the entry may have been put there by anybody. */
function pathIn(state: unknown, name: string): readonly string[] | null {
  const paths = objectIn(objectIn(state)[placeField]);
  const path = Object.hasOwn(paths, name) ? paths[name] : undefined;
  return Array.isArray(path) && path.every((step): step is string => typeof step === 'string') ? path : null;
}

function readingIn(state: unknown, name: string): ChosenReading {
  const readings = objectIn(objectIn(state)[readingField]);
  const { language, large } = objectIn(Object.hasOwn(readings, name) ? readings[name] : undefined);
  return { ...(language === 'en' || language === 'cy' ? { language } : {}), ...(typeof large === 'boolean' ? { large } : {}) };
}

const isNothing = ({ language, large }: ChosenReading): boolean => language === undefined && large === undefined;

const sameReading = (one: ChosenReading, other: ChosenReading): boolean => one.language === other.language && one.large === other.large;

const without = (record: Readonly<Record<string, unknown>>, key: string) => Object.fromEntries(Object.entries(record).filter(([each]) => each !== key));

const objectIn = (value: unknown): Readonly<Record<string, unknown>> => (isObject(value) ? value : {});

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const same = (one: readonly string[], other: readonly string[]): boolean => one.length === other.length && one.every((step, i) => step === other[i]);
