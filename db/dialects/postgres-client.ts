import pg from "pg";

const minUsesBeforeNaming = 3;
const maxNames = 200;

/**
 * A client whose connection keeps the statements that are asked again and again, under names, so that the server reads and
 * plans them once. It names what changes or reads rows; the rest, and what is asked seldom, goes as it is.
 */
export class NamedStatementClient extends pg.Client {
  #uses = new Map<string, number>();
  #names = new Map<string, string>();
  #isHeld = false;

  constructor(config?: string | pg.ClientConfig) {
    super(config);
    const query = this.query.bind(this) as (...args: unknown[]) => unknown;
    this.query = ((text: unknown, values: unknown, ...others: unknown[]) => {
      this.#sendTogether();
      const name = typeof text === "string" && Array.isArray(values) ? this.#nameOf(text) : null;
      return name === null ? query(text, values, ...others) : query({ name, text, values }, ...others);
    }) as typeof this.query;
  }

  /** What is asked in one turn of the event loop leaves in one piece. */
  #sendTogether(): void {
    const { stream } = this.connection;
    if (this.#isHeld) return;
    this.#isHeld = true;
    stream.cork();
    process.nextTick(() => {
      this.#isHeld = false;
      stream.uncork();
    });
  }

  #nameOf(text: string): string | null {
    const existingName = this.#names.get(text);
    if (existingName !== undefined) return existingName;
    if (!/^\s*(?:select|insert|update|delete|with)\b/i.test(text) || this.#names.size >= maxNames)
      return null;
    const uses = (this.#uses.get(text) ?? 0) + 1;
    if (this.#uses.size > maxNames * 10) this.#uses.clear();
    this.#uses.set(text, uses);
    if (uses <= minUsesBeforeNaming) return null;
    const name = `noonday-${this.#names.size + 1}`;
    this.#names.set(text, name);
    return name;
  }
}
