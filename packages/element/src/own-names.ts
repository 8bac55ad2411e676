const taken = new Set<string>();

/**
 * A name for one element on a page: its id, or the question set's with a number. In a page that is built the same way each time the
 * names are the same each time, so that a reload finds the place again; no two elements that live at once share one.
 */
export function takeName(wanted: string): string {
  const plain = wanted.replace(/[^\w-]/g, '-');
  let name = plain;
  for (let count = 2; taken.has(name); count += 1) name = `${plain}-${count}`;
  taken.add(name);
  return name;
}

export function giveBack(name: string): void {
  taken.delete(name);
}
