/** One thing that is wrong, where, and what would be right. It never quotes an answer, a name or free text. */
export interface Finding {
  /** `E_…` for what is refused, `W_…` for what is only worth knowing. */
  readonly code: string;
  /** JSON pointer (RFC 6901) into the document; `""` is the whole of it. */
  readonly path: string;
  readonly message: string;
  /** The nearest right name, or the next thing to do. */
  readonly hint?: string;
  /** 1-based, where the document is text. */
  readonly line?: number;
  readonly column?: number;
  /** How many findings this one stands for, where it only counts them. */
  readonly more?: number;
}
