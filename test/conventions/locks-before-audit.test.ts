import ts from "typescript";
import { expect, it } from "vitest";
import { type NamedFunction, readCallGraph } from "./call-graph.ts";

const graph = readCallGraph();

/** How far a transaction may have come, a bit for each way: none where no path goes on. */
type States = number;

const way = (isLocked: boolean, isAudited: boolean): States =>
  1 << (Number(isLocked) + 2 * Number(isAudited));
const [fresh, locked, audited, both] = [
  way(false, false),
  way(true, false),
  way(false, true),
  way(true, true),
];
const afterLock = (states: States) =>
  (states & (fresh | locked) ? locked : 0) | (states & (audited | both) ? both : 0);
const afterAudit = (states: States) =>
  (states & (fresh | audited) ? audited : 0) | (states & (locked | both) ? both : 0);

/** Where a turn is taken after the audit was written to, by a transaction that had none before, as `file function`. */
function findLateLocks(functions: readonly NamedFunction[]): string[] {
  const late = new Set<string>();
  const known = new Map<string, States>();
  const running = new Set<NamedFunction>();

  function through(one: NamedFunction, states: States): States {
    if (states === 0 || running.has(one)) return states;
    const key = `${one.path} ${one.name} ${states}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    running.add(one);
    const after = ofBody(one, one.body, states);
    running.delete(one);
    known.set(key, after);
    return after;
  }

  /** What returns early goes on where it was called. */
  function ofBody(one: NamedFunction, body: ts.ConciseBody, states: States): States {
    const returned: States[] = [];
    const on = walk(one, body, states, returned);
    return returned.reduce((all, some) => all | some, on) || states;
  }

  function walk(one: NamedFunction, node: ts.Node | undefined, states: States, returned: States[]): States {
    if (!node || states === 0 || ts.isTypeNode(node) || ts.isFunctionDeclaration(node)) return states;
    const inTurn = (nodes: readonly (ts.Node | undefined)[], from: States) =>
      nodes.reduce<States>((now, part) => walk(one, part, now, returned), from);
    if (ts.isReturnStatement(node)) {
      returned.push(walk(one, node.expression, states, returned));
      return 0;
    }
    if (ts.isThrowStatement(node)) return 0;
    if (ts.isIfStatement(node) || ts.isConditionalExpression(node)) {
      const [test, then, otherwise] = ts.isIfStatement(node)
        ? [node.expression, node.thenStatement, node.elseStatement]
        : [node.condition, node.whenTrue, node.whenFalse];
      const tested = walk(one, test, states, returned);
      return walk(one, then, tested, returned) | walk(one, otherwise, tested, returned);
    }
    if (ts.isSwitchStatement(node)) {
      const tested = walk(one, node.expression, states, returned);
      const clauses = node.caseBlock.clauses.map((clause) => inTurn(clause.statements, tested));
      return clauses.reduce((all, some) => all | some, tested);
    }
    if (ts.isArrowFunction(node) || ts.isFunctionExpression(node)) {
      return ts.isVariableDeclaration(node.parent) ? states : ofBody(one, node.body, states);
    }
    const children: ts.Node[] = [];
    ts.forEachChild(node, (child) => void children.push(child));
    if (ts.isIterationStatement(node, false)) return states | inTurn([...children, ...children], states);
    if (!ts.isCallExpression(node)) return inTurn(children, states);
    if (/\.transaction\(\)/.test(node.expression.getText())) {
      inTurn(node.arguments, fresh);
      return states;
    }
    const after = inTurn(children, states);
    const name = node.expression.getText();
    if (name === "serializeTransactions") {
      if (after & audited) late.add(`${one.path} ${one.name}`);
      return afterLock(after);
    }
    if (name === "recordAudit") return afterAudit(after);
    const called = graph.find(one.path, name);
    return called && /^app\/(?:domain|jobs|commands)\//.test(called.path) ? through(called, after) : after;
  }

  // What a function does is looked at from where its transaction begins.
  for (const one of functions) through(one, locked);
  return [...late].sort();
}

const isInDomain = ({ path }: NamedFunction) => path.startsWith("app/domain/");

it("no transaction takes a turn after it wrote to the audit, on any path", () => {
  expect(findLateLocks(graph.functions.filter(isInDomain))).toEqual([]);
});
