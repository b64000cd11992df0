// The remark plugin: `unified().use(remarkParse).use(remarkNotelint)` reports gaps as messages of the file.
import type { Root } from 'mdast'
import type { Plugin } from 'unified'
import type { VFile } from 'vfile'
import { readNote } from '../core/language/read-note.ts'
import { lint } from '../core/lint.ts'
import type { Metadata, Span } from '../core/note/note.ts'
import { gapsOf, questionOf } from '../core/policy/outcome.ts'
import type { Level, Policy } from '../core/policy/policy.ts'
import { defaultPolicies } from '../core/policy/shipped.ts'
import { linesOf } from '../core/report/lines.ts'
import { messageOf, placeOf } from '../core/report/noted.ts'

/** What the plugin takes. */
export interface NotelintOptions {
  /** Default: the policy for chronic back pain. `loadPolicies` of `notelint` gives others. */
  readonly policies?: readonly Policy[]
  readonly metadata?: Metadata
}

/** A message is fatal for errors, a warning for warnings, and information for the rest. */
const FATAL: Readonly<Record<Level, boolean | undefined>> = { error: true, warning: false, info: undefined }

/**
 * Lints the file's text as Markdown. Each gap becomes a message with place, `source` notelint, `ruleId` POLICY/REQUIREMENT,
 * and the question to the author as `note`. Messages of the partial and conflicting kind can quote the text.
 */
const remarkNotelint: Plugin<[NotelintOptions?], Root> = ({ policies = defaultPolicies, metadata = {} } = {}) => {
  return (_tree: Root, file: VFile) => {
    const note = readNote(String(file), { markdown: true, metadata })
    const lines = linesOf(note.text)
    const result = lint(note, policies)
    const pointOf = (offset: number) => ({ ...lines(offset), offset })
    const add = (reason: string, span: Span, ruleId: string, level: Level, question: string): void => {
      const place = { start: pointOf(span.start), end: pointOf(span.end) }
      const message = file.message(reason, { place, ruleId, source: 'notelint' })
      message.fatal = FATAL[level]
      message.note = question
    }
    for (const gap of gapsOf(result)) {
      add(messageOf(gap, note), placeOf(gap), gap.requirement.rule, gap.requirement.level, questionOf(gap))
    }
    for (const finding of result.codes.findings) {
      const at = finding.places[0] ?? { start: 0, end: 0 }
      add(messageOf(finding, note), at, `codes/${finding.check}`, finding.level, finding.question)
    }
  }
}

export default remarkNotelint
