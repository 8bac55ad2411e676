/**
 * Sentences, and between them the lists that belong to them: what begins with a dash is an entry.
 *
 * @example entriesIn(['If this were so:', '- one', '- two', 'That is all.']); // ['If this were so:', ['one', 'two'], 'That is all.']
 */
export function entriesIn(sentences: readonly string[]): readonly (string | readonly string[])[] {
  const found: (string | string[])[] = [];
  for (const sentence of sentences) {
    const last = found.at(-1);
    if (!sentence.startsWith('- ')) found.push(sentence);
    else if (Array.isArray(last)) last.push(sentence.slice(2));
    else found.push([sentence.slice(2)]);
  }
  return found;
}
