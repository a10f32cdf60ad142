import {
  type ColumnUpdateNode,
  InsertQueryNode,
  type OperationNode,
  type QueryId,
  type RootOperationNode,
  TableNode,
  UpdateQueryNode,
  ValueNode,
  ValuesNode,
} from "kysely";
import { checkTextLength } from "../text-limits.ts";

type Compiler = new () => { compileQuery(node: RootOperationNode, queryId: QueryId): unknown };

/**
 * A query compiler that refuses texts longer than their column may hold. It is the last check behind forms and
 * domain, for every query.
 */
export function withTextLengthChecks<Base extends Compiler>(compiler: Base): Base {
  return class extends (compiler as Compiler) {
    override compileQuery(node: RootOperationNode, queryId: QueryId): unknown {
      if (InsertQueryNode.is(node)) checkInsert(node);
      else if (UpdateQueryNode.is(node) && node.table) checkUpdates(node.table, node.updates);
      return super.compileQuery(node, queryId);
    }
  } as Base;
}

function checkInsert({ into, columns = [], values, onConflict }: InsertQueryNode): void {
  if (!into) return;
  const table = nameOf(into);
  if (values && ValuesNode.is(values)) {
    for (const row of values.values) {
      for (const [index, value] of row.values.entries()) {
        const column = columns[index]?.column.name;
        if (column !== undefined) checkTextLength(table, column, valueIn(value));
      }
    }
  }
  checkUpdates(into, onConflict?.updates);
}

function checkUpdates(on: OperationNode, updates: readonly ColumnUpdateNode[] = []): void {
  for (const { column, value } of updates) {
    if (column.kind !== "ColumnNode" || !("column" in column)) continue;
    const { name } = column.column as { name: string };
    checkTextLength(nameOf(on), name, valueIn(value));
  }
}

function nameOf(table: OperationNode): string {
  return TableNode.is(table) ? table.table.identifier.name : "";
}

/** A list of plain values holds them bare. What the database works out has no value here. */
function valueIn(node: unknown): unknown {
  if (typeof node !== "object" || node === null) return node;
  return ValueNode.is(node as OperationNode) ? (node as ValueNode).value : null;
}
