// Gaps that somebody has set aside on purpose, and by what.

/** Why a gap is set aside. The reason of an inline waiver is text of the note, and masked like it. */
export interface Suppression {
  readonly by: 'waiver' | 'inline-waiver' | 'baseline'
  readonly reason?: string
  /** Who set it aside, as a role ("physician"), never a name. */
  readonly role?: string
  /** Last day (ISO) on which it holds. */
  readonly expires?: string
}
