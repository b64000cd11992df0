// Writes a note in other forms, from its parsed blocks: as the one-line export of spreadsheets, and as Markdown.
import type { Block, Note } from '../core/note/note.ts'

/**
 * The one-line export: every piece of text joined by a comma, a heading with its colon and a blank (`PLAN: , text`);
 * list items and table rows lose their lines.
 */
export function toFlat(note: Note): string {
  return note.blocks
    .map((block) => (block.kind === 'heading' ? `${titleOf(note, block)}: ` : textOf(note, block)))
    .join(',')
}

/** The note as Markdown: headings by level, one paragraph, item or table row a line. */
export function toMarkdown(note: Note): string {
  let written = ''
  let before: Block | undefined
  for (const block of note.blocks) {
    const together = before !== undefined && before.group >= 0 && before.group === block.group
    const gap = written === '' ? '' : together ? '\n' : '\n\n'
    // Two lists in a row would be one: a comment that Markdown does not show parts them.
    const apart = !together && before?.kind === 'item' && block.kind === 'item' ? '\n\n<!-- -->' : ''
    written += `${apart}${gap}${markdownOf(note, block)}`
    before = block
  }
  return `${written}\n`
}

/** Plain text again, for notes that came as Markdown: headings with a colon on lines of their own. */
export function toText(note: Note): string {
  return toMarkdown(note)
    .replace(/^#+ (.*)$/gm, '$1:')
    .replace(/^<!-- -->$/gm, '')
    .replace(/\\(?=[\\*_<`#>+-])/g, '')
}

function markdownOf(note: Note, block: Block): string {
  if (block.kind === 'heading') {
    return `${note.sections[block.section]?.level === 2 ? '###' : '##'} ${titleOf(note, block)}`
  }
  const text = escaped(textOf(note, block))
  return block.kind === 'item' ? `- ${text}` : text
}

/** The words of a heading, without its colon. */
export function titleOf(note: Note, block: Block): string {
  return textOf(note, block).replace(/\s*:\s*$/, '')
}

/** The text parts of a block on one line, without the colon of a label in front of it. */
export function textOf(note: Note, { text }: Block): string {
  return text
    .map(({ start, end }) => note.text.slice(start, end))
    .join(' ')
    .replace(/\s+/g, ' ')
    .replace(/^ ?:? ?| $/g, '')
}

// Marks that would begin a heading, a list or a quotation at the start of a line, and emphasis. `***` stays as people
// leave it in templates behind other words: Markdown takes it for text there.
function escaped(text: string): string {
  return text
    .replace(/(?<=[^*])\*{3,}|[\\*_<`]/g, (mark) => (mark.startsWith('***') ? mark : `\\${mark}`))
    .replace(/^[#>+-]/, '\\$&')
}
