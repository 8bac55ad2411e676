/**
 * The page as Typst lays it out. It is the same for every document: what anybody wrote comes in as data, and is never read as Typst.
 */
export const typstTemplate = String.raw`
#let data = json(bytes(sys.inputs.data))
#let grey = rgb("#b1b4b6")
#let said(words) = text(lang: words.lang, region: "GB", words.text)
#let line(pieces) = for piece in pieces { said(piece) }
#let stacked(lines) = for (i, each) in lines.enumerate() { if i > 0 { linebreak() }; said(each) }

#set document(title: data.title, author: data.author)
#set text(font: data.fonts, size: data.size * 1pt, lang: data.language, region: "GB", hyphenate: false)
#set par(leading: 0.62em, spacing: 0.95em, justify: false)
#set list(indent: 0.3em, spacing: 0.65em)
#set page(
  paper: "a4", margin: (x: 20mm, top: 26mm, bottom: 22mm),
  header: if data.council == none { none } else { text(size: 0.85em, fill: rgb("#505a5f"), data.council) },
  footer: align(right, text(size: 0.85em, fill: rgb("#505a5f"), context counter(page).display("1 / 1", both: true))),
)
#show heading: it => block(above: if it.level == 1 { 0pt } else if it.level == 2 { 1.8em } else { 1.3em }, below: 0.7em, sticky: true, it.body)
#show heading.where(level: 1): set text(size: 1.5em)
#show heading.where(level: 2): set text(size: 1.3em)
#show heading.where(level: 3): set text(size: 1.1em)
#set table(stroke: (x, y) => if y == 0 { (bottom: 1pt + black) } else { (bottom: 0.5pt + grey) }, inset: (left: 0em, right: 0.7em, y: 0.5em), align: left + top)
#show table.cell.where(y: 0): set text(weight: "bold")
#show table.cell: set par(justify: false)

#let widths(count) = if count == 2 { (3fr, 2fr) } else if count == 3 { (3fr, 1fr, 1.4fr) } else if count == 5 { (2.2fr, 1fr, 1fr, 1.3fr, 1fr) } else { (1.8fr, 1.2fr) + (1fr,) * (count - 2) }

#let covers(it, at, i) = if "across" in it { it.across.at(at).at(i) } else { 1 }

#let plain-table(it) = table(
  columns: if it.at("isEven", default: false) { (1.5fr,) + (1fr,) * (it.header.len() - 1) } else { widths(it.header.len()) },
  table.header(..it.header.map(stacked)),
  ..it.rows.enumerate().map(((at, row)) => row.enumerate().filter(((i, _)) => covers(it, at, i) > 0).map(((i, cell)) => table.cell(colspan: covers(it, at, i), breakable: cell.map(each => each.text.len()).sum(default: 0) > 900, if i == 0 and cell.len() > 0 { strong(said(cell.at(0))); if cell.len() > 1 { linebreak(); stacked(cell.slice(1)) } } else { stacked(cell) }))).flatten(),
)

#let picture(it) = {
  par(it.key.map(entry => box({ box(baseline: 25%, pdf.artifact(image(bytes(entry.svg), format: "svg", height: 1.2em))); h(0.3em); entry.says })).join(h(1.5em, weak: true)))
  block(sticky: true, strong(said(it.caption)))
  let numbers = it.columns.len() - 1
  table(
    columns: (1.7fr,) + (if numbers > 3 { 3.7em } else { 5em },) * (numbers - 1) + (1.3fr, 11em),
    table.header(..it.columns.map(label => label), { it.scale; linebreak(); pdf.artifact(image(bytes(it.axis), format: "svg", width: 10.3em)) }),
    ..it.rows.map(row => (strong(said(row.title)), ..row.cells.map(said), image(bytes(row.svg), format: "svg", width: 10.3em, alt: row.alt))).flatten(),
  )
}

#let blocks = (
  heading: it => heading(level: it.level, said(it.words)),
  text: it => par(line(it.words)),
  notice: it => block(stroke: (left: 3pt + grey), inset: (left: 0.8em, y: 0.25em), par(line(it.words))),
  bullets: it => list(..it.entries.map(line)),
  table: plain-table,
  picture: picture,
  folded: it => { heading(level: 3, said(it.summary)); for each in it.paragraphs { par({ if each.lead != none { strong(said(each.lead)); [ ] }; each.rest.map(said).join([ ]) }) } },
)

#for (i, document) in data.documents.enumerate() {
  if i > 0 { pagebreak() }
  set text(lang: document.language)
  for it in document.blocks { (blocks.at(it.kind))(it) }
}
`;
