// From offsets to lines and columns, for printing only.

/** Line and column from 1; columns count UTF-16 units. */
export interface Place {
  readonly line: number
  readonly column: number
}

/** Gives the place of an offset of one text. */
export type Lines = (offset: number) => Place

/** Reads the line starts of a text once. Lines end with LF, CRLF or CR. */
export function linesOf(text: string): Lines {
  const starts = [0]
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) starts.push(at + 1)
  }
  return (offset) => {
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] as number) <= offset) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: offset - (starts[low] as number) + 1 }
  }
}

/** `line:column`, as messages write it. */
export function placeText({ line, column }: Place): string {
  return `${line}:${column}`
}
