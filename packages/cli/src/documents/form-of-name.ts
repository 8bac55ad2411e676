import { ended } from '../exit.ts';

/** Endings that say the same as the name of a form does. */
const alike: Readonly<Record<string, string>> = { ndjson: 'jsonl', txt: 'table', htm: 'html', markdown: 'md' };

/** The form that a file's name says, among those there are; `undefined` where it says none. */
export function formOfName<F extends string>(path: string | undefined, forms: readonly F[]): F | undefined {
  const ending = endingOf(path);
  return ending === undefined ? undefined : forms.find((form) => form === ending || form === alike[ending]);
}

/** What follows the last full stop of a name, where that is an ending and no part of a date or a number: `pdf`. */
function endingOf(path = ''): string | undefined {
  return /[^\\/]\.((?=\d*[a-z])[a-z\d]{1,10})$/i.exec(path)?.[1]?.toLowerCase();
}

/**
 * The form to write into a file, by its name; `undefined` where the name has no ending, or there is no file.
 *
 * @param option says the form in another way, where there is one.
 * @throws {Ended} `E_USAGE`, where the name ends like a form that cannot be written here: nobody is to find one form under the name of another.
 * @example formToWrite('plan.docx', ['md', 'docx'], '--format'); // 'docx'
 */
export function formToWrite<F extends string>(out: string | undefined, forms: readonly F[], option?: string): F | undefined {
  const [form, ending] = [formOfName(out, forms), endingOf(out)];
  if (form !== undefined || ending === undefined) return form;
  const named = forms.map((each) => `.${each === 'table' ? 'txt' : each}`);
  const last = named.at(-1) ?? '';
  const said = named.length === 1 ? last : `${named.slice(0, -1).join(', ')} or ${last}`;
  throw ended('E_USAGE', `this cannot be written as .${ending}`, { ...(out === undefined ? {} : { file: out }), hint: `name a file that ends in ${said}${option === undefined ? '' : `, or say the form: ${option} ${forms[0] ?? ''}`}` });
}
