import { expect, it } from "vitest";
import { entryShape } from "#app/domain/paper/entry-form.server.ts";

const received = {
  "received-day": "22",
  "received-month": "11",
  "received-year": "2026",
  "received-time": "12 noon",
};

it("a response on paper says in which language its form was, and whether in Easy Read", () => {
  const read = (typed: Record<string, string>) => entryShape.safeParse({ ...received, ...typed });
  expect(read({ mode: "paper" }).error?.issues.map(({ path }) => path)).toEqual([["paper-language"]]);
  expect(read({ mode: "paper", "paper-language": "tlh" }).success).toBe(false);
  expect(read({ mode: "paper", "paper-language": "bn" }).data?.paper).toEqual({
    language: "bn",
    easyRead: false,
  });
  expect(read({ mode: "paper", "paper-language": "en", "paper-easy-read": "yes" }).data?.paper).toEqual({
    language: "en",
    easyRead: true,
  });
});

it("a response by phone or email was on no form, whatever is still chosen", () => {
  for (const mode of ["phone", "email"]) {
    for (const form of [{}, { "paper-language": "ar", "paper-easy-read": "yes" }]) {
      expect(entryShape.parse({ ...received, mode, ...form })).toMatchObject({ mode, paper: null });
    }
  }
});
