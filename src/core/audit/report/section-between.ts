// What shows only between notes: visits of one patient beside each other, and passages that stand in several notes.
import type { AcrossFinding, CopyCluster, Figures } from '../figures.ts'
import type { Markup } from './markup.ts'
import { html, nameMarkup, shortened } from './markup.ts'
import { ACROSS_NAMES, groupName } from './names.ts'
import { counted, cutNote, figureTable, section, table } from './parts.ts'
import { acrossKindTable, copyTable } from './tables.ts'

/** Most findings of a kind and most clusters on the page; most notes and places of a line. */
const MOST_FINDINGS = 20
const MOST_CLUSTERS = 25
const MOST_PLACES = 6

/** Findings between the visits of one patient. */
export function acrossSection(figures: Figures): Markup {
  const { kinds, patients } = figures.across
  const found = kinds.filter(({ count }) => count > 0)
  return section('between', 'Between visits', [
    html`<p>The visits of ${counted(patients, 'patient')} with two notes at least were laid beside each other. What follows tells what stands in which notes. It is no verdict: a stable condition gives like notes, and a history may be corrected later.</p>
`,
    found.length === 0
      ? html`<p>Nothing was found between visits by this tool.</p>
`
      : figureTable(acrossKindTable(figures), MOST_FINDINGS, 'short'),
    ...found.map(({ kind, count, shown }) => {
      const name = ACROSS_NAMES[kind] ?? kind
      const listed = shown.slice(0, MOST_FINDINGS)
      const columns = [
        { head: 'patient (key)' },
        { head: 'provider' },
        { head: 'what stands there' },
        { head: 'notes (keys)' },
      ]
      return html`<h3>${name}</h3>
${table(`${name}: ${count} found`, columns, listed.map(acrossRow))}${cutNote(listed.length, count, 'findings', 'across-visits', shown.length)}`
    }),
  ])
}

function acrossRow({ patient, provider, message, notes }: AcrossFinding) {
  return [
    html`<code>${patient}</code>`,
    nameMarkup(groupName(provider ?? '')),
    nameMarkup(message, 400),
    keysMarkup(notes),
  ]
}

function keysMarkup(keys: readonly string[]): Markup {
  const more = keys.length > MOST_PLACES ? html` and ${keys.length - MOST_PLACES} more` : undefined
  return html`<code>${keys
    .slice(0, MOST_PLACES)
    .map((key) => shortened(key, 40))
    .join(' ')}</code>${more}`
}

/** Passages that stand alike in several notes. */
export function copySection(figures: Figures): Markup {
  const { clusters, count } = figures.copies
  const shown = clusters.slice(0, MOST_CLUSTERS)
  const columns = [
    { head: 'cluster' },
    ...['notes', 'patients', 'providers', 'words'].map((head) => ({ head, number: true })),
    { head: 'first places: note, lines' },
  ]
  return section('copies', 'Passages that stand in several notes', [
    html`<p class="note">Places are shown, no verdict is given. Templates of a record system, carried-forward histories, standing instructions and copied text look the same to this tool. Only a person who reads the passages can tell them apart.</p>
`,
    figureTable(copyTable(figures), MOST_CLUSTERS, 'short'),
    shown.length === 0
      ? html`<p>No passage stands alike in several notes.</p>
`
      : table('Clusters of passages that stand alike, largest first', columns, shown.map(clusterRow)),
    cutNote(shown.length, count, 'clusters', 'copy-clusters', clusters.length),
  ])
}

function clusterRow({ notes, patients, providers, words, places }: CopyCluster, index: number) {
  const shown = places.slice(0, MOST_PLACES)
  const drawn = shown.map(({ note, start, end }, at) => {
    const lines = start === end ? `line ${start}` : `lines ${start}–${end}`
    return html`${at > 0 ? '; ' : ''}<code>${shortened(note, 40)}</code> ${lines}`
  })
  const more = notes > shown.length ? html`; and ${notes - shown.length} more` : undefined
  return [html`${index + 1}`, notes, patients, providers, words, html`${drawn}${more}`]
}
