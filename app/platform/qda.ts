import { element, escapeXml, startTag, xmlHead } from "./xml.ts";

/* The parts of REFI-QDA 1.5's two files, project.qde and a codebook, in the order in which its schema has them. */

const projectSpace = "urn:QDA-XML:project:1.0";
const codebookSpace = "urn:QDA-XML:codebook:1.0";
const instances = "http://www.w3.org/2001/XMLSchema-instance";
const origin = "Noonday";

export type QdaCode = {
  guid: string;
  name: string;
  description: string;
  isCodable: boolean;
  codes: readonly QdaCode[];
};

export type QdaSource = {
  guid: string;
  name: string;
  description: string;
  /** Ranges in Unicode characters, each with the codes given to it. */
  selections: readonly {
    guid: string;
    start: number;
    end: number;
    codings: readonly { guid: string; codeGuid: string; userGuid: string; at: string }[];
  }[];
  values: readonly { variableGuid: string; text: string }[];
};

/** Somebody or something that sources are of, with what is known of it. */
export type QdaCase = {
  guid: string;
  name: string;
  values: QdaSource["values"];
  /** The GUIDs of its sources. */
  sources: readonly string[];
};

/** A codebook (.qdc): the code frame alone. */
export function qdaCodebook(codes: readonly QdaCode[]): string {
  const start = startTag("CodeBook", {
    xmlns: codebookSpace,
    "xmlns:xsi": instances,
    "xsi:schemaLocation": `${codebookSpace} http://schema.qdasoftware.org/versions/Codebook/v1.0/Codebook.xsd`,
    origin,
  });
  return `${xmlHead}${start}${codesXml(codes)}</CodeBook>`;
}

/** A project's beginning: who coded, the code frame, and what is known of each source. */
export function qdaProjectStart(project: {
  name: string;
  at: string;
  madeByGuid: string;
  users: readonly { guid: string; name: string }[];
  codes: readonly QdaCode[];
  variables: readonly { guid: string; name: string; description: string }[];
}): string {
  const start = startTag("Project", {
    xmlns: projectSpace,
    "xmlns:xsi": instances,
    "xsi:schemaLocation": `${projectSpace} http://schema.qdasoftware.org/versions/Project/v1.0/Project.xsd`,
    name: project.name,
    origin,
    creatingUserGUID: project.madeByGuid,
    creationDateTime: project.at,
  });
  const users = project.users.map(({ guid, name }) => element("User", { guid, name }));
  const codebook = project.codes.length === 0 ? "" : `<CodeBook>${codesXml(project.codes)}</CodeBook>`;
  const variables = project.variables.map(({ guid, name, description }) =>
    element("Variable", { guid, name, typeOfVariable: "Text" }, described(description)),
  );
  return `${xmlHead}${start}<Users>${users.join("")}</Users>${codebook}<Variables>${variables.join("")}</Variables>`;
}

/** A text, whose words lie in the project's folder of sources under its GUID. */
export function qdaSource(
  { guid, name, description, selections, values }: QdaSource,
  userGuid: string,
  at: string,
) {
  const selected = selections.map((one) =>
    element(
      "PlainTextSelection",
      {
        guid: one.guid,
        name: `${one.start}-${one.end}`,
        startPosition: one.start,
        endPosition: one.end,
        creatingUser: one.codings[0]?.userGuid ?? userGuid,
        creationDateTime: one.codings[0]?.at ?? at,
      },
      one.codings
        .map((coding) =>
          element(
            "Coding",
            { guid: coding.guid, creatingUser: coding.userGuid, creationDateTime: coding.at },
            element("CodeRef", { targetGUID: coding.codeGuid }),
          ),
        )
        .join(""),
    ),
  );
  const attributes = {
    guid,
    name,
    plainTextPath: `internal://${guid}.txt`,
    creatingUser: userGuid,
    creationDateTime: at,
  };
  return element(
    "TextSource",
    attributes,
    `${described(description)}${selected.join("")}${valuesXml(values)}`,
  );
}

export function qdaCase({ guid, name, values, sources }: QdaCase): string {
  const references = sources.map((targetGUID) => element("SourceRef", { targetGUID }));
  return element("Case", { guid, name }, `${valuesXml(values)}${references.join("")}`);
}

function valuesXml(values: QdaSource["values"]): string {
  return values
    .map(({ variableGuid, text }) =>
      element(
        "VariableValue",
        {},
        `${element("VariableRef", { targetGUID: variableGuid })}<TextValue>${escapeXml(text)}</TextValue>`,
      ),
    )
    .join("");
}

export function qdaProjectEnd(description: string): string {
  return `${described(description)}</Project>`;
}

function codesXml(codes: readonly QdaCode[]): string {
  return element("Codes", {}, codes.map(codeXml).join(""));
}

function codeXml({ guid, name, description, isCodable, codes }: QdaCode): string {
  return element(
    "Code",
    { guid, name, isCodable },
    `${described(description)}${codes.map(codeXml).join("")}`,
  );
}

function described(text: string): string {
  return text === "" ? "" : `<Description>${escapeXml(text)}</Description>`;
}
