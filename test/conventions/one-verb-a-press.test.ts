import ts from "typescript";
import { expect, it } from "vitest";
import { functionsThat, type NamedFunction, readCallGraph } from "./call-graph.ts";
import { maxCallsOnOnePath } from "./calls-on-one-path.ts";

const graph = readCallGraph();

const writing = functionsThat(
  graph,
  (node) =>
    (ts.isPropertyAccessExpression(node) &&
      /^(insertInto|updateTable|deleteFrom|replaceInto|mergeInto)$/.test(node.name.text)) ||
    (ts.isTaggedTemplateExpression(node) && /^`\s*(insert|update|delete)\b/i.test(node.template.getText())),
);
const opening = functionsThat(
  graph,
  (node) => ts.isPropertyAccessExpression(node) && node.name.text === "transaction",
);

/** A domain operation that writes in a transaction of its own. The use of a session, which is no part of a press, needs none. */
const verbs = new Set(
  graph.functions.filter(
    (one) => /^app\/domain\/.*\.server\.ts$/.test(one.path) && writing.has(one) && opening.has(one),
  ),
);

const isFollowed = ({ path }: NamedFunction) =>
  /^app\/(routes|survey-flow|young-people-flow|http)\//.test(path);

it("a press calls at most one operation that writes, so that a refusal stores nothing", () => {
  const actions = graph.functions.filter(
    ({ path, name }) => /^app\/routes\/.*\/route\.tsx?$/.test(path) && name === "action",
  );
  expect(actions.length).toBeGreaterThan(120);
  const calls = actions.map((action) => ({
    path: action.path,
    verbs: maxCallsOnOnePath(graph, action, { counted: verbs, isFollowed }).map(({ name }) => name),
  }));
  // The analysis sees what it is there for.
  expect(calls.filter(({ verbs }) => verbs.length === 1).length).toBeGreaterThan(100);
  expect(calls.filter(({ verbs }) => verbs.length > 1)).toEqual([]);
});
