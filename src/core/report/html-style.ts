// The style of the HTML report: system fonts, dark and light by the reader's setting, nothing from outside.

/** Colours have a contrast of at least 4.5:1 on their ground. */
export const STYLE = `:root{color-scheme:light dark;--ground:#fff;--text:#1b1f24;--soft:#57606a;--line:#d0d7de;--card:#f6f8fa;--error:#b3261e;--warning:#7a4d00;--info:#0a5cad;--link:#0a5cad}
@media (prefers-color-scheme:dark){:root{--ground:#14171a;--text:#e6e9ec;--soft:#a3adb8;--line:#3a424b;--card:#1e2328;--error:#ff9b93;--warning:#f0b84a;--info:#7cbcff;--link:#7cbcff}}
*{box-sizing:border-box}
body{margin:0;background:var(--ground);color:var(--text);font:16px/1.5 system-ui,sans-serif}
main{max-width:68rem;margin:0 auto;padding:1.5rem 1rem 4rem}
h1{font-size:1.6rem;margin:0 0 .25rem}h2{font-size:1.2rem;margin:2rem 0 .5rem}
article h3{font-size:1.05rem;margin:0 0 .5rem;overflow-wrap:anywhere}
p{margin:.4rem 0}.soft{color:var(--soft)}
a{color:var(--link)}
.scroll{overflow-x:auto}
table{border-collapse:collapse;width:100%;margin:.5rem 0}
caption{text-align:left;font-weight:600;padding:.25rem 0}
th,td{text-align:left;vertical-align:top;padding:.35rem .6rem;border-bottom:1px solid var(--line)}
td{overflow-wrap:anywhere}
td.number,th.number{text-align:right;font-variant-numeric:tabular-nums}
.counts{width:auto;min-width:20rem}
article{border:1px solid var(--line);border-radius:.5rem;padding:1rem;margin:1rem 0;background:var(--card)}
.findings{list-style:none;margin:0;padding:0}
.findings>li{border-left:.3rem solid var(--line);padding:.1rem 0 .1rem .8rem;margin:.9rem 0}
.findings>.error{border-color:var(--error)}.findings>.warning{border-color:var(--warning)}.findings>.info{border-color:var(--info)}
.level{font-weight:700}.error .level{color:var(--error)}.warning .level{color:var(--warning)}.info .level{color:var(--info)}
.place{font-variant-numeric:tabular-nums}
@media print{body{background:#fff;color:#000}article{break-inside:avoid}}`
