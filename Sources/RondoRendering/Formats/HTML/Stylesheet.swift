/// The stylesheets of HTML documents: calm, one accent colour, contrast of WCAG 2.2 AA and better in light and dark.
///
/// Contrast against its ground, light then dark: ink 15.5 and 14.8, muted 8.0 and 9.1, accent 7.2 and 9.6.
enum Stylesheet {
    /// Colours, type and the frame.
    static let screen: StaticString = """
        :root {
          --paper: #faf9f6; --surface: #ffffff; --ink: #1b2327; --muted: #47545b; --line: #cfd5d3;
          --accent: #0b5d57; --accent-soft: #e2efed; --on-accent: #ffffff; --rest: #f1eee4; --edge: #7b8784;
          --base: 1.0625rem;
        }
        @media (prefers-color-scheme: dark) {
          :root {
            --paper: #12181b; --surface: #1a2226; --ink: #edf1f0; --muted: #b4c0c2; --line: #37444a;
            --accent: #82d3c8; --accent-soft: #1c3936; --on-accent: #0b2220; --rest: #29291f; --edge: #8a9796;
          }
        }
        * { box-sizing: border-box; }
        html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
        body {
          margin: 0 auto; max-width: 64rem; padding: clamp(1.25rem, 4vw, 3.5rem) clamp(1rem, 4vw, 2.5rem) 4rem;
          background: var(--paper); color: var(--ink); text-align: left;
          font-family: "Atkinson Hyperlegible", Inter, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans",
            "Liberation Sans", Arial, sans-serif;
          font-size: var(--base); line-height: 1.55;
          overflow-wrap: break-word;
        }
        body.large-print { --base: 1.5rem; }
        body.easy-read { --base: 1.375rem; line-height: 1.75; }
        .skip { position: absolute; left: -100vw; padding: .75rem 1rem; background: var(--accent); color: var(--on-accent); }
        .skip:focus { left: 1rem; top: 1rem; }
        a { color: var(--accent); }
        a:focus-visible { outline: .2rem solid var(--accent); outline-offset: .2rem; border-radius: .2rem; }
        h1, h2, h3, h4, h5 { line-height: 1.2; margin: 0; font-weight: 700; }
        h1 { font-size: clamp(1.75em, 5vw, 2.5em); letter-spacing: -.015em; }
        h1 .kind {
          display: block; margin-bottom: .55em; color: var(--accent); font-size: .5em; letter-spacing: .01em;
        }
        h2 { font-size: 1.55em; letter-spacing: -.01em; }
        h3 { font-size: 1.22em; }
        h4, h5 { font-size: 1.08em; }
        p { margin: .5em 0 0; max-width: 42em; }
        .introduction { margin-top: .9em; color: var(--muted); font-size: 1.12em; }
        .notice {
          max-width: none; margin-top: 1.25em; padding: .8em 1.1em; border: .18em solid var(--ink); border-radius: .5em;
          font-weight: 600;
        }
        nav ul { display: flex; flex-wrap: wrap; gap: .5em; margin: 1.4em 0 0; padding: 0; list-style: none; }
        nav a {
          display: block; padding: .4em 1em; border: 1px solid var(--edge); border-radius: 2em;
          text-decoration: none; font-weight: 600;
        }
        nav a:hover { background: var(--accent-soft); }
        main > section { margin-top: 3.25em; }
        section > section { margin-top: 1.75em; }
        """

    /// What stands in sections.
    static let content: StaticString = """
        h2 .when {
          display: block; margin-top: .4em; color: var(--muted); font-size: .72em; font-weight: 500; letter-spacing: 0;
        }
        h3 .when, h4 .when {
          display: block; margin-bottom: .3em; color: var(--accent); font-size: .9em; font-variant-numeric: tabular-nums;
        }
        section.activity, section.rest {
          padding: 1.1em 1.35em 1.3em; background: var(--surface); border: 1px solid var(--line);
          border-left: .4em solid var(--accent); border-radius: .6em;
        }
        section.activity > section.activity { padding: 1em 0 0; background: none; border: 0; border-top: 1px solid var(--line); border-radius: 0; }
        section.rest { background: var(--rest); border: 1px solid var(--edge); }
        section.rest h3 .when { color: var(--ink); }
        section.card { padding: 1.5em 1.75em 1.75em; background: var(--surface); border: 1px solid var(--edge); border-radius: .8em; }
        ul, ol { margin: .75em 0 0; padding-left: 1.3em; max-width: 44em; }
        li { margin-top: .3em; }
        li::marker { color: var(--accent); }
        ul.tick { padding-left: 0; list-style: none; }
        ul.tick li { position: relative; padding-left: 2em; }
        ul.tick li::before {
          content: ""; position: absolute; left: .1em; top: .2em; width: 1.1em; height: 1.1em;
          border: .14em solid var(--accent); border-radius: .25em;
        }
        .facts { margin: .8em 0 0; }
        .facts div { display: grid; grid-template-columns: minmax(5em, 7em) 1fr; gap: 0 1em; margin-top: .2em; }
        dt { color: var(--muted); font-weight: 600; }
        dd { margin: 0; }
        table { width: 100%; margin-top: 1em; border-collapse: collapse; font-variant-numeric: tabular-nums; }
        caption { padding-bottom: .5em; text-align: left; font-weight: 600; }
        table.schedule caption, table.steps caption, section.card caption {
          position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap;
        }
        th, td { padding: .6em 1em .65em 0; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
        th:last-child, td:last-child { padding-right: .8em; }
        thead th { padding-bottom: .35em; border-bottom: 2px solid var(--edge); color: var(--muted); font-weight: 600; }
        .number { text-align: right; padding-right: 1.2em; }
        table.schedule th:first-child, table.steps th:first-child { padding-left: .8em; }
        table.schedule th[scope=row] { width: 8.5em; }
        table.schedule .place { width: 20%; }
        table.steps th[scope=row] { width: 6em; }
        tbody th { font-weight: 700; }
        .length { display: block; color: var(--muted); font-weight: 400; }
        td p { margin-top: .15em; }
        tr.rest > * { background: var(--rest); border-bottom-color: var(--edge); }
        tr.rest th { box-shadow: inset .3em 0 0 var(--edge); }
        tr.rest .length { color: var(--ink); }
        .note { margin-top: .9em; padding: .7em 1.1em .8em; border: 1px solid var(--edge); border-radius: .5em; max-width: 50rem; }
        .note p { margin-top: .15em; }
        .note .label { margin: 0; font-weight: 700; }
        .note.say { background: var(--accent-soft); border-color: var(--accent); font-size: 1.08em; }
        .note.say .label { color: var(--accent); }
        .note.change, .note.support { border-left: .3em solid var(--accent); }
        .note.late { border-style: dashed; }
        .note.missing { border: .18em solid var(--ink); }
        .note.hint { background: var(--accent-soft); border-color: var(--accent-soft); }
        .tag { display: inline-block; margin-left: .4em; padding: 0 .6em; border: 1px solid var(--edge); border-radius: 1em; font-weight: 600; }
        ol.schedule { padding: 0; list-style: none; max-width: none; }
        ol.schedule li { margin-top: .75em; padding: .8em 1.1em .9em; background: var(--surface); border: 1px solid var(--line); border-left: .4em solid var(--accent); border-radius: .5em; }
        ol.schedule li.rest { background: var(--rest); border: 1px solid var(--edge); }
        ol.schedule .when { margin: 0; color: var(--accent); font-weight: 700; }
        ol.schedule .rest .when { color: var(--ink); }
        ol.schedule strong { font-size: 1.15em; }
        .groups td { font-size: 1.05em; }
        @media (max-width: 34rem) {
          .facts div { grid-template-columns: 1fr; margin-top: .5em; }
          table.schedule th[scope=row] { width: auto; }
          section.activity, section.rest, section.card { padding-left: 1em; padding-right: 1em; }
        }
        """
}
