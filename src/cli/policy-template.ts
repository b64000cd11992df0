// The files that `policy new` writes: small, commented, and passing their own tests.

const head = (name: string, schema: string): string => `# yaml-language-server: $schema=${schema}
# A policy of notelint. docs/POLICIES.md explains every key; an editor that knows YAML schemas completes them.
id: ${name} # the name of this file
title: ${name.replaceAll('-', ' ').replace(/^./, (letter) => letter.toUpperCase())}
# One paragraph: what the policy is for, and where it ends.
about: >-
  What the notes of our practice are looked through for. It says nothing about care.
version: 0.1.0
status: preview # then stable, then retired
# The document that the requirements are taken from. With \`verified: primary\` its \`address\` is needed.
source:
  document: Name of the document, with number and year
  section: Part of the document
  # address: https://…
verified: unverified # primary: you read it itself; digest: somebody's summary of it
# The days of service for which it is in force. Needed where \`applies.procedures\` is there.
# effective: { from: 2024-01-01, to: 2026-12-31 }
`

const requirement = (id: string): string => `  - id: ${id}
    title: Pain rated as a number
    level: warning # info, warning or error
    why: A number can be compared from visit to visit.
    source:
      document: Name of the document, with number and year
      section: Part of the document
    # What the note needs to have. \`forbid\` in its place: what it needs to be without.
    require: { fact: pain-score }
    # Vague forms: the first that holds speaks. {place} and {words} stand for what was found.
    partial:
      - when: { fact: severity }
        message: The severity is given in words at {place}; no number was found by this tool in the note.
    # Said when nothing was found: what, and that it was "by this tool".
    message: No rating of the pain as a number was found by this tool in the note.
    # Ask openly, and leave a way out.
    question: >-
      Was the pain rated at this visit? If so, record the scale and the value. Otherwise: not assessed / not applicable /
      unable to determine.
    # The tests of the requirement: at least one note that meets it, and one that does not.
    examples:
      met:
        - Low back pain for two years, rated 7/10 today.
      unmet:
        - { text: Severe low back pain for two years., outcome: partial, says: given in words }
        - { text: Low back pain for two years., outcome: missing, says: No rating of the pain }
`

/** A policy with a requirement of its own; `schema` is the address of the JSON Schema, as seen from the file. */
export function ownTemplate(name: string, schema: string): string {
  return `${head(name, schema)}
# To which notes it applies; without it, to those whose visit deals with pain of the back or neck.
# applies:
#   codes: [M54]             # beginnings of diagnosis codes
#   procedures: ['62323']    # codes that make \`check\` apply the policy by itself
#   payers: [Name of a payer]
#   not-to:
#     - { document: procedure-report, message: report of a procedure; the policy is not applied }

# In order of consequence: the first gaps are the ones a reader sees first.
requirements:
${requirement('pain-rating')}`
}

/** A policy that takes over the requirements of another one and adds to them. */
export function extendingTemplate(name: string, base: string, schema: string): string {
  return `${head(name, schema)}
# The requirements of this policy are taken over, with the notes that it applies to.
extends: ${base}
# remove: [id-of-a-requirement]   # left out
# replace:                        # rows as under \`add\`, each with the id of the requirement it stands for
add:
${requirement('pain-rating-as-number')}`
}
