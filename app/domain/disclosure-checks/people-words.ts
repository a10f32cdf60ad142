/*
 * Words for those who respond, meet inspectors or come to the open meeting: one list, so that whoever is counted by one pattern is
 * counted by all.
 */

const regular =
  "parent carer guardian mother mum mam father dad stepparent stepmother stepfather stepmum stepdad grandparent grandmother grandfather grandma grandpa gran granddad grandad nan aunt auntie uncle cousin relative adopter respondent responder adult kid toddler infant pupil student learner apprentice girl boy lad teenager teen youngster participant attendee individual leaver sibling brother sister son daughter grandson granddaughter twin household couple client resident refugee victim survivor contributor user caller voter";

const irregular: readonly (readonly [string, string])[] = [
  ["family", "families"],
  ["person", "people"],
  ["person", "persons"],
  ["child", "children"],
  ["grandchild", "grandchildren"],
  ["baby", "babies"],
  ["mummy", "mummies"],
  ["daddy", "daddies"],
  ["granny", "grannies"],
  ["lady", "ladies"],
  ["gentleman", "gentlemen"],
  ["woman", "women"],
  ["man", "men"],
];

const singulars = [...regular.split(" "), ...new Set(irregular.map(([singular]) => singular))];
const plurals = [...regular.split(" ").map((word) => `${word}s`), ...irregular.map(([, plural]) => plural)];

/** One of them. */
export const onePersonPattern = `(?:${singulars.join("|")})`;

/** Several of them. */
export const peoplePattern = `(?:${plurals.join("|")})`;

/** What they send. */
export const sentPattern =
  "(?:responses?|replies|reply|answers?|comments?|submissions?|questionnaires?|votes?|voices?|testimon(?:y|ies)|(?:surveys?|forms?|returns?|sheets?|letters?|emails?|messages?)(?= (?:[a-z]+ )?(?:(?:was|were|have been|had been) (?:returned|completed|sent|received|filled)|came (?:in|back)|arrived|received|completed|returned)\\b)|paper returns?)";

/** What only somebody does who was heard. */
export const reportingVerbPattern =
  "(?:said|told|agreed|disagreed|answered|replied|responded|reported|described|explained|complained|felt|wrote|thought|chose|asked us|did not|didn't|did)";
