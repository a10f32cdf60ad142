import { expect, it } from "vitest";
import { excel, links, namespaces, sheetPart } from "../../factories/office-files.ts";
import { textOfOffice } from "../../factories/text-of-office.ts";

const box =
  "<xdr:sp><xdr:txBody><a:p><a:r><a:t>This chart isn’t available in your version of Excel.</a:t></a:r></a:p></xdr:txBody></xdr:sp>";
const row = (number: number, cell: string) => `<row r="${number}">${cell}</row>`;
const n = (ref: string, value: number) => `<c r="${ref}"><v>${value}</v></c>`;
const choices = (first: string, second: string) =>
  `<mc:AlternateContent><mc:Choice Requires="cx1">${first}</mc:Choice><mc:Fallback>${second}</mc:Fallback></mc:AlternateContent>`;

/** A chart of a kind that came with Office 2016, as Excel writes it: with a box for older programs. */
const newerChart = (chart: string) =>
  excel(
    [{ name: "Sheet1", rows: row(1, n("A1", 1)), links: [{ id: "d", type: "drawing", target: "../d.xml" }] }],
    {
      more: {
        "xl/d.xml": sheetPart(
          `<x xmlns:a="${namespaces.transitional.drawing}">${choices('<xdr:graphicFrame><a:graphic><a:graphicData><cx:chart r:id="c"/></a:graphicData></a:graphic></xdr:graphicFrame>', box)}</x>`,
        ),
        "xl/_rels/d.xml.rels": links([{ id: "c", type: "chartEx", target: "charts/chartEx1.xml" }]),
        "xl/charts/chartEx1.xml": sheetPart(
          `<cx:chartSpace xmlns:cx="http://schemas.microsoft.com/office/drawing/2014/chartex" xmlns:a="${namespaces.transitional.drawing}">${chart}</cx:chartSpace>`,
        ),
      },
    },
  );
const categories = (...words: string[]) =>
  `<cx:data id="0"><cx:strDim type="cat"><cx:f>Sheet1!A1:A2</cx:f><cx:lvl ptCount="2">${words.map((word, place) => `<cx:pt idx="${place}">${word}</cx:pt>`).join("")}</cx:lvl></cx:strDim><cx:numDim type="val"><cx:f>Sheet1!B1:B2</cx:f><cx:lvl ptCount="2" formatCode="General"><cx:pt idx="0">41</cx:pt><cx:pt idx="1">42</cx:pt></cx:lvl></cx:numDim></cx:data>`;
const series = (name: string) =>
  `<cx:series layoutId="waterfall"><cx:tx><cx:txData><cx:f>Sheet1!B1</cx:f><cx:v>${name}</cx:v></cx:txData></cx:tx><cx:dataId val="0"/></cx:series>`;
const title = (words: string) =>
  `<cx:title><cx:tx><cx:rich><a:p><a:r><a:t>${words}</a:t></a:r></a:p></cx:rich></cx:tx></cx:title>`;

const charts: [string, Buffer, string][] = [
  [
    "a waterfall",
    newerChart(
      `<cx:chartData>${categories("May", "June")}</cx:chartData><cx:chart>${title("Waits")}${series("North")}</cx:chart>`,
    ),
    "1\nMay\nJune\nWaits\nNorth",
  ],
  [
    "a funnel without a title",
    newerChart(
      `<cx:chartData>${categories("Asked", "Agreed")}</cx:chartData><cx:chart>${series("Plans")}</cx:chart>`,
    ),
    "1\nAsked\nAgreed\nPlans",
  ],
  [
    "two series over the same months",
    newerChart(
      `<cx:chartData>${categories("May")}${categories("May")}</cx:chartData><cx:chart>${series("North")}${series("South")}</cx:chart>`,
    ),
    "1\nMay\nNorth\nSouth",
  ],
  [
    "a title from a cell",
    newerChart(
      "<cx:chart><cx:title><cx:tx><cx:txData><cx:f>Sheet1!A1</cx:f><cx:v>From a cell</cx:v></cx:txData></cx:tx></cx:title></cx:chart>",
    ),
    "1\nFrom a cell",
  ],
  [
    "two levels of a treemap",
    newerChart(
      '<cx:chartData><cx:data id="0"><cx:strDim type="cat"><cx:lvl><cx:pt idx="0">Autism</cx:pt></cx:lvl><cx:lvl><cx:pt idx="0">North</cx:pt></cx:lvl></cx:strDim></cx:data></cx:chartData>',
    ),
    "1\nAutism\nNorth",
  ],
  [
    "words of an axis",
    newerChart(
      `<cx:chart><cx:plotArea><cx:axis id="0">${title("Weeks")}<cx:numFmt formatCode="0" sourceLinked="1"/></cx:axis></cx:plotArea></cx:chart>`,
    ),
    "1\nWeeks",
  ],
  [
    "nothing but numbers",
    newerChart(
      '<cx:chartData><cx:data id="0"><cx:numDim type="val"><cx:lvl><cx:pt idx="0">4</cx:pt></cx:lvl></cx:numDim></cx:data></cx:chartData>',
    ),
    "1",
  ],
  [
    "a map",
    newerChart(
      `<cx:chartData><cx:data id="0"><cx:strDim type="cat"><cx:lvl><cx:pt idx="0">Exampleshire</cx:pt></cx:lvl></cx:strDim><cx:strDim type="entityId"><cx:lvl><cx:pt idx="0">7009</cx:pt></cx:lvl></cx:strDim></cx:data></cx:chartData>`,
    ),
    "1\nExampleshire",
  ],
];

it.each(charts)("text of a newer chart: %s", async (_what, file, text) => {
  expect(await textOfOffice("excel", file)).toEqual({ text, cut: false });
});
