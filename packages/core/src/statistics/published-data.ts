/** Published raw data that several tests read. */

const table = (text: string): readonly (readonly number[])[] => text.trim().split(/[|\n]/).map((row) => row.trim().split(/\s+/).map(Number));

/** `attitude` of R: 30 departments by 7 items (Chatterjee and Price 1977). */
export const attitude = table(`
43 51 30 39 61 92 45 | 63 64 51 54 63 73 47 | 71 70 68 69 76 86 48 | 61 63 45 47 54 84 35 | 81 78 56 66 71 83 47 | 43 55 49 44 54 49 34
58 67 42 56 66 68 35 | 71 75 50 55 70 66 41 | 72 82 72 67 71 83 31 | 67 61 45 47 62 80 41 | 64 53 53 58 58 67 34 | 67 60 47 39 59 74 41
69 62 57 42 55 63 25 | 68 83 83 45 59 77 35 | 77 77 54 72 79 77 46 | 81 90 50 72 60 54 36 | 74 85 64 69 79 79 63 | 65 60 65 75 55 80 60
65 70 46 57 75 85 46 | 50 58 68 54 64 78 52 | 50 40 33 34 43 64 33 | 64 61 52 62 66 80 41 | 53 66 52 50 63 80 37 | 40 37 42 58 50 57 49
63 54 42 48 66 75 33 | 66 77 66 63 88 76 72 | 78 75 58 74 80 78 49 | 48 57 44 45 51 83 38 | 85 85 71 71 77 74 55 | 82 82 39 59 64 78 39`);

/** Six targets by four judges (Shrout and Fleiss 1979, table 2). */
export const judges = table('9 2 5 8 | 6 1 3 2 | 8 4 6 8 | 7 1 2 6 | 10 5 6 9 | 6 2 4 7');

/** Before and after, 30 cases (Jacobson and Truax 1991, table 2). */
export const twoTimes = table(`
90.5 97 | 74 124 | 97 97.5 | 73.5 88 | 61 96.5 | 66.5 62.5 | 68.5 112.5 | 86.5 103.5 | 88.5 90 | 68.5 82.5 | 98 105
80.5 99.5 | 89.5 112.5 | 91.5 101 | 83.5 99.5 | 60.5 79.5 | 83 88 | 88 100.5 | 98.5 119 | 78.5 116 | 99.5 116 | 79.5 129
84.5 113 | 92.5 118 | 93 92 | 85 114 | 64 68 | 61 52 | 80 60.5 | 82.5 104.5`);

/** Ten subjects, fourteen raters, five categories: counts (the example most pages on Fleiss' kappa use). */
export const psychiatric = table(`
0 0 0 0 14 | 0 2 6 4 2 | 0 0 3 5 6 | 0 3 9 2 0 | 2 2 8 1 1 | 7 7 0 0 0 | 3 2 6 3 0 | 2 5 3 2 2 | 6 5 2 1 0 | 0 2 2 3 7`);

/** Four observers by twelve units, some missing (Krippendorff 2011), turned so that each row is a unit. */
export const observers: readonly (readonly (number | null)[])[] = (() => {
  const rows = ['1 2 3 3 2 1 4 1 2 . . .', '1 2 3 3 2 2 4 1 2 5 . 3', '. 3 3 3 2 3 4 2 2 5 1 .', '1 2 3 3 2 4 4 1 2 5 1 .']
    .map((row) => row.split(' ').map((cell) => (cell === '.' ? null : Number(cell))));
  return (rows[0] ?? []).map((_, unit) => rows.map((row) => row[unit] ?? null));
})();
