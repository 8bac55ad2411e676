const escape = '\u001b';
const sequence = new RegExp(String.raw`${escape}\[([?>]?[\d;]*)([@-~])`, 'y');
const begun = new RegExp(String.raw`^${escape}(?:\[[?>]?[\d;]*)?$`);

/** What a terminal would show of what a program wrote: enough of one to read our own screens. */
export class ScreenReader {
  /** Whether the screen of its own is on. */
  isApart = false;
  /** Whether pasted text is told from typed text. */
  tellsPaste = false;
  isCursorShown = true;
  #columns: number;
  #rows: number;
  #main: string[][];
  #apart: string[][];
  #at = { row: 0, column: 0 };
  #before = { row: 0, column: 0 };
  #rest = '';

  constructor(columns: number, rows: number) {
    [this.#columns, this.#rows] = [columns, rows];
    this.#main = this.#blank();
    this.#apart = this.#blank();
  }

  /** Everything on the screen, without spaces at the ends of lines. */
  get text(): string { return this.lines.join('\n').trimEnd(); }

  get lines(): readonly string[] { return this.#screen.map((row) => row.join('').trimEnd()); }

  /** Where the cursor is, from 1. */
  get cursor(): { readonly row: number; readonly column: number } { return { row: this.#at.row + 1, column: this.#at.column + 1 }; }

  resize(columns: number, rows: number): void {
    [this.#columns, this.#rows] = [columns, rows];
    const fit = (screen: string[][]): string[][] => Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (__, column) => screen[row]?.[column] ?? ' '));
    this.#main = fit(this.#main);
    this.#apart = fit(this.#apart);
  }

  write(chunk: string): void {
    const text = this.#rest + chunk;
    this.#rest = '';
    for (let at = 0; at < text.length;) {
      if (text[at] !== escape) {
        const letter = String.fromCodePoint(text.codePointAt(at) ?? 0);
        this.#put(letter);
        at += letter.length;
        continue;
      }
      sequence.lastIndex = at;
      const [whole = '', marks = '', final = ''] = sequence.exec(text) ?? [];
      if (whole === '' && begun.test(text.slice(at, at + 40))) {
        // The rest of it comes with the next piece.
        this.#rest = text.slice(at);
        return;
      }
      this.#steer(marks, final);
      // What is no sequence of ours steers nothing here.
      at += whole.length || 2;
    }
  }

  get #screen(): string[][] { return this.isApart ? this.#apart : this.#main; }

  #blank(): string[][] { return Array.from({ length: this.#rows }, () => this.#line()); }

  #line(): string[] { return Array.from({ length: this.#columns }, () => ' '); }

  #put(letter: string): void {
    if (letter === '\r') this.#at.column = 0;
    else if (letter === '\n') this.#down();
    else if (letter === '\b') this.#at.column = Math.max(0, this.#at.column - 1);
    else if (letter >= ' ') {
      if (this.#at.column >= this.#columns) {
        this.#at.column = 0;
        this.#down();
      }
      const row = this.#screen[this.#at.row];
      if (row !== undefined) row[this.#at.column] = letter;
      this.#at.column += 1;
    }
  }

  #down(): void {
    if (this.#at.row < this.#rows - 1) this.#at.row += 1;
    else {
      this.#screen.shift();
      this.#screen.push(this.#line());
    }
  }

  #steer(marks: string, final: string): void {
    const [first = 0, second = 0] = marks.replace(/^[?>]/, '').split(';').map(Number);
    const { row, column } = this.#at;
    switch (final) {
      case 'H': this.#at = { row: Math.max(0, (first || 1) - 1), column: Math.max(0, (second || 1) - 1) }; break;
      case 'A': this.#at.row = Math.max(0, row - (first || 1)); break;
      case 'B': this.#at.row = Math.min(this.#rows - 1, row + (first || 1)); break;
      case 'C': this.#at.column = Math.min(this.#columns - 1, column + (first || 1)); break;
      case 'D': this.#at.column = Math.max(0, column - (first || 1)); break;
      case 'G': this.#at.column = Math.max(0, (first || 1) - 1); break;
      case 'K': this.#screen[row]?.fill(' ', first === 0 ? column : 0); break;
      case 'J':
        if (first === 0) this.#screen[row]?.fill(' ', column);
        for (const [i, line] of this.#screen.entries()) if (first === 2 || i > row) line.fill(' ');
        break;
      case 'h': case 'l': this.#mode(marks, final === 'h'); break;
      default: break;
    }
  }

  #mode(marks: string, isOn: boolean): void {
    if (marks === '?25') this.isCursorShown = isOn;
    if (marks === '?2004') this.tellsPaste = isOn;
    if (marks === '?1049' && isOn !== this.isApart) {
      if (isOn) this.#before = { ...this.#at };
      this.isApart = isOn;
      this.#at = isOn ? this.#at : { ...this.#before };
    }
  }
}
