// Names of files that are looked for without being named.

/** The waiver file of the working folder. */
export const WAIVER_FILE = 'notelint.waivers.yaml'
