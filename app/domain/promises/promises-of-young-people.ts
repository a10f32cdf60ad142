import { type FamilyPromise, tested } from "./promise.ts";

/** What young people are told before they answer by themselves, and whoever agrees for them. */
export const promisesOfYoungPeople: readonly FamilyPromise[] = [];
