/** The form that a file's name says, among those there are; `undefined` where it says none. */
export function formOfName<F extends string>(path: string | undefined, forms: readonly F[]): F | undefined {
  const [, ending = ''] = /\.([a-z]+)$/i.exec(path ?? '') ?? [];
  return forms.find((form) => form === ending.toLowerCase());
}
