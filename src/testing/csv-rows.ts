// Reads CSV reports back, for tests.

/** Rows of a CSV whose cells are all quoted or plain, as objects by column. */
export function csvRows(text: string): Record<string, string>[] {
  const [head = '', ...lines] = text.split('\r\n').slice(0, -1)
  const names = head.split(',')
  return lines.map((line) => {
    const cells = [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))/g)]
    if (cells.length !== names.length) throw new Error(`${cells.length} cells in a row of ${names.length} columns`)
    return Object.fromEntries(cells.map((cell, at) => [names[at], (cell[1] ?? cell[2] ?? '').replaceAll('""', '"')]))
  })
}
