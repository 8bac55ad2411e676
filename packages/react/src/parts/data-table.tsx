import type { ReactNode } from 'react';
import { classNames } from './form-group.tsx';
import { TableRoom } from './table-room.tsx';

interface Column {
  readonly id: string;
  readonly label: ReactNode;
  /** Its cells are numbers, and stand one under the other. */
  readonly numeric?: boolean;
}

interface Row {
  readonly id: string;
  /** As many as there are columns. The first names the row. */
  readonly cells: readonly ReactNode[];
}

interface DataTableProps {
  readonly caption: string;
  /** The caption stands above it already, as a heading. */
  readonly captionUnseen?: boolean;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** The language of what names the rows. */
  readonly rowLang?: 'en' | undefined;
}

/** A table that may be wider than a phone: it moves sideways in its own room. */
export function DataTable({ caption, captionUnseen = false, columns, rows, rowLang }: DataTableProps) {
  return (
    <TableRoom label={caption}>
      <table className="govuk-table">
        <caption className={captionUnseen ? 'govuk-table__caption govuk-visually-hidden' : 'govuk-table__caption'}>{caption}</caption>
        <thead className="govuk-table__head">
          <tr className="govuk-table__row">
            {columns.map(({ id, label, numeric = false }) => <th key={id} scope="col" className={classNames('govuk-table__header', numeric && 'govuk-table__header--numeric')}>{label}</th>)}
          </tr>
        </thead>
        <tbody className="govuk-table__body">
          {rows.map(({ id, cells }) => (
            <tr key={id} className="govuk-table__row">
              {cells.map((cell, i) => {
                const column = columns[i];
                const key = column?.id ?? String(i);
                return i === 0
                  ? <th key={key} scope="row" className="govuk-table__header" lang={rowLang}>{cell}</th>
                  : <td key={key} className={classNames('govuk-table__cell', column?.numeric === true && 'govuk-table__cell--numeric')}>{cell}</td>;
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </TableRoom>
  );
}
