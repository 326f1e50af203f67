import type { ArtifactLocation, Fix as SarifFix, Location, Region, Result } from 'sarif'
import type { Diagnostic } from '../diagnostic/diagnostic.ts'
import type { Fix } from '../diagnostic/finding.ts'
import type { Locale } from '../diagnostic/localized.ts'
import type { FileResult } from '../engine/result.ts'
import type { Range } from '../text/span.ts'
import { fingerprints } from './fingerprint.ts'
import { messageOf, wordsOf } from './message.ts'
import { sarifLevels } from './sarif-rule.ts'
import { sourcePlaces } from './source-places.ts'

export interface SarifContext {
  readonly locale: Locale
  readonly artifact: ArtifactLocation
  /** The position of a rule in the list of the run. */
  readonly ruleIndex: (rule: string) => number
}

/** The results of a draft; those that a comment suppresses come too, marked as such. */
export function sarifResults(file: FileResult, context: SarifContext): Result[] {
  const { source } = file.document
  const regionOf = regions(source)
  const fingerprintOf = fingerprints(source)
  const suppressed = new Set(file.suppressedFindings)
  const all = [...file.diagnostics, ...file.suppressedFindings].sort((a, b) => a.at.start - b.at.start)
  return all.map((diagnostic) => ({
    ...resultOf(diagnostic, regionOf, context),
    partialFingerprints: { 'doclint/v1': fingerprintOf(diagnostic) },
    ...(suppressed.has(diagnostic) && { suppressions: [{ kind: 'inSource' as const }] }),
  }))
}

type RegionOf = (range: Range) => Region

function resultOf(diagnostic: Diagnostic, regionOf: RegionOf, { locale, artifact, ruleIndex }: SarifContext): Result {
  const { rule, severity, dimension, category, cost, at, related = [], fixes = [] } = diagnostic
  const placed = (range: Range): Location => ({
    physicalLocation: { artifactLocation: artifact, region: regionOf(range) },
  })
  return {
    ruleId: rule,
    ruleIndex: ruleIndex(rule),
    level: sarifLevels[severity],
    message: { text: messageOf(diagnostic, locale) },
    locations: [placed(at)],
    ...(related.length > 0 && {
      relatedLocations: related.map((one, index) => ({
        id: index + 1,
        ...placed(one.at),
        ...(one.messageId && { message: { text: wordsOf(diagnostic, one.messageId, one.data, locale) } }),
      })),
    }),
    ...(fixes.length > 0 && {
      fixes: fixes.map((fix) => fixOf(fix, wordsOf(diagnostic, fix.messageId, fix.data, locale), regionOf, artifact)),
    }),
    properties: { dimension, category, ...(cost !== undefined && { cost }) },
  }
}

function fixOf({ kind, edits }: Fix, title: string, regionOf: RegionOf, artifactLocation: ArtifactLocation): SarifFix {
  const replacements = edits.map((edit) => {
    const { snippet: _snippet, ...deletedRegion } = regionOf(edit)
    return { deletedRegion, ...(edit.text !== '' && { insertedContent: { text: edit.text } }) }
  })
  return {
    description: { text: title },
    artifactChanges: [{ artifactLocation, replacements }],
    properties: { kind },
  }
}

/** Regions of a source, said both by lines and by offsets. A BOM counts in neither, as SARIF demands. */
function regions(source: string): RegionOf {
  const placeOf = sourcePlaces(source)
  return (range) => {
    const { start, end } = placeOf(range)
    return {
      startLine: start.line,
      startColumn: start.column,
      endLine: end.line,
      endColumn: end.column,
      charOffset: start.offset,
      charLength: end.offset - start.offset,
      ...(range.start < range.end && { snippet: { text: source.slice(range.start, range.end) } }),
    }
  }
}
