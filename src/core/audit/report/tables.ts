// Every figure of an audit as tables. The report, CSV files and the workbook are all written from these.
import { releaseText } from '../../codes/table.ts'
import { measuredRows, rowsOf } from '../../policy/measured.ts'
import type { Level } from '../../policy/policy.ts'
import { LEVELS } from '../../policy/policy.ts'
import type { AcrossKind, Figures, Table } from '../figures.ts'
import type { LeftOut } from '../versions.ts'
import { ACROSS_NAMES, DESIGN_NAMES, LEFT_OUT_NAMES, periodOf } from './names.ts'
import { codeTable, gapTable, groupRateTable, groupTable, rateTable } from './rate-tables.ts'

/** All tables of an audit in the order of the report. Names are fit for files and sheets. */
export function tablesOf(figures: Figures): readonly Table[] {
  return [
    runTable(figures),
    inputTable(figures),
    errorTable(figures),
    policyTable(figures),
    releaseTable(figures),
    ...(figures.sample ? [sampleTable(figures), strataTable(figures), drawnTable(figures)] : []),
    rateTable(figures),
    measuredTable(figures),
    gapTable(figures),
    levelTable(figures),
    groupTable(figures, 'provider'),
    groupRateTable(figures, 'provider'),
    groupTable(figures, 'clinic'),
    groupRateTable(figures, 'clinic'),
    groupRateTable(figures, 'month'),
    codeTable(figures),
    acrossKindTable(figures),
    acrossTable(figures),
    copyTable(figures),
    clusterTable(figures),
  ]
}

/** What was audited and how: one line a fact. */
export function runTable(figures: Figures): Table {
  const { version, configuration, salt, inputs, design, totals } = figures
  const period = periodOf(figures)
  return {
    name: 'run',
    title: 'Run: what decides the figures',
    columns: ['item', 'value'],
    rows: [
      ['notelint', version],
      ['shape of the figures', figures.format],
      ['design', design],
      ['design in words', DESIGN_NAMES[design]],
      ['first month', period?.first],
      ['last month', period?.last],
      ['files read', inputs.files],
      ['bytes read', inputs.bytes],
      ['SHA-256 of the files', inputs.sha256],
      ['configuration hash', configuration],
      ['salt fingerprint', salt],
      ['frame (notes)', totals.frame],
      ['judged (notes)', totals.judged],
    ],
  }
}

/** From inputs to judged notes, with the reasons of those that do not count. */
export function inputTable({ totals, design }: Figures): Table {
  const { inputs, notes, leftOut, errors, frame, judged } = totals
  const left = Object.values(leftOut).reduce((sum, count) => sum + count, 0)
  const reasons = Object.entries(leftOut) as [LeftOut, number][]
  return {
    name: 'inputs',
    title: 'From inputs to judged notes',
    columns: ['step', 'number'],
    rows: [
      ['inputs (the universe)', inputs],
      ['gave no note', Object.values(errors).reduce((sum, count) => sum + count, 0)],
      ['notes read', notes],
      ...reasons.map(([reason, count]) => [`left out: ${LEFT_OUT_NAMES[reason]}`, count]),
      ['notes to which no policy speaks', notes - left - frame],
      ['frame: notes that count', frame],
      [design === 'sample' ? 'judged: drawn from the frame' : 'judged', judged],
    ],
  }
}

/** Inputs that gave no note, by code. */
export function errorTable({ totals }: Figures): Table {
  return {
    name: 'errors',
    title: 'Inputs that gave no note',
    columns: ['code', 'inputs'],
    rows: Object.entries(totals.errors),
  }
}

/** The policies of the run with version and hash. */
export function policyTable({ policies }: Figures): Table {
  return {
    name: 'policies',
    title: 'Policies',
    columns: ['policy', 'title', 'version', 'hash', 'status', 'source read', 'requirements'],
    rows: policies.map(({ id, title, version, hash, status, verified, requirements }) => [
      id,
      title,
      version,
      hash,
      status,
      verified,
      requirements.length,
    ]),
  }
}

/** The releases of the code table in use. */
export function releaseTable({ releases }: Figures): Table {
  return {
    name: 'code-releases',
    title: 'Code tables',
    columns: ['release', 'fiscal year', 'first day', 'last day', 'entries', 'source', 'SHA-256'],
    rows: releases.map((release) => [
      releaseText(release),
      // A name and no amount: reports would write 2,027.
      String(release.fiscalYear),
      release.firstDay,
      release.lastDay,
      release.entries,
      release.source,
      release.sha256,
    ]),
  }
}

/** How the sample was drawn. */
export function sampleTable({ sample, totals }: Figures): Table {
  const { seed, generator, wanted, strata, drawn = [] } = sample ?? {}
  return {
    name: 'sample',
    title: 'How the sample was drawn',
    columns: ['item', 'value'],
    rows: [
      ['frame (notes)', totals.frame],
      ['wanted (notes)', wanted],
      ['drawn (notes)', drawn.reduce((sum, each) => sum + each.drawn.length, 0)],
      ['seed', seed],
      ['generator', generator],
      ['strata', strata === undefined || strata.length === 0 ? 'none' : strata.join(' / ')],
      ['allotment', 'in proportion to the size of each stratum, one note of each at least where there are enough'],
    ],
  }
}

/** The strata with what was drawn from each. */
export function strataTable({ sample }: Figures): Table {
  return {
    name: 'sample-strata',
    title: 'Strata of the sample',
    columns: ['stratum', 'frame', 'drawn', 'reserve'],
    rows: (sample?.drawn ?? []).map(({ stratum, size, drawn, reserve }) => [
      stratum === '' ? 'whole frame' : stratum,
      size,
      drawn.length,
      reserve.length,
    ]),
  }
}

/** Every member of the sample and of its reserve, by key, in the order of drawing. */
export function drawnTable({ sample }: Figures): Table {
  return {
    name: 'sample-notes',
    title: 'Notes of the sample',
    columns: ['stratum', 'part', 'order', 'note'],
    rows: (sample?.drawn ?? []).flatMap(({ stratum, drawn, reserve }) => {
      const name = stratum === '' ? 'whole frame' : stratum
      return [
        ...drawn.map((key, index) => [name, 'drawn', index + 1, key]),
        ...reserve.map((key, index) => [name, 'reserve', index + 1, key]),
      ]
    }),
  }
}

/** How well this tool was measured on labelled notes: every requirement of the run on every set. */
export function measuredTable({ policies }: Figures): Table {
  return {
    name: 'tool-accuracy',
    title: "The tool's own precision and recall on labelled notes",
    columns: ['rule', 'labelled set', 'notes in the set', 'precision %', 'recall %', 'gap F1 %'],
    rows: policies.flatMap(({ requirements }) =>
      requirements.flatMap(({ rule, measured }) =>
        rowsOf(measured, measuredRows).map(({ set, cases, precision, recall, gapF1 }) => [
          rule,
          set,
          cases,
          precision,
          recall,
          gapF1,
        ]),
      ),
    ),
  }
}

const heaviestFirst: readonly Level[] = [...LEVELS].reverse()

/** Gaps and findings about codes by level, and those set aside. */
export function levelTable({ totals }: Figures): Table {
  return {
    name: 'findings',
    title: 'Gaps and findings about codes by level',
    columns: ['level', 'number'],
    rows: [
      ...heaviestFirst.map((level) => [level, totals.levels[level]]),
      ['set aside by waivers and baselines', totals.suppressed],
    ],
  }
}

/** What was found between visits, by kind. */
export function acrossKindTable({ across }: Figures): Table {
  return {
    name: 'across-kinds',
    title: 'What shows between visits, by kind',
    columns: ['kind', 'in words', 'found', 'listed'],
    rows: across.kinds.map(({ kind, count, shown }) => [kind, acrossName(kind), count, shown.length]),
  }
}

const acrossName = (kind: AcrossKind): string => ACROSS_NAMES[kind] ?? kind

/** The findings between visits that are listed. */
export function acrossTable({ across }: Figures): Table {
  return {
    name: 'across-visits',
    title: 'Findings between visits',
    columns: ['kind', 'patient', 'provider', 'notes', 'message'],
    rows: across.kinds.flatMap(({ shown }) =>
      shown.map(({ kind, patient, provider, notes, message }) => [kind, patient, provider, notes.join(' '), message]),
    ),
  }
}

/** How much text was compared, and how much stands in several notes. */
export function copyTable({ copies }: Figures): Table {
  return {
    name: 'copies',
    title: 'How much text stands in several notes',
    columns: ['item', 'number'],
    rows: [
      ['notes compared', copies.notes],
      ['passages compared', copies.passages],
      ['notes that share a passage with another note of the same patient', copies.samePatient],
      ['notes that share a passage with a note of another patient', copies.otherPatient],
      ['clusters', copies.count],
      ['clusters listed', copies.clusters.length],
    ],
  }
}

/** The clusters that are listed, with their first places. */
export function clusterTable({ copies }: Figures): Table {
  return {
    name: 'copy-clusters',
    title: 'Clusters of passages that stand alike',
    columns: ['cluster', 'notes', 'patients', 'providers', 'words', 'first places (note:lines)'],
    rows: copies.clusters.map(({ notes, patients, providers, words, places }, index) => [
      index + 1,
      notes,
      patients,
      providers,
      words,
      places.map(({ note, start, end }) => `${note}:${start}-${end}`).join(' '),
    ]),
  }
}
