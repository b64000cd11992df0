// The style of the audit's pages, on top of that of the other HTML reports.
import { STYLE } from '../../report/html-style.ts'

/**
 * Text has a contrast of 4.5:1 at least on its ground, drawings 3:1, in both schemes. Cells of the heat map go from pale to
 * strong in one hue and hold their number.
 */
export const AUDIT_STYLE = `${STYLE}
:root{--fill:#3f83c4;--track:#e7ebef;--whisker:#10151a;--band:#bcd6ee;--grid:#d0d7de;--weave:#f3dcb4;--thread:#7a4d00;--solid:#8a5a12;--accent:#0a4f94;
--h0:#f3f6f9;--h1:#d6e5f3;--h2:#a9cbe8;--h3:#6ba5d9;--h4:#1d5a96;--on0:#1b1f24;--on3:#0d1216;--on4:#fff}
@media (prefers-color-scheme:dark){:root{--fill:#3f83c4;--track:#2a3139;--whisker:#f2f5f7;--band:#274765;--grid:#3a424b;--weave:#4a3a1c;--thread:#f0c878;--solid:#c08a30;--accent:#8cc4ff;
--h0:#1c2329;--h1:#1f3850;--h2:#25557f;--h3:#5b9bd5;--h4:#b4d7f7;--on0:#e6e9ec;--on3:#0d1216;--on4:#0d1216}}
main,.top,.foot{max-width:80rem}
.top,.foot{margin:0 auto;padding:1.5rem 1rem 0}.foot{padding:1rem 1rem 3rem;color:var(--soft)}
.top h1{font-size:1.9rem;line-height:1.2;letter-spacing:-.01em}.top .lead{font-size:1.1rem;max-width:60rem}
.skip{position:absolute;left:-99rem}.skip:focus{left:1rem;top:.5rem;background:var(--ground);padding:.3rem .6rem}
.tiles{display:grid;grid-template-columns:repeat(4,1fr);gap:.75rem;margin:1.25rem 0;padding:0}
.tiles div{border:1px solid var(--line);border-radius:.5rem;background:var(--card);padding:.7rem .9rem}
.tiles dt{color:var(--soft);font-size:.875rem}.tiles dd{margin:0;font-size:1.6rem;font-weight:650;font-variant-numeric:tabular-nums;line-height:1.25}
nav ol{columns:3 15rem;margin:.4rem 0;padding-left:1.4rem}nav h2{font-size:1rem;margin:0}
nav{border:1px solid var(--line);border-radius:.5rem;padding:.8rem 1rem}
main{padding-top:0}
main>section{margin-top:2.75rem;border-top:3px solid var(--accent);padding-top:.25rem}
main>section>h2{font-size:1.45rem;margin:.6rem 0 .4rem}
h3{font-size:1.1rem;margin:1.9rem 0 .3rem}h4{font-size:1rem;margin:1.2rem 0 .2rem}
section>p,section>ul,li{max-width:56rem}
.note{border-left:.3rem solid var(--accent);background:var(--card);padding:.5rem .9rem;margin:.8rem 0;max-width:60rem}
caption{color:var(--soft);font-weight:400;font-size:.9rem}
table{font-size:.925rem}thead th{vertical-align:bottom;border-bottom:2px solid var(--line);font-size:.85rem}
td{overflow-wrap:break-word}tbody th{font-weight:500}h1 code{font-size:.85em}.rule{display:block;color:var(--soft);font-weight:400;font-size:.8rem;overflow-wrap:anywhere}
.level{font-size:.85rem}td.num,th.num{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}th.num{white-space:normal}
.short{width:auto;min-width:24rem}.short td.num{min-width:6rem}
td.mono,code{font-family:ui-monospace,monospace;font-size:.85rem;overflow-wrap:anywhere}
svg{vertical-align:middle;max-width:100%}.patterns{position:absolute}svg.chart{width:100%;max-width:56rem;height:auto;display:block;margin:.4rem 0;min-width:32rem}
svg.rate{min-width:5.5rem}.track{fill:var(--track)}.fill{fill:var(--fill)}.whisker{stroke:var(--whisker);stroke-width:1.6;fill:none}
.missing{fill:var(--solid)}.partial{fill:url(#hatch)}.conflicting{fill:url(#dots)}.missing,.partial,.conflicting{stroke:var(--solid);stroke-width:.75}
.weave{fill:var(--weave)}.thread{stroke:var(--thread);stroke-width:1.4;fill:none}#dots .thread{fill:var(--thread);stroke:none}
.grid{stroke:var(--grid);stroke-width:1;fill:none}.axis{fill:var(--soft);font-size:12px}
.band{fill:var(--band)}.line{stroke:var(--accent);stroke-width:1.8;fill:none}.dot{fill:var(--accent)}
.legend{display:flex;flex-wrap:wrap;gap:.4rem 1.2rem;align-items:center;padding:0;margin:.5rem 0;list-style:none;color:var(--soft);font-size:.875rem}
.legend span{padding:.05rem .5rem;border:1px solid var(--line);border-radius:.2rem}
.heat{width:auto;border-spacing:0;font-size:.85rem}.heat th,.heat td{padding:.25rem .4rem;border:1px solid var(--ground)}
.heat thead th{height:11.5rem;vertical-align:bottom;border-bottom:2px solid var(--line)}
.heat thead th.turned{width:3.1rem;min-width:3.1rem;padding:.3rem 0}
.heat .turned span{writing-mode:vertical-rl;transform:rotate(180deg);max-height:11rem;line-height:1.15;font-weight:500;text-align:left}
.heat tbody th{max-width:15rem;min-width:9rem;overflow-wrap:anywhere}.heat td{text-align:center;font-variant-numeric:tabular-nums;min-width:3.1rem;overflow-wrap:normal;white-space:nowrap}
.heat .all th,.heat .all td{border-bottom:2px solid var(--line);font-weight:650}
.h0{background:var(--h0);color:var(--on0)}.h1{background:var(--h1);color:var(--on0)}.h2{background:var(--h2);color:var(--on0)}.h3{background:var(--h3);color:var(--on3)}.h4{background:var(--h4);color:var(--on4)}
.few{color:var(--soft);font-style:italic}.off{color:var(--soft)}
details{margin:.6rem 0}summary{cursor:pointer;color:var(--link);padding:.15rem 0}
.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.sign{table-layout:fixed}.sign td,.sign th{border:1px solid var(--line)}.sign tbody td,.sign tbody th{height:3rem}.sign thead th{background:var(--card)}
.text{list-style:none;margin:.5rem 0;padding:0;font-family:ui-monospace,monospace;font-size:.85rem;border:1px solid var(--line);border-radius:.4rem}
.text li{max-width:none;display:grid;grid-template-columns:4.5rem 1fr;white-space:pre-wrap;overflow-wrap:anywhere;padding:.05rem .5rem;border-left:.3rem solid transparent}
.text li .nr{color:var(--soft);font-variant-numeric:tabular-nums}.text li.marked{background:var(--h1);color:var(--on0);border-left:.3rem solid var(--accent)}.text li.marked .nr{color:var(--on0);font-weight:700}
@media (max-width:50rem){.tiles{grid-template-columns:repeat(2,1fr)}.top h1{font-size:1.5rem}table{font-size:.875rem}th,td{padding:.3rem .4rem}.short{min-width:0}}
@media print{@page{margin:14mm}
:root{color-scheme:light;--ground:#fff;--text:#000;--soft:#444c54;--line:#b6bec6;--card:#fff;--error:#8c1d17;--warning:#6b4300;--info:#0a4a8a;--link:#000;--fill:#3f83c4;--track:#e7ebef;--whisker:#000;--band:#bcd6ee;--grid:#c4ccd4;--weave:#f3dcb4;--thread:#7a4d00;--solid:#8a5a12;--accent:#0a4f94;--h0:#f3f6f9;--h1:#d6e5f3;--h2:#a9cbe8;--h3:#6ba5d9;--h4:#1d5a96;--on0:#000;--on3:#000;--on4:#fff}
html{font-size:9.5pt}body{font-size:1rem}.tiles{grid-template-columns:repeat(4,1fr);gap:.4rem}.tiles div{padding:.3rem .6rem}main>section{margin-top:1.6rem}h3{margin-top:1.1rem}main,.top,.foot{max-width:none;padding-left:0;padding-right:0}nav,.skip{display:none}
.scroll{overflow:visible}table{font-size:.875rem}th,td{padding:.2rem .35rem}.rule{font-size:.75rem}tr,svg,.note,.tiles{break-inside:avoid}thead{display:table-header-group}h2,h3,h4,caption{break-after:avoid}
svg.rate{width:84px;min-width:84px}svg.spark{width:120px;min-width:120px}svg.chart{min-width:0}.heat{font-size:.75rem}.heat thead th{font-size:.75rem;height:9.5rem}.heat .turned span{max-height:9rem}.heat thead th.turned,.heat td{min-width:0;width:auto}.heat tbody th{min-width:0}
.h0,.h1,.h2,.h3,.h4,.track,.fill,.missing,.partial,.conflicting,.band,.note,.text li.marked{print-color-adjust:exact;-webkit-print-color-adjust:exact}a{text-decoration:none}}`
