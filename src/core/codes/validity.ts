// INVALID_CODE: a header, a code that has ended or not begun on the day of service, no such code, a code of ICD-9-CM.
import { namedCode, placesOf } from './documented.ts'
import type { CodeCheck, CodeContext, CodeFinding, NotedCode } from './finding.ts'
import { childrenOf } from './table.ts'

/** Last day on which ICD-9-CM was used. */
const LAST_OF_NINE = '2015-09-30'

/** Codes that cannot be reported on the day of service, with the official codes under them. */
export const checkValidity: CodeCheck = (context) =>
  context.codes.flatMap((code) => {
    const fault = code.system === 'ICD-9-CM' ? nineFault(context, code) : faultOf(context, code)
    return fault === undefined ? [] : [findingOf(context, code, fault)]
  })

function nineFault({ on, codes }: CodeContext, { code }: NotedCode): string | undefined {
  // An export that lists both code sets is complete with the newer one.
  if (on === undefined || on <= LAST_OF_NINE || codes.some(({ system }) => system === 'ICD-10-CM')) return undefined
  return `${code} has the form of ICD-9-CM, which was in use until ${LAST_OF_NINE}; the day of service is ${on}.`
}

function faultOf({ on }: CodeContext, { code, status, entry, table }: NotedCode): string | undefined {
  const title = entry && `${namedCode(entry)}`
  if (status.kind === 'not-known' && status.why === 'no such code') {
    return `${code} is not known: ICD-10-CM FY${table.release.fiscalYear} has no such code.`
  }
  // A header without dates was never reportable: no day is needed to say so.
  if (status.kind === 'header') return `${title} is a header: the codes under it are reportable, it is not.`
  if (on === undefined) return undefined
  if (status.kind === 'ended') return `${title} was reportable until ${status.day}; the day of service is ${on}.`
  if (status.kind === 'not-begun') return `${title} is reportable from ${status.day}; the day of service is ${on}.`
  return undefined
}

function findingOf({ on }: CodeContext, code: NotedCode, fault: string): CodeFinding {
  const children = code.entry ? childrenOf(code.table, code.code) : []
  const usable = children.filter(
    ({ from, until }) => on === undefined || ((from ?? '') <= on && (until === undefined || on <= until)),
  )
  const listed = usable.length > 0 ? ` Under it: ${usable.map(namedCode).join(', ')}.` : ''
  return {
    class: 'INVALID_CODE',
    check: 'validity',
    level: 'warning',
    asks: 'coder',
    codes: [code.code],
    message: { template: `${fault}${listed}` },
    question: 'Which code does the documentation support on the day of service? Otherwise: unable to determine.',
    places: placesOf(code),
    ...(usable.length > 0 && { candidates: usable.map((entry) => entry.code) }),
  }
}
