import { expect, it } from "vitest";
import { readWeaknesses } from "#app/domain/focus-areas/read-weaknesses.server.ts";

const joint = "The lack of joint commissioning, between education and health";
const voice = "Poor co-production with parents & carers";
const plans = "Plans are late; many are of poor quality";
const three = [joint, voice, plans];
const voiceInHtml = voice.replace("&", "&amp;");

const tagged = (tag: string) =>
  `<${tag}>${joint}</${tag}>\n<${tag}>${voiceInHtml}</${tag}>\n<${tag}>${plans}</${tag}>`;
const row = (cells: readonly string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`;
const quoted = (delimiter: string, more = "") =>
  three.map((text, at) => `${at + 1}${delimiter}"${text}"${more}`).join("\n");

/** What somebody copied who had a page's source or a sheet's file before them. The table grows with every shape that is met. */
const sources: [shape: string, pasted: string][] = [
  ["a list of a page's source", `<ul>\n${tagged("li")}\n</ul>`],
  ["a numbered one", `<ol>${tagged("li").replaceAll("\n", "")}</ol>`],
  ["paragraphs", tagged("p")],
  ["paragraphs that hold their bullets", tagged("p").replaceAll("<p>", "<p>&bull;&nbsp;")],
  [
    "a whole page",
    `<html><head><title>Letter</title><style>p { margin: 0 }</style></head><body>${tagged("p")}</body></html>`,
  ],
  [
    "what Word puts on the clipboard",
    tagged("p").replaceAll("<p>", `<p class="MsoNormal" style="margin:0cm"><span lang="EN-GB">`),
  ],
  [
    "a table",
    `<table>${row(["No", "Weakness"])}${three.map((text, at) => row([String(at + 1), text.replace("&", "&amp;")])).join("")}</table>`,
  ],
  ["lines that break", `<div>1. ${joint}<br>2. ${voiceInHtml}<br/>3. ${plans}</div>`],
  ["a sheet's file", `No,Weakness\n${quoted(",")}`],
  ["one with who leads", `No,Weakness,Lead\n${quoted(",", ",LA")}`],
  ["one of another country", `Nr;Weakness\n${quoted(";")}`],
  ["one without its head", quoted(",")],
  ["one whose numbers are quoted", quoted(",").replace(/^(\d)/gm, '"$1"')],
  ["one without numbers", `Weakness,Lead\n"${joint}",LA\n"${voice}",ICB\n"${plans}",LA`],
  ["one that says what parts it", `sep=;\n${quoted(";")}`],
  ["one from Windows", `No,Weakness\n${quoted(",")}`.replaceAll("\n", "\r\n")],
  ["numbers with a comma", `1, ${joint}\n2, ${voice}\n3, ${plans}`],
  ["Markdown in italics", three.map((text) => `* _${text}_`).join("\n")],
];

it.each(sources)("reads weaknesses from %s", (_shape, pasted) => {
  expect(readWeaknesses(pasted).weaknesses.map(({ fullText }) => fullText)).toEqual(three);
});

it.each([
  ["less and more than", "1. Fewer than <p> of plans are late\n2. Waits are > 20 weeks"],
  ["a number in a sentence", "1. Of 300 plans,\n12, or 4%, are late\n2. Waits are long"],
  [
    "words in quotation marks",
    '1. "Waiting well", as it is called, is not\n2. "You said, we did", is not done',
  ],
])("takes %s for what it is", (_what, pasted) => {
  const { weaknesses } = readWeaknesses(pasted);
  expect(weaknesses).toHaveLength(2);
  expect(weaknesses.map(({ fullText }) => fullText).join(" ")).toContain(pasted.split("\n2. ")[1]);
});
