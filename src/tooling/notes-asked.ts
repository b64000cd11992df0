// `--notes N` of the benches.

/** So many notes as the command line asks for, or the usual number; undefined, with a complaint, where it asks for none. */
export function notesAsked(bench: string, usual: number): number | undefined {
  const at = process.argv.indexOf('--notes')
  const count = at < 0 ? usual : Number(process.argv[at + 1])
  if (Number.isInteger(count) && count >= 1000) return count
  console.error(`${bench}: --notes takes a whole number, 1000 or more`)
  process.exitCode = 2
  return undefined
}
