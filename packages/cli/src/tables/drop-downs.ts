import type { WorkbookFeature } from './xlsx-out.ts';

/** A cell, and where the list stands from which its answer is chosen. */
interface DropDown { readonly cell: string; readonly from: string }

interface Asked {
  /** Index of the sheet with the cells. */
  readonly sheet: number;
  /** Index of the sheet with the lists, which nobody needs to see. */
  readonly hidden: number;
  readonly cells: readonly DropDown[];
}

/** In a worksheet these come before the validations of cells, and nothing else that the writer writes comes after. */
const before = /<\/sheetData>(?:<(?:sheetProtection|autoFilter|mergeCells|conditionalFormatting)\b[\s\S]*?(?:\/>|<\/(?:mergeCells|conditionalFormatting)>))*/;

/** Teaches the writer of workbooks lists behind cells, which it does not know. What is not in a list is refused by the spreadsheet when it is typed. */
export function dropDowns({ sheet, hidden, cells }: Asked): WorkbookFeature {
  const validations = cells.map(({ cell, from }) => `<dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="${cell}"><formula1>${escaped(from)}</formula1></dataValidation>`).join('');
  const inserted = `<dataValidations count="${cells.length}">${validations}</dataValidations>`;
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': { transform: (content, _options, { sheetIndex }) => (sheetIndex === sheet && cells.length > 0 ? content.replace(before, (found) => found + inserted) : content) },
        'xl/workbook.xml': { transform: (content) => { let at = -1; return content.replaceAll(/<sheet /g, (tag) => { at += 1; return at === hidden ? '<sheet state="hidden" ' : tag; }); } },
      },
    },
  };
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
