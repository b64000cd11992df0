// Reads YAML (and JSON, which is YAML) so that the place of every value can be told.
import { LineCounter, parseDocument, stringify } from 'yaml'
import type { Complaint, Locate, Path, Position } from '../core/policy/reader.ts'

/** A parsed text; where it has faults of syntax, `complaints` lists them and `value` is undefined. */
export interface ReadYaml {
  readonly value: unknown
  readonly locate: Locate
  readonly complaints: readonly Complaint[]
}

/** Parses a text. */
export function readYaml(source: string): ReadYaml {
  const lines = new LineCounter()
  const document = parseDocument(source, { lineCounter: lines, prettyErrors: false })
  const position = (offset: number): Position => {
    const { line, col } = lines.linePos(offset)
    return { line, column: col }
  }
  const locate = (path: Path): Position | undefined => {
    const node = document.getIn(path, true) as { range?: readonly number[] | null } | undefined
    const offset = node?.range?.[0]
    return offset === undefined ? undefined : position(offset)
  }
  const complaints = document.errors.map((e) => ({ ...position(e.pos[0]), path: '', message: e.message }))
  return { value: complaints.length > 0 ? undefined : document.toJS(), locate, complaints }
}

/** A value as YAML. */
export function yamlOf(value: unknown): string {
  return stringify(value)
}
