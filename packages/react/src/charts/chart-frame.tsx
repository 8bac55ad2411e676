import type { ReactNode } from 'react';
import { DataTable } from '../parts/data-table.tsx';
import { Details } from '../parts/small.tsx';
import { Bullets, P } from '../parts/text.tsx';
import type { Words } from '../words/words.ts';
import { Hatch } from './hatch.tsx';
import type { ChartModel, TableModel } from './model.ts';
import { Sign } from './sign.tsx';

/** What every chart can be told. */
export interface ChartProps {
  /** The `lang` of what the question set says, where it has no translation into the language of the page. */
  readonly lang?: 'en' | undefined;
  /** What the table is called; needed where several of a kind stand on one page, so that they can be told apart. */
  readonly caption?: string | undefined;
  /** Put before every id. Needed only where several React roots stand on one page. */
  readonly idPrefix?: string | undefined;
}

interface FrameProps {
  readonly model: ChartModel;
  readonly words: Words;
  readonly lang: 'en' | undefined;
  readonly caption: string | undefined;
  readonly hatch?: string | undefined;
  /** More of the key, after the signs. */
  readonly more?: ReactNode;
  readonly children: ReactNode;
}

/** A picture with what it comes to above it, what its signs mean, and the same numbers as a table below. */
export function ChartFrame({ model: { summary, key, table }, words, lang, caption = table.caption, hatch, more, children }: FrameProps) {
  const { t } = words;
  return (
    <div className="gh-chart">
      {summary.length === 0 ? null : summary.length === 1 ? <P>{summary[0]}</P> : <Bullets className="gh-chart-summary">{summary.map((sentence) => <li key={sentence}>{sentence}</li>)}</Bullets>}
      {key.length === 0 && more === undefined ? null : (
        // The picture is not read out, so its signs are not, either.
        <div className="gh-chart-key" aria-hidden="true">
          {key.map(({ shape, says }) => (
            <span className="gh-chart-key-entry" key={shape}>
              <svg className="gh-chart-key-sign" width="1.3em" height="1.3em" viewBox="-12 -12 24 24" focusable="false">
                {shape === 'hidden' && hatch !== undefined ? <Hatch id={`${hatch}-key`} /> : null}
                <Sign shape={shape} hatch={hatch === undefined ? undefined : `url(#${hatch}-key)`} />
              </svg>
              {says}
            </span>
          ))}
          {more}
        </div>
      )}
      {children}
      <Details summary={t('review.asTable')}><ChartTable table={table} caption={caption} lang={lang} /></Details>
    </div>
  );
}

function ChartTable({ table: { columns, rows }, caption, lang }: { readonly table: TableModel; readonly caption: string; readonly lang: 'en' | undefined }) {
  return (
    <DataTable
      caption={caption} captionUnseen rowLang={lang} columns={columns.map((column, i) => ({ id: String(i), ...column }))}
      rows={rows.map(({ id, title, cells }) => ({ id, cells: [title, ...cells.map((cell) => (typeof cell === 'string' ? cell : <span key={cell.said} lang={lang}>{cell.said}</span>))] }))}
    />
  );
}
