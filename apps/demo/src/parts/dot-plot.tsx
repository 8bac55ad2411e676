import type { Framework } from '@guildhall/core';
import { useWords } from '../words.ts';
import { shown } from './number.ts';

/** One row of the plot: a level, and what is asked. */
export interface Dot { readonly id: string; readonly title: string; readonly level: number; readonly target: number; readonly own?: number | null | undefined }

const left = 8;
const width = 224;
const row = 16;

/** Where somebody is on each skill, against where they want to be. The table below it says the same, and so does its label. */
export function DotPlot({ dots, scale, lang }: { readonly dots: readonly Dot[]; readonly scale: Framework['scale']; readonly lang: 'en' | undefined }) {
  const { t } = useWords();
  if (scale.kind !== 'levels') return null;
  const [least = 0, most = 1] = [scale.levels[0]?.value, scale.levels.at(-1)?.value];
  const x = (level: number): number => left + (width * (level - least)) / (most - least);
  return (
    <ul className="dots">
      {dots.map(({ id, title, level, target, own }) => (
        <li key={id} className="dot-row">
          <span className="visually-hidden">{t('review.chart', { skill: title, level: shown(level), most })}. {t('review.wanted')}: {shown(target)}.</span>
          <span className="dot-title" aria-hidden="true" lang={lang}>{title}</span>
          <svg className="dot-plot" viewBox={`0 0 ${width + 2 * left} ${row}`} aria-hidden="true">
            <line className="dot-line" x1={left} x2={left + width} y1={row / 2} y2={row / 2} />
            {scale.levels.map(({ value }) => <line key={value} className="dot-tick" x1={x(value)} x2={x(value)} y1={row / 2 - 2} y2={row / 2 + 2} />)}
            <line className="dot-target" x1={x(target)} x2={x(target)} y1="0" y2={row} />
            {own === undefined || own === null ? null : <rect className="dot-own" x={x(own) - 3.5} y={row / 2 - 3.5} width="7" height="7" />}
            <circle className="dot" cx={x(level)} cy={row / 2} r="5" />
          </svg>
          <span className="dot-number" aria-hidden="true">{shown(level)}</span>
        </li>
      ))}
    </ul>
  );
}
