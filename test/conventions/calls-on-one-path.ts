import ts from "typescript";
import type { CallGraph, NamedFunction } from "./call-graph.ts";

/** The longest lists of calls: of paths that go on, that return, and that throw; null where there is no such path. */
type Paths = { on: Calls | null; returned: Calls | null; thrown: Calls | null };
type Calls = readonly NamedFunction[];

const nothing: Paths = { on: [], returned: null, thrown: null };

/**
 * The calls of `counted` functions on that one path through a function that has most of them. Other functions are followed
 * into where `isFollowed` says so. What stands in a loop, or in the callback of one, may run twice.
 */
export function maxCallsOnOnePath(
  graph: CallGraph,
  start: NamedFunction,
  {
    counted,
    isFollowed,
  }: { counted: ReadonlySet<NamedFunction>; isFollowed: (one: NamedFunction) => boolean },
): Calls {
  const known = new Map<NamedFunction, Paths>();

  function ofFunction(one: NamedFunction): Paths {
    const before = known.get(one);
    if (before) return before;
    // Where it calls itself, that is counted once.
    known.set(one, nothing);
    const paths = ofBody(one.path, one.body);
    known.set(one, paths);
    return paths;
  }

  function ofBody(path: string, body: ts.ConciseBody): Paths {
    const { on, returned, thrown } = ts.isBlock(body)
      ? ofStatements(path, body.statements)
      : ofNode(path, body);
    return { on: longerPath(on, returned), returned: null, thrown };
  }

  function ofCalled(path: string, name: string): Paths {
    const called = graph.find(path, name);
    if (called === null) return nothing;
    if (counted.has(called)) return { ...nothing, on: [called] };
    return isFollowed(called) ? ofFunction(called) : nothing;
  }

  function ofStatements(path: string, statements: readonly ts.Statement[]): Paths {
    return inTurn(statements.map((statement) => () => ofNode(path, statement)));
  }

  function ofNode(path: string, node: ts.Node | undefined): Paths {
    const of = (part: ts.Node | undefined) => ofNode(path, part);
    if (!node || ts.isTypeNode(node) || ts.isFunctionDeclaration(node)) return nothing;
    if (ts.isBlock(node)) return ofStatements(path, node.statements);
    if (ts.isReturnStatement(node)) {
      const { on, thrown } = of(node.expression);
      return { on: null, returned: on, thrown };
    }
    if (ts.isThrowStatement(node)) {
      const { on, thrown } = of(node.expression);
      return { on: null, returned: null, thrown: longerPath(on, thrown) };
    }
    if (ts.isIfStatement(node)) {
      return inTurn([
        () => of(node.expression),
        () => oneOf([of(node.thenStatement), of(node.elseStatement)]),
      ]);
    }
    if (ts.isConditionalExpression(node)) {
      return inTurn([() => of(node.condition), () => oneOf([of(node.whenTrue), of(node.whenFalse)])]);
    }
    if (ts.isBinaryExpression(node) && mayStop.has(node.operatorToken.kind)) {
      return inTurn([() => of(node.left), () => oneOf([nothing, of(node.right)])]);
    }
    if (ts.isSwitchStatement(node)) {
      return inTurn([() => of(node.expression), () => ofClauses(path, node.caseBlock.clauses)]);
    }
    if (ts.isIterationStatement(node, false)) return twice(childrenInTurn(path, node));
    if (ts.isTryStatement(node)) return ofTry(path, node);
    if (ts.isArrowFunction(node) || ts.isFunctionExpression(node)) return ofCallback(path, node);
    if (ts.isCallExpression(node)) {
      return inTurn([() => childrenInTurn(path, node), () => ofCalled(path, node.expression.getText())]);
    }
    if (ts.isIdentifier(node)) {
      // A function that is handed on is called by whoever gets it.
      const isHandedOn =
        ts.isCallExpression(node.parent) && node.parent.arguments.some((one) => one === node);
      return isHandedOn ? ofCalled(path, node.text) : nothing;
    }
    return childrenInTurn(path, node);
  }

  function childrenInTurn(path: string, node: ts.Node): Paths {
    const children: ts.Node[] = [];
    ts.forEachChild(node, (child) => void children.push(child));
    return inTurn(children.map((child) => () => ofNode(path, child)));
  }

  /** Each clause, with those that it falls through to. */
  function ofClauses(path: string, clauses: readonly ts.CaseOrDefaultClause[]): Paths {
    const runs = clauses.map((_, from) => {
      const statements = clauses.slice(from).flatMap((clause) => [...clause.statements]);
      const end = statements.findIndex(ts.isBreakStatement);
      return ofStatements(path, end < 0 ? statements : statements.slice(0, end));
    });
    return oneOf(runs);
  }

  function ofTry(path: string, { tryBlock, catchClause, finallyBlock }: ts.TryStatement): Paths {
    const tried = ofNode(path, tryBlock);
    const failed = longerPath(longerPath(tried.on, tried.returned), tried.thrown);
    const handled = catchClause
      ? oneOf([
          { ...tried, thrown: null },
          inTurn([() => ({ ...nothing, on: failed }), () => ofNode(path, catchClause.block)]),
        ])
      : tried;
    return inTurn([() => handled, () => ofNode(path, finallyBlock)]);
  }

  /** A function without a name runs where it stands; one that a constant names, where it is called. */
  function ofCallback(path: string, node: ts.ArrowFunction | ts.FunctionExpression): Paths {
    const { parent } = node;
    if (ts.isVariableDeclaration(parent)) return nothing;
    const paths = ofBody(path, node.body);
    const runsForEach =
      ts.isCallExpression(parent) &&
      ts.isPropertyAccessExpression(parent.expression) &&
      loops.has(parent.expression.name.text);
    return runsForEach ? twice(paths) : paths;
  }

  const { on, thrown } = ofFunction(start);
  return longerPath(on, thrown) ?? [];
}

const mayStop = new Set([
  ts.SyntaxKind.BarBarToken,
  ts.SyntaxKind.AmpersandAmpersandToken,
  ts.SyntaxKind.QuestionQuestionToken,
]);

const loops = new Set(["map", "flatMap", "forEach", "filter", "reduce"]);

function longerPath(one: Calls | null, other: Calls | null): Calls | null {
  if (one === null || other === null) return one ?? other;
  return other.length > one.length ? other : one;
}

function join(first: Calls | null, then: Calls | null): Calls | null {
  return first === null || then === null ? null : [...first, ...then];
}

function inTurn(parts: readonly (() => Paths)[]): Paths {
  let paths = nothing;
  for (const part of parts) {
    // After a return or a throw on every path, nothing runs.
    if (paths.on === null) break;
    const { on, returned, thrown } = part();
    paths = {
      on: join(paths.on, on),
      returned: longerPath(paths.returned, join(paths.on, returned)),
      thrown: longerPath(paths.thrown, join(paths.on, thrown)),
    };
  }
  return paths;
}

function oneOf(branches: readonly Paths[]): Paths {
  return {
    on: branches.map(({ on }) => on).reduce(longerPath, null),
    returned: branches.map(({ returned }) => returned).reduce(longerPath, null),
    thrown: branches.map(({ thrown }) => thrown).reduce(longerPath, null),
  };
}

function twice(paths: Paths): Paths {
  return inTurn([() => oneOf([nothing, paths]), () => oneOf([nothing, paths])]);
}
