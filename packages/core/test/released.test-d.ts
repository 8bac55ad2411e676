import { assertReleased, releaseReport, type GroupFigures, type Released, type ReleasedFigures } from '../src/privacy/index.ts';

declare const figures: GroupFigures;
declare const looksReleased: ReleasedFigures;
declare function format(report: Released<ReleasedFigures>): string;

// What was released can be printed.
format(releaseReport(figures).released);

// @ts-expect-error What a group comes to cannot.
format(figures);

// @ts-expect-error Nor can what only has the shape of it.
format(looksReleased);

// @ts-expect-error Nor a copy with something else in it.
format({ ...looksReleased, people: 12 });

// What comes from elsewhere is asked first, when the program runs.
assertReleased(looksReleased);
format(looksReleased);
