import type { Severity } from './rule.ts'

/** What a rule found, in the words of a report. */
export interface Finding {
  rule: string
  severity: Severity
  /** Ids of the editions that show it. */
  editions: string[]
  /** Number, as the last of these editions counts, and title. */
  slide?: { no: number, title: string }
  /** Relative to the project. */
  file: string
  /** 1-based. */
  line: number
  /** The clicks of the slide that show it, where it was measured. */
  clicks?: number[]
  /** What is wrong, and how to mend it. */
  problem: string
  /** What was measured, where it was. */
  measured?: string
  /** What would be right. */
  limit: string
}

/** Editions share slides, and a slide shows the same at many clicks: the same finding is told once. In the order of the files. */
export function mergeFindings(findings: Finding[]): Finding[] {
  const merged = new Map<string, Finding>()
  for (const finding of findings) {
    const key = [finding.rule, finding.file, finding.line, finding.problem, finding.measured].join('\n')
    const known = merged.get(key)
    merged.set(key, {
      ...finding,
      editions: [...new Set([...known?.editions ?? [], ...finding.editions])],
      ...(finding.clicks && { clicks: [...new Set([...known?.clicks ?? [], ...finding.clicks])].toSorted((a, b) => a - b) }),
    })
  }
  return [...merged.values()].toSorted((a, b) => a.file.localeCompare(b.file) || a.line - b.line || a.rule.localeCompare(b.rule))
}
