import { plain } from './plain.ts';

/**
 * Breaks a text into lines between words. A word longer than a line stands on a line of its own.
 *
 * @param hanging what every line but the first begins with; the first begins with nothing.
 */
export function wrap(text: string, width: number, hanging = ''): string {
  return text.split('\n').map((paragraph) => wrapParagraph(plain(paragraph), width, hanging)).join(`\n${hanging}`);
}

function wrapParagraph(text: string, width: number, hanging: string): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && widthOf(longer) > width) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return [...lines, line].join(`\n${hanging}`);
}

const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]|\p{Extended_Pictographic}/gu;
const narrow = /[\p{Mn}\p{Me}\p{Cf}]/gu;

/** Columns a text takes on a terminal, near enough: East Asian letters and pictures take two, combining marks none. */
export function widthOf(text: string): number {
  return [...text.replaceAll(narrow, '')].length + (text.match(wide)?.length ?? 0);
}

export function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)));
}
