import type { ExampleContact, ExamplePerson } from "./content.ts";

/** The same inspectors re-visit both examples; the areas’ people are their own. */
export const inspectors: ExamplePerson[] = [
  {
    name: "Ruth Ellingworth",
    email: "ruth.ellingworth@inspectorates.example.org",
    role: "lead-inspector",
    organisation: "",
  },
  {
    name: "Daniel Achterberg-Shaw",
    email: "daniel.achterberg-shaw@inspectorates.example.org",
    role: "cqc-inspector",
    organisation: "",
  },
  {
    name: "Meena Vasudeva",
    email: "meena.vasudeva@inspectorates.example.org",
    role: "quality-assurance",
    organisation: "Ofsted",
    inspectorate: "ofsted",
  },
  {
    name: "Owain Prosser-Lane",
    email: "owain.prosser-lane@inspectorates.example.org",
    role: "quality-assurance",
    organisation: "Care Quality Commission",
    inspectorate: "cqc",
  },
];

export const privacyTeam: ExampleContact = {
  kind: "privacy",
  name: "The inspectorates’ information team",
  phone: "020 7946 0170",
  email: "privacy@inspectorates.example.org",
  web: "https://inspectorates.example.org/privacy",
};
