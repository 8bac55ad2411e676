import { Unseen } from '../parts/text.tsx';
import { percent } from './percent.ts';
import type { ScaleModel, ScaleRow } from './model.ts';
import { Sign } from './sign.tsx';

/** Levels on a scale, row by row. Somebody who hears it gets a list with the same numbers as sentences. */
export function ScalePicture({ model: { ticks, rows }, lang }: { readonly model: ScaleModel; readonly lang: 'en' | undefined }) {
  const hasNotes = rows.some(({ note }) => note !== null);
  const rowClass = hasNotes ? 'gh-chart-row gh-chart-noted' : 'gh-chart-row';
  return (
    <div className="gh-chart-picture">
      <div className={`${rowClass} gh-chart-axis`} aria-hidden="true">
        <span className="gh-chart-name" />
        <svg className="gh-chart-plot" width="100%" height="1.3em" focusable="false">
          {ticks.map(({ at, label }) => <text className="gh-chart-label gh-chart-middle" key={label} x={percent(at)} y="1em">{label}</text>)}
        </svg>
        {hasNotes ? <span className="gh-chart-note" /> : null}
      </div>
      <ul className="gh-chart-rows">
        {rows.map((row) => (
          <li className={rowClass} key={row.id}>
            <div className="gh-chart-name">
              <span className="gh-chart-title" lang={lang}>{row.title}</span><Unseen>: {row.says}</Unseen>
              {row.verdict === null ? null : <> <strong className="gh-chart-verdict">{row.verdict}.</strong></>}
              {row.under === null ? null : <> <span className="gh-chart-under">{row.under}</span></>}
            </div>
            <Plot row={row} ticks={ticks} />
            {hasNotes ? <span className="gh-chart-note" aria-hidden="true">{row.note}</span> : null}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Plot({ row: { lanes, bands, lines, marks }, ticks }: { readonly row: ScaleRow; readonly ticks: ScaleModel['ticks'] }) {
  const y = (lane: number): string => percent((100 * (lane + 0.5)) / lanes);
  return (
    <svg className="gh-chart-plot" width="100%" height={`${lanes * 1.7}em`} aria-hidden="true" focusable="false">
      {ticks.map(({ at, label }) => <line className="gh-chart-tick" key={label} x1={percent(at)} x2={percent(at)} y1="0" y2="100%" />)}
      {Array.from({ length: lanes }, (_, lane) => <line className="gh-chart-line" key={lane} x1={percent(ticks[0]?.at ?? 0)} x2={percent(ticks.at(-1)?.at ?? 100)} y1={y(lane)} y2={y(lane)} />)}
      {bands.map(({ lane, from, to }) => (
        <svg className="gh-chart-here" key={lane} x="0" y={y(lane)} overflow="visible"><rect className="gh-chart-band" x={percent(from)} width={percent(to - from)} y="-.3em" height=".6em" /></svg>
      ))}
      {lines.map(({ lane, from, to, shape }) => <line className={`gh-chart-move gh-chart-move-${shape}`} key={lane} x1={percent(from)} x2={percent(to)} y1={y(lane)} y2={y(lane)} />)}
      {marks.map(({ shape, lane, at, label }) => (
        // A room of its own that begins where the sign has its middle: signs are drawn in the size of the text, places in percent.
        <svg className="gh-chart-here" key={`${shape} ${lane}`} x={percent(at)} y={y(lane)} overflow="visible">
          <svg x="-.6em" y="-.6em" width="1.2em" height="1.2em" viewBox="-12 -12 24 24" overflow="visible"><Sign shape={shape} /></svg>
          {label === null ? null : <text className={`gh-chart-label gh-chart-beside gh-chart-${label.side}`} x={label.side === 'before' ? '-.75em' : '.75em'} y=".33em">{label.text}</text>}
        </svg>
      ))}
    </svg>
  );
}
