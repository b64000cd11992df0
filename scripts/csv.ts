// Reads CSV with a head line, as the tables of rules/codes are written: commas, quotes doubled inside quotes.

/** The rows as objects by the names of the head line. Blank lines are passed over. */
export function readCsv(text: string): readonly Readonly<Record<string, string>>[] {
  const [head = [], ...rows] = text.split(/\r?\n/).filter(Boolean).map(fieldsOf)
  return rows.map((fields) => Object.fromEntries(head.map((name, index) => [name, fields[index] ?? ''])))
}

function fieldsOf(line: string): string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) =>
    quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'),
  )
}
