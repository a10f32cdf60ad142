import type { FamilyPromise } from "./promise.ts";
import { promisesOfClosing } from "./promises-of-closing.ts";
import { promisesOfErasing } from "./promises-of-erasing.ts";
import { promisesOfReading } from "./promises-of-reading.ts";
import { promisesOfRecordings } from "./promises-of-recordings.ts";
import { promisesOfSaving } from "./promises-of-saving.ts";
import { promisesOfTalking } from "./promises-of-talking.ts";
import { promisesOfTheLetter } from "./promises-of-the-letter.ts";
import { promisesOfYoungPeople } from "./promises-of-young-people.ts";
import { promisesOfYoungPeoplesAnswers } from "./promises-of-young-peoples-answers.ts";

/**
 * The register of what families are promised. A sentence that promises something does not pass
 * `test/conventions/promises.test.ts` before it stands here, with the code that keeps it and the test that holds it.
 */
export const promises: readonly FamilyPromise[] = [
  ...promisesOfErasing,
  ...promisesOfReading,
  ...promisesOfRecordings,
  ...promisesOfSaving,
  ...promisesOfClosing,
  ...promisesOfTheLetter,
  ...promisesOfTalking,
  ...promisesOfYoungPeople,
  ...promisesOfYoungPeoplesAnswers,
];

export type { FamilyPromise };
