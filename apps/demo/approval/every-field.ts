import { attemptFields } from './attempt-fields.ts';
import { classes, type Field } from './field.ts';
import { inventory } from './inventory.ts';
import { page, table } from './markdown.ts';

/** Every field that is stored or leaves the device, for whoever wants to see them all. */
export function everyField(): string {
  return page(
    '# Every field',
    'Everything that is stored, or can leave the device as data, with what it tells of somebody. A test holds that the list is whole: a field that is not here fails the build, and so does one that is here and nowhere else. Pages, prints and documents for people show parts of the same.',
    '## A record of answers', 'What stands in several of the places below.', fieldsOf(attemptFields),
    ...inventory.flatMap(({ title, holds, fields }) => {
      if (fields === undefined) return [];
      const own = fields.filter((each) => !isOfRecord(each, fields));
      return [`## ${title}`, `${holds}.${own.length < fields.length ? ' In it: a record of answers, as above.' : ''}`, own.length === 0 ? '' : fieldsOf(own)];
    }),
  );
}

const fieldsOf = (fields: readonly Field[]): string => table(['what it is', 'class', 'in the data'], fields.map(({ says, is, paths }) => [says, classes[is], namesIn(paths).map((name) => `\`${name}\``).join(' ')]));

/** Whether a field is one of a record that is inside something else. */
function isOfRecord({ says, paths }: Field, fields: readonly Field[]): boolean {
  const whole = attemptFields.every((each) => fields.some((other) => other.says === each.says));
  const first = attemptFields.find((each) => each.says === says)?.paths[0];
  return whole && first !== undefined && paths[0]?.endsWith(first) === true && (paths[0].length > first.length || fields.length === attemptFields.length);
}

/** The last names of paths, once each: enough to find them, and to be read. */
function namesIn(paths: readonly string[]): readonly string[] {
  return [...new Set(paths.map((path) => path.replace(/^.*?\/event\{/, '{').replace(/^\/(?:record|records\/\[\]|envelope|saved|result|body|cards\/\[\])(?=\/)/, '').replace(/^\//, '')))];
}
