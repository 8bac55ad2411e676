/** A place in a text, both counted from 1. Columns count UTF-16 units, as editors do. */
export interface TextPlace { readonly line: number; readonly column: number }

/**
 * Tells the place of any offset in a text. Lines end in LF, CR LF or CR alone; they are found once, when first asked for.
 *
 * @param firstLine what to call the first line, where the text is itself a line of something longer.
 */
export function placesIn(text: string, firstLine = 1): (offset: number) => TextPlace {
  let starts: readonly number[] | undefined;
  return (offset) => {
    starts ??= lineStartsOf(text);
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: firstLine + low, column: offset - (starts[low] ?? 0) + 1 };
  };
}

function lineStartsOf(text: string): readonly number[] {
  const starts = [0];
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 0x0a || (unit === 0x0d && text.charCodeAt(i + 1) !== 0x0a)) starts.push(i + 1);
  }
  return starts;
}
