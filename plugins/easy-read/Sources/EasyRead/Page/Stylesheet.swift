/// How the handout looks: large, left-aligned, calm, in light and dark and on paper.
///
/// Contrast on its ground, light then dark: ink on paper 16.7 and 15.8, on rests 14.5 and 13.4, on tints 13.2 and 8.2.
enum Stylesheet {
    /// `size` is the text's size in points; everything else grows with it.
    static func css(size: Int) -> String {
        """
        :root{--paper:#fff;--ink:#16201f;--tint:#cdebe6;--rest:#f3efe2;--line:#5d6c69}
        @media screen and (prefers-color-scheme:dark){
        :root{--paper:#121a19;--ink:#eef3f2;--tint:#1f4f49;--rest:#24281f;--line:#93a4a1}}
        *{box-sizing:border-box}
        body{margin:0 auto;max-width:40em;padding:1.2em 1em 3em;background:var(--paper);color:var(--ink);
        font:\(size)pt/1.55 "Atkinson Hyperlegible",Inter,"Noto Sans","Liberation Sans",Arial,sans-serif;
        text-align:left;overflow-wrap:break-word}
        h1,h2,h3,h4,p{margin:0}
        h1{font-size:1.9em;line-height:1.2}
        h2{font-size:1.55em;line-height:1.25}
        h3,h4{font-size:1.2em;line-height:1.3}
        .kind{font-weight:700}
        section{margin-top:2.2em}
        section>h2{padding-bottom:.3em;border-bottom:.12em solid var(--line)}
        p+p{margin-top:.35em}
        h3+p,h4+p,h2+p{margin-top:.25em}
        .row{display:grid;grid-template-columns:5em 1fr;gap:0 1.1em;align-items:start;margin-top:1.3em}
        .rest{padding:.7em .8em .8em 0;background:var(--rest);border:.08em solid var(--line);border-radius:.5em}
        .rest .picture{margin-left:.7em;width:4em;height:4em}
        .fact{align-items:center}
        .fact .picture{margin-left:.5em;width:4em;height:4em}
        .side{margin-top:1.3em;padding:.2em 0 .2em .8em;border-left:.25em solid var(--line)}
        svg{fill:none;stroke:var(--ink);stroke-width:4.5;stroke-linecap:round;stroke-linejoin:round}
        .t{fill:var(--tint)}
        .s{fill:var(--ink);stroke:none}
        .picture{display:block;width:5em;height:5em}
        .when{display:flex;align-items:center;gap:.45em;font-weight:700}
        .face{flex:none;width:1.7em;height:1.7em;stroke-width:7}
        @media (max-width:30em){.row{grid-template-columns:1fr}.rest{padding-left:.8em}.row .picture{margin-left:0}}
        @page{size:A4;margin:14mm 15mm}
        @media print{body{max-width:none;padding:0}section+section:not(.end){break-before:page;margin-top:0}
        .row{break-inside:avoid;margin-top:1em}h1,h2,h3,h4{break-after:avoid}svg,.rest{-webkit-print-color-adjust:exact}}
        """
    }
}
