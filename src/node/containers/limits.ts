// How much readers take before they refuse: one file must not fill the memory, nor a small archive become a large one.

const MEGABYTE = 1024 * 1024

/** Most bytes of a container that is read as a whole, also of one entry of an archive. */
export const LARGEST_FILE = 256 * MEGABYTE

/** Most bytes of one line, record or message of a container that is read piece by piece. */
export const LARGEST_RECORD = 64 * MEGABYTE

/** Most entries of an archive, most bytes of all of them unpacked, and how often an archive may stand in an archive. */
export const MOST_ENTRIES = 100_000
export const LARGEST_ARCHIVE = 2048 * MEGABYTE
export const DEEPEST_ARCHIVE = 2

/** Deepest nesting of elements, groups or sections: further than people write, less than a stack holds. */
export const DEEPEST_NESTING = 256

/** Bytes that recognition looks at. */
export const HEAD_SIZE = 4096

/** Bytes as people read them: `256 MiB`. */
export function sizeOf(bytes: number): string {
  return `${Math.round(bytes / MEGABYTE)} MiB`
}

/** The error of a whole file that is too large. */
export const TOO_LARGE = `is larger than ${sizeOf(LARGEST_FILE)}, too large to be read at once`

/** The error of a line, record or message that is too large. */
export const RECORD_TOO_LARGE = `is longer than ${sizeOf(LARGEST_RECORD)}`

/** The error of what nests too deep. */
export const TOO_DEEP = `nests deeper than ${DEEPEST_NESTING} levels`
