import type { Competency } from '../../../framework/framework.ts';
import { point1 } from './point-1.ts';
import { point2 } from './point-2.ts';
import { point3 } from './point-3.ts';
import { point4 } from './point-4.ts';
import { point5 } from './point-5.ts';
import { point6 } from './point-6.ts';
import { point7 } from './point-7.ts';
import { point8 } from './point-8.ts';
import { point9 } from './point-9.ts';
import { point10 } from './point-10.ts';
import { point11 } from './point-11.ts';
import { point12 } from './point-12.ts';
import { point13 } from './point-13.ts';

/** The thirteen points in the order of the source. */
export const points: readonly Competency[] = [
  point1, point2, point3, point4, point5, point6, point7, point8, point9, point10, point11, point12, point13,
];
