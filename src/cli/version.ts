// The version of the program: put in by the build from package.json.

declare const NOTELINT_VERSION: string | undefined

/** Version as in package.json; `development` when run from the sources. */
export const VERSION: string = typeof NOTELINT_VERSION === 'undefined' ? 'development' : NOTELINT_VERSION
