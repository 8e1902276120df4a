/// What is drawn to scale, and what paper needs.
extension Stylesheet {
    /// Sessions side by side, a row five minutes.
    static let calendar: StaticString = """
        .calendar { margin: 1.25em 0 0; }
        .grid {
          display: grid; gap: 0 1rem; grid-auto-columns: minmax(0, 1fr); grid-template-rows: auto;
          grid-auto-rows: var(--rows);
        }
        .grid .head { padding-bottom: .7rem; line-height: 1.3; }
        .grid .head strong { display: block; font-size: 1.15em; }
        .grid .head span { color: var(--muted); }
        .slot {
          margin-bottom: 3px; padding: .4rem .75rem; background: var(--accent-soft); line-height: 1.3;
          border-left: .3rem solid var(--accent); border-radius: .4rem; overflow: hidden;
        }
        .slot strong { font-size: 1.06em; }
        .slot.rest { background: var(--rest); border: 1px solid var(--edge); }
        .slot .when { display: block; font-variant-numeric: tabular-nums; color: var(--muted); }
        .slot .place, .slot .line { display: block; color: var(--muted); }
        .slot.rest .when { color: var(--ink); }
        .slot .parts { display: flex; flex-wrap: wrap; gap: .1rem 1.25rem; }
        .slot .part { flex: 1 1 8rem; }
        .slot.short {
          display: flex; flex-wrap: wrap; gap: 0 .8rem; padding-top: .15rem; padding-bottom: .15rem;
          align-items: baseline; align-content: center;
        }
        .slot.short .parts { flex: 1 1 6rem; }
        .slot.short .place { display: inline; }
        figcaption { margin-top: .6em; color: var(--muted); }
        @media screen and (max-width: 46rem) {
          .calendar { display: none; }
          section.drawn { display: none; }
        }
        """

    /// A4: the calendar lies on the long side, everything else stands; nothing is split that is read together.
    static let print: StaticString = """
        @page { size: A4; margin: 16mm 15mm 15mm; }
        @page wide { size: A4 landscape; margin: 11mm 13mm 10mm; }
        @media print {
          :root {
            --base: 12pt;
            --paper: #ffffff; --surface: #ffffff; --ink: #000000; --muted: #333b3f; --line: #b9c0be;
            --accent: #0b5d57; --accent-soft: #e6f1ef; --on-accent: #ffffff; --rest: #f1eee4; --edge: #6a7573;
          }
          * { -webkit-print-color-adjust: exact; }
          body { max-width: none; padding: 0; line-height: 1.4; }
          body.large-print { --base: 18pt; }
          body.easy-read { --base: 16pt; line-height: 1.6; }
          nav, .skip, .grid + figcaption { display: none; }
          .wide { page: wide; }
          h1 { font-size: 1.9em; }
                    header.wide h1 { font-size: 1.5em; }
          header.wide .introduction { display: none; }
          .calendar + .calendar { break-before: page; }
          section.wide > h2 { display: none; }
          section.wide { margin-top: 1em; }
          h1, h2, h3, h4, h5, .label { break-after: avoid; break-inside: avoid; }
          .note { margin-top: .6em; padding: .45em .9em .55em; }
          dl, ul { margin-top: .5em; }
          main > section { margin-top: 2em; }
          .new-page { break-before: page; margin-top: 0; }
          tr, li, .note, .facts, section.card, .slot { break-inside: avoid; }
          section.activity, section.rest { box-decoration-break: clone; -webkit-box-decoration-break: clone; }
          section.rest, section.activity, .timetable main > section:not(.drawn) { break-inside: avoid; }
          .steps .length { display: inline; margin-left: .3em; }
          th, td { padding-top: .4em; padding-bottom: .45em; }
          section > section { margin-top: 1.2em; }
          section.activity, section.rest { padding: .8em 1.1em .9em; }
          thead { display: table-header-group; }
          section.card { border: 1.5pt dashed var(--edge); }
          a { color: inherit; text-decoration: none; }
          .grid { grid-auto-rows: var(--rows-on-paper); }
          .grid .head { padding-bottom: 2mm; }
          .slot { padding: 1mm 2.5mm; }
          .slot.short { padding-top: .3mm; padding-bottom: .3mm; }
        }
        """
}
