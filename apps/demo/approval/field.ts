/**
 * What a field tells of somebody.
 *
 * `public`: of the question set or the program, and of nobody · `personal`: of somebody, if only that they were there · `special-category-possible`:
 * personal, and somebody may write what the law calls special category data into it · `derived`: worked out from other fields.
 */
export type FieldClass = 'public' | 'personal' | 'special-category-possible' | 'derived';

/** One thing that is known, and where in a record it stands. */
export interface Field {
  /** What it is, in a few plain words. */
  readonly says: string;
  readonly is: FieldClass;
  /**
   * Where it stands: `/body/respondent`. `[]` is any entry of a list, `*` any name. An event is named for what happened:
   * `/journal/[]/event{comment.made}/text`; with nothing after it, that it happened.
   */
  readonly paths: readonly string[];
}

/** What the law may take for special category data is named as it names it, wherever a person reads of a class. */
export const classes: Readonly<Record<FieldClass, string>> = {
  public: 'Public',
  personal: 'Personal',
  'special-category-possible': 'Personal, in free words: may hold special category data',
  derived: 'Worked out from the others',
};

export const field = (says: string, is: FieldClass, ...paths: readonly string[]): Field => ({ says, is, paths });

/** That something happened, and what is noted with it. */
export const event = (type: string, ...names: readonly string[]): readonly string[] => {
  const at = `/body/journal/[]/event{${type}}`;
  return [at, ...names.map((name) => `${at}/${name}`)];
};

/** What is noted with an event, without that it happened. */
export const noted = (type: string, ...names: readonly string[]): readonly string[] => event(type, ...names).slice(1);

/** The same fields, inside something else. */
export const within = (place: string, fields: readonly Field[]): readonly Field[] => fields.map((each) => ({ ...each, paths: each.paths.map((path) => place + path) }));
