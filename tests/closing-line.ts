import type { Reporter, TestCase, TestResult } from '@playwright/test/reporter'

/** Closes the run with one plain line of counts, for people and machines that read only the end. */
export default class ClosingLine implements Reporter {
  private readonly outcomes = new Map<string, TestResult['status']>()

  onTestEnd(test: TestCase, result: TestResult) {
    this.outcomes.set(test.id, result.status)
  }

  onEnd() {
    const count = (...statuses: TestResult['status'][]) => [...this.outcomes.values()].filter(s => statuses.includes(s)).length
    console.log(`${count('passed')} passed, ${count('failed', 'timedOut', 'interrupted')} failed, ${count('skipped')} skipped`)
  }
}
