// What is said where reading or writing a form needs a package that is not installed.

/** `is a PDF; to read it, run: npm install pdfjs-dist@5`. */
export function packageMissing(what: string, packages: string): string {
  return `${what}; to read it, run: npm install ${packages}`
}

/** `Parquet is written by a package that is not installed; to write it, run: npm install hyparquet-writer@0.17`. */
export function writerMissing(what: string, packages: string): string {
  return `${what} is written by a package that is not installed; to write it, run: npm install ${packages}`
}
