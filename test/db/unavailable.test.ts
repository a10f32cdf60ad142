import { expect, it } from "vitest";
import { isDatabaseUnavailable } from "#db/dialects/unavailable.ts";

const withCode = (code: string) => Object.assign(new Error("quoted words"), { code });

it.each([
  "57P01",
  "57P03",
  "57014",
  "55P03",
  "25P03",
  "08006",
  "08P01",
  "53100",
  "53200",
  "53300",
  "40001",
  "40P01",
  "25006",
  "ECONNREFUSED",
  "ECONNRESET",
  "EPIPE",
  "ETIMEDOUT",
  "ENOSPC",
  "SQLITE_BUSY",
  "SQLITE_BUSY_SNAPSHOT",
  "SQLITE_FULL",
  "SQLITE_IOERR_WRITE",
  "SQLITE_IOERR_FSYNC",
  "SQLITE_CANTOPEN",
  "SQLITE_READONLY_DBMOVED",
])("%s means that the database can be asked again later", (code) => {
  expect(isDatabaseUnavailable(withCode(code))).toBe(true);
  expect(isDatabaseUnavailable(new Error("around it", { cause: withCode(code) }))).toBe(true);
  expect(isDatabaseUnavailable(new AggregateError([withCode(code)], ""))).toBe(true);
});

it.each([
  "Connection terminated unexpectedly",
  "Connection terminated due to connection timeout",
  "Query read timeout",
  "timeout exceeded when trying to connect",
  "Client has encountered a connection error and is not queryable",
  "Postgres connection has been discarded",
])("so does what a driver says without a code: %s", (message) => {
  expect(isDatabaseUnavailable(new Error(message))).toBe(true);
});

it.each([
  "23505",
  "42P01",
  "42703",
  "22021",
  "SQLITE_CONSTRAINT_UNIQUE",
  "SQLITE_ERROR",
  "SQLITE_CORRUPT",
  "ENOENT",
])("%s is a fault that does not pass by itself", (code) => {
  expect(isDatabaseUnavailable(withCode(code))).toBe(false);
});

it.each([null, undefined, "57P01", { code: "57P01" }, new Error(""), new TypeError("x is not a function")])(
  "%s is none of it",
  (thrown) => {
    expect(isDatabaseUnavailable(thrown)).toBe(false);
  },
);
