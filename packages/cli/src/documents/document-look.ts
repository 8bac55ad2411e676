/** How a document is to look. */
export interface DocumentLook {
  /** Sixteen points, for somebody who reads large letters best. */
  readonly largePrint: boolean;
}
