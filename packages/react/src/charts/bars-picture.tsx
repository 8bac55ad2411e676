import { Unseen } from '../parts/text.tsx';
import { Hatch } from './hatch.tsx';
import type { BarsModel } from './model.ts';

/** One bar under the other, each with its words above or beside it and its number at its end. */
export function BarsPicture({ bars, hatch, lang }: Pick<BarsModel, 'bars'> & { readonly hatch: string; readonly lang: 'en' | undefined }) {
  return (
    <ul className="gh-chart-rows">
      {bars.map(({ id, title, width, label, isHidden }, i) => (
        <li className="gh-chart-row gh-chart-bar-row" key={id}>
          <div className="gh-chart-name"><span lang={lang}>{title}</span><Unseen>: {label}</Unseen></div>
          <svg className="gh-chart-plot" width="100%" height="1.7em" aria-hidden="true" focusable="false">
            {isHidden ? <Hatch id={`${hatch}-${i}`} /> : null}
            <rect className={isHidden ? 'gh-chart-hidden' : 'gh-chart-bar'} x="0" y="10%" width={`${width}%`} height="80%" fill={isHidden ? `url(#${hatch}-${i})` : undefined} />
            <text className={`gh-chart-label ${isHidden ? 'gh-chart-middle gh-chart-on-hatch' : 'gh-chart-after'}`} x={isHidden ? '50%' : `${width}%`} y="50%" dx={isHidden ? undefined : '.4em'} dy=".33em">{label}</text>
          </svg>
        </li>
      ))}
    </ul>
  );
}
