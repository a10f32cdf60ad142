import { expect, it } from "vitest";
import { type AssessmentFacts, writeAssessment } from "#app/domain/impact-assessment/assessment.ts";

const allOff: AssessmentFacts = {
  areaName: "Exampleshire",
  surveyText: null,
  database: "sqlite",
  hasBackups: false,
  backupDays: 31,
  hasErasureListCopy: false,
  isHttps: false,
  hasSmtp: false,
  openidName: null,
  requiresStrongSignIn: false,
  hasTimeStamps: false,
  hasScanner: false,
  trustedProxies: 0,
  keptMonths: 6,
  isKeptConfirmed: false,
  languages: [],
  people: [{ role: "lead-inspector" }],
  controllers: "",
  contact: "",
  noticeEdition: null,
};

const allOn: AssessmentFacts = {
  ...allOff,
  surveyText: "from one noon to another",
  database: "postgres",
  hasBackups: true,
  hasErasureListCopy: true,
  isHttps: true,
  hasSmtp: true,
  openidName: "the department",
  requiresStrongSignIn: true,
  hasTimeStamps: true,
  hasScanner: true,
  trustedProxies: 2,
  keptMonths: 12,
  isKeptConfirmed: true,
  languages: ["Urdu"],
  controllers: "Ofsted for the survey, the CQC for health.",
  contact: "dpo@ofsted.example",
  noticeEdition: 3,
};

const textOf = (facts: AssessmentFacts) =>
  writeAssessment(facts)
    .flatMap(({ title, lines, rows }) => [
      title,
      ...lines.map(({ text }) => text),
      ...rows.map(({ label, value }) => `${label}: ${value}`),
    ])
    .join("\n");

it("the impact assessment says nothing of what is not set up", () => {
  const text = textOf(allOff);
  expect(text).not.toMatch(
    /age\)|31 days|OpenID|RFC 3161|by email\. No|second disk|Encrypted \(https\)|through a mail server|A backup is encrypted/,
  );
  expect(text).toMatch(/NOT encrypted: the public address is not https/);
  expect(text).toMatch(/None by Noonday: no key is set/);
  expect(text).toMatch(/No: no scanner is set/);
  expect(text).toMatch(/has not confirmed it/);
  expect(text).toMatch(/The dates of the survey are not set yet/);
});

it("the impact assessment says what is set up, in its own figures", () => {
  const text = textOf(allOn);
  expect(text).toMatch(
    /Encrypted \(age\) when one is made by Noonday’s command; each may be used for 31 days/,
  );
  expect(text).toMatch(/or by the department \(OpenID Connect\); this re-visit opens by a passkey/);
  expect(text).toMatch(/At least 12 months after the letter is published, as the lead inspector confirmed/);
  expect(text).toMatch(/English, Urdu/);
  expect(text).toMatch(/2 proxies are trusted/);
  expect(text).toMatch(/A backup is encrypted.*Held by 3 tests/);
  expect(text).toMatch(/edition 3 of the privacy notice/);
  expect(text).not.toMatch(/To be filled in: how Ofsted and the CQC share/);
});

it("leaves what only the inspectorates can say as a blank that is marked", () => {
  const blanks = writeAssessment(allOff).flatMap(({ lines }) => lines.filter(({ isBlank }) => isBlank));
  expect(blanks.every(({ text }) => text.startsWith("To be filled in: "))).toBe(true);
  const all = blanks.map(({ text }) => text).join("\n");
  for (const asked of [
    "Article 26",
    "Article 28",
    "Article 36",
    "lawful basis",
    "children’s social care",
    "data centre",
  ])
    expect(all).toContain(asked);
});
