extension DifferencePage {
  /// The style sheet. The colours of the kinds are told apart by all kinds of colour vision, and
  /// the kinds by the line around them as well.
  static let style = """
    :root { color-scheme: light dark;
      --page: #fdfdfc; --text: #1d1d1f; --quiet: #6b6b70; --line: #dededb; --box: #f3f3f0;
      --over: #9a4a00; --over-fill: #ffe9d2; --under: #004f94; --under-fill: #dcedff;
      --cross: #7d1f63; --cross-fill: #fbe2f2; }
    @media (prefers-color-scheme: dark) { :root {
      --page: #17181a; --text: #e8e8e6; --quiet: #9b9ba1; --line: #3a3b3f; --box: #222327;
      --over: #ffb26b; --over-fill: #48290a; --under: #85c1ff; --under-fill: #0d3156;
      --cross: #f59ad6; --cross-fill: #4a1239; } }
    * { box-sizing: border-box; }
    body { margin: 0 auto; max-width: 62rem; padding: 1.5rem 1.25rem 4rem;
      background: var(--page); color: var(--text);
      font: 1rem/1.5 system-ui, "Noto Sans", "Noto Sans Thai", Thonburi, "Leelawadee UI",
        Loma, Garuda, sans-serif; }
    h1 { margin: 0 0 .5rem; font-size: 1.6rem; font-weight: 650; line-height: 1.25; }
    h2 { margin: 2.5rem 0 .75rem; font-size: 1.15rem; font-weight: 650;
      overflow-wrap: anywhere; }
    p { margin: 0 0 .75rem; max-width: 46rem; }
    .note, .tiles dt, summary, .lines > li::marker, thead { color: var(--quiet); }
    .key { display: flex; flex-wrap: wrap; gap: .5rem 2rem; margin: 0 0 1rem; padding: 0;
      list-style: none; align-items: flex-start; }
    .filter { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; padding: .6rem .9rem;
      border-radius: .5rem; background: var(--box); }
    .filter label { cursor: pointer; }
    .tiles { display: flex; flex-wrap: wrap; gap: .5rem; margin: 0 0 1rem; }
    .tiles div { min-width: 8rem; padding: .5rem .8rem; border-radius: .5rem;
      border-left: .25rem solid transparent; background: var(--box); }
    .tiles dt { font-size: .8rem; }
    .tiles dd { margin: 0; font-size: 1.25rem; font-weight: 600;
      font-variant-numeric: tabular-nums; }
    .tiles .over-split { border-color: var(--over); }
    .tiles .under-split { border-color: var(--under); }
    .tiles .crossing { border-color: var(--cross); }
    summary { cursor: pointer; }
    details { margin-bottom: 1rem; }
    table { margin-top: .5rem; border-collapse: collapse; }
    th, td { padding: .2rem 1.5rem .2rem 0; border-bottom: 1px solid var(--line);
      text-align: left; vertical-align: baseline; }
    th { font-weight: 500; font-size: .85rem; }
    td:first-child, th:first-child { text-align: right; font-variant-numeric: tabular-nums; }
    .lines { margin: 0; padding: 0 0 0 3.5rem; }
    .lines > li { padding: .55rem 0 .65rem .5rem; border-bottom: 1px solid var(--line);
      font-size: 1.1rem; line-height: 1.9; overflow-wrap: anywhere; }
    .lines > li::marker { font-size: .8rem; font-variant-numeric: tabular-nums; }
    i { display: inline-block; width: 1px; height: .95em; margin: 0 .12em;
      vertical-align: -.12em; background: currentColor; opacity: .3; }
    .difference { display: inline-grid; margin: 0 .1em; border: 1px solid; border-radius: .3em;
      overflow: hidden; line-height: 1.6; vertical-align: baseline; }
    .difference > span { padding: 0 .3em; unicode-bidi: isolate; }
    .difference > span:first-child { color: var(--text); background: var(--page); }
    .difference i, td i { width: 2px; opacity: .85; }
    .over-split { border-color: var(--over); color: var(--over); }
    .under-split { border-color: var(--under); color: var(--under); }
    .crossing { border-color: var(--cross); color: var(--cross); }
    .difference.over-split { background: var(--over-fill); border-style: solid; }
    .difference.under-split { background: var(--under-fill); border-style: dashed; }
    .difference.crossing { background: var(--cross-fill); border-style: double;
      border-width: 3px; }
    .lines > li, .tiles div { color: var(--text); }
    .lines > li { border-color: var(--line); }
    .undecided { color: var(--quiet); text-decoration: underline dotted; }
    @media (max-width: 40rem) { .lines { padding-left: 2.25rem; } .tiles div { flex: 1 1 8rem; } }
    .space, .gap { color: var(--quiet); }
    .gap { margin: 0 .4em; }
    \(filters)
    """

  /// Hides the lines that have no difference of the kind that was chosen.
  private static var filters: String {
    ["over-split", "under-split", "crossing"].map { kind in
      "body:has(#show-\(kind):checked) .lines > li:not(.\(kind)) { display: none; }"
    }.joined(separator: "\n")
  }
}
