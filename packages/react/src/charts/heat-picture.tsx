import { Unseen } from '../parts/text.tsx';
import { Hatch } from './hatch.tsx';
import type { HeatCell, HeatModel } from './model.ts';
import { percent } from './percent.ts';

/** Between two cells. */
const gap = 0.5;

/** Skills down, levels across. How large a share is shows in dots, so that it needs no colour. */
export function HeatPicture({ columns, rows, hatch, lang }: Pick<HeatModel, 'columns' | 'rows'> & { readonly hatch: string; readonly lang: 'en' | undefined }) {
  return (
    <div className="gh-chart-picture">
      <div className="gh-chart-row gh-chart-axis" aria-hidden="true">
        <span className="gh-chart-name" />
        <svg className="gh-chart-plot" width="100%" height="1.3em" focusable="false">
          {columns.map(({ id, label, from, to }) => <text className="gh-chart-label gh-chart-middle" key={id} x={percent((from + to) / 2)} y="1em">{label}</text>)}
        </svg>
      </div>
      <ul className="gh-chart-rows">
        {rows.map(({ id, title, says, cells }, i) => (
          <li className="gh-chart-row gh-chart-heat-row" key={id}>
            <div className="gh-chart-name"><span lang={lang}>{title}</span><Unseen>. {says}</Unseen></div>
            <svg className="gh-chart-plot" width="100%" height="2.4em" aria-hidden="true" focusable="false">
              {cells.some(({ isHidden }) => isHidden) ? <Hatch id={`${hatch}-${i}`} /> : null}
              {cells.map((cell) => <Cell key={cell.id} cell={cell} hatch={`${hatch}-${i}`} />)}
            </svg>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Cell({ cell: { from, to, label, heat, isHidden }, hatch }: { readonly cell: HeatCell; readonly hatch: string }) {
  const middle = percent((from + to) / 2);
  return (
    <>
      <rect
        className={isHidden ? 'gh-chart-hidden' : `gh-chart-heat gh-chart-heat-${heat}`} fill={isHidden ? `url(#${hatch})` : undefined}
        x={percent(from + gap)} width={percent(to - from - 2 * gap)} y="4%" height="92%"
      />
      <text className={`gh-chart-label gh-chart-middle gh-chart-on-heat-${heat}${isHidden ? ' gh-chart-on-hatch' : ''}`} x={middle} y={isHidden || heat === 0 ? '50%' : '38%'} dy=".33em">{label}</text>
      {heat === 0 ? null : <svg x={middle} y="78%" overflow="visible"><Dots heat={heat} /></svg>}
    </>
  );
}

/** As many dots as the share is heavy. */
export function Dots({ heat }: { readonly heat: HeatCell['heat'] }) {
  return Array.from({ length: heat }, (_, i) => <circle className={`gh-chart-pip gh-chart-on-heat-${heat}`} key={i} cx={`${((i - (heat - 1) / 2) * 0.5).toFixed(2)}em`} r=".16em" />);
}
