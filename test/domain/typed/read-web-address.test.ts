import { expect, it } from "vitest";
import { readWebAddress } from "#app/domain/typed-fields/read-web-address.ts";

const address = "https://www.example.org/help";

it.each([
  address,
  "www.example.org/help",
  "HTTPS://www.example.org/help",
  "<https://www.example.org/help>",
  "“https://www.example.org/help”",
  "https://www.example.org/help.",
  "\u200bhttps://www.example.org/help\u00a0",
  "https：//www.example.org／help",
  "ｈｔｔｐｓ://www.example.org/help",
  "Website: https://www.example.org/help",
  "Web - www.example.org/help",
  "Visit www.example.org/help.",
  "URL: <https://www.example.org/help>",
  "Link https://www.example.org/help",
  "[our help](https://www.example.org/help)",
  "[www.example.org/help](www.example.org/help)",
])("%j is a web address", (typed) => {
  expect(readWebAddress(typed)).toEqual({ ok: true, value: address });
});

it.each([
  "javascript:alert(1)",
  "ftp://example.org",
  "[help](javascript:alert(1))",
  "https://example.org@evil.example.net",
  "https://name:word@example.org",
  "Website",
  "example",
  "https://example.org/a b",
])("%j is refused in words", (typed) => {
  expect(readWebAddress(typed)).toEqual({
    ok: false,
    error: "Enter a web address, such as https://example.org/help.",
  });
});
