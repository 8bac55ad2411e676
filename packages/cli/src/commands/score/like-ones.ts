import type { Finding } from '@guildhall/core';

/** So many of one cause are told in one file. */
const most = 5;
/** So many causes are told apart; others are told each time. */
const mostCauses = 5000;

/** Lets the first few findings of one cause in one file pass, and counts the rest: a column that is wrong is wrong in every row. */
export class LikeOnes {
  readonly #causes = new Map<string, { readonly finding: Finding; count: number; untold: number }>();

  /**
   * Those that are to be told now.
   *
   * @param few how many of one cause are told in all.
   */
  first(findings: readonly Finding[], few = most): readonly Finding[] {
    return findings.filter((finding) => {
      const cause = JSON.stringify([finding.code, finding.path]);
      const known = this.#causes.get(cause) ?? { finding, count: 0, untold: 0 };
      if (known.count === 0 && this.#causes.size < mostCauses) this.#causes.set(cause, known);
      known.count += 1;
      if (known.count <= few) return true;
      known.untold += 1;
      return false;
    });
  }

  /** How many more there were of each cause. */
  rest(): readonly Finding[] {
    return [...this.#causes.values()].filter(({ untold }) => untold > 0).map(({ finding: { code, path }, untold }) =>
      ({ code: 'W_MORE', path, message: `and ${untold.toLocaleString('en-GB')} more like it in this file: ${code}`, more: untold }));
  }
}
