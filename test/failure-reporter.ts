import type { FullConfig, Reporter, Suite, TestCase, TestResult } from "@playwright/test/reporter";

const shownLines = 5;
// biome-ignore lint/suspicious/noControlCharactersInRegex: colours in errors begin with ESC
const colour = /\u001b\[[\d;]*m/g;

/**
 * Says last, and in few lines, why each try of a test failed: of a long run often only the end is kept, in which the whole
 * errors, with their call logs, have no room.
 */
export default class FailureReporter implements Reporter {
  #failures: string[] = [];
  #root = "";

  onBegin(config: FullConfig, _suite: Suite): void {
    this.#root = config.rootDir;
  }

  onTestEnd(test: TestCase, result: TestResult): void {
    if (result.status === test.expectedStatus || result.status === "skipped") return;
    const file = test.location.file.slice(this.#root.length + 1);
    const errors = result.errors.map(({ message, location }) => {
      const lines = (message ?? "").replaceAll(colour, "").split("\n");
      const why = lines.filter((line) => line.trim() !== "").slice(0, shownLines);
      return [`  line ${location?.line ?? "unknown"}`, ...why.map((line) => `    ${line.slice(0, 300)}`)];
    });
    const title = `${file}:${test.location.line} ${test.title}, try ${result.retry + 1}: ${result.status}`;
    this.#failures.push([title, ...errors.flat()].join("\n"));
  }

  onEnd(): void {
    if (this.#failures.length > 0) console.log(`\nIn short:\n${this.#failures.join("\n")}`);
  }

  printsToStdio(): boolean {
    return true;
  }
}
