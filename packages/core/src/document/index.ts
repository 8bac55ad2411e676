export { bullets, cells, heading, text } from './blocks.ts';
export { labelRoom, placeOn, signRoom, ticksOn, type Ends } from './chart/place-on.ts';
export type { ChartModel, KeyEntry, Mark, ScaleModel, ScaleRow, Shape, Span, TableCell, TableModel } from './chart/scale-model.ts';
export { scaleAxisSvg, scaleRowSvg, signSvg, type SvgText } from './chart/scale-row-svg.ts';
export { htmlDocument, type HtmlOptions } from './html/html-document.ts';
export { markdownDocument } from './markdown-document.ts';
export { plainBlocks, plainDocument } from './plain-document.ts';
export type { Across, BarsBlock, Block, Cell, DocumentContent, FoldedBlock, HeatBlock, HeatCell, PictureBlock, RichBlock, Words } from './words.ts';
export { writable, writableReport, writableText } from './writable.ts';
