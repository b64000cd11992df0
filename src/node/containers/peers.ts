// What is said where a container needs a package that is not installed.

/** `is a PDF; to read it, run: npm install pdfjs-dist@5`. */
export function packageMissing(what: string, packages: string): string {
  return `${what}; to read it, run: npm install ${packages}`
}
