// Reads a policy file: YAML syntax, then the policy in it; every fault with its place in the file.
import { LineCounter, parseDocument } from 'yaml'
import type { ReadPolicy } from '../core/policy/read-policy.ts'
import { readPolicy } from '../core/policy/read-policy.ts'
import type { Path, Position } from '../core/policy/reader.ts'

/** The policy in a YAML text, or what is wrong with it. */
export function readPolicyText(source: string): ReadPolicy {
  const lines = new LineCounter()
  const document = parseDocument(source, { lineCounter: lines, prettyErrors: false })
  const position = (offset: number): Position => {
    const { line, col } = lines.linePos(offset)
    return { line, column: col }
  }
  if (document.errors.length > 0) {
    return { complaints: document.errors.map((e) => ({ ...position(e.pos[0]), path: '', message: e.message })) }
  }
  const locate = (path: Path): Position | undefined => {
    const node = document.getIn(path, true) as { range?: readonly number[] | null } | undefined
    const offset = node?.range?.[0]
    return offset === undefined ? undefined : position(offset)
  }
  return readPolicy(document.toJS(), locate)
}
