/** What a reviewer's page is answered when its script saves a part of it. */
export type ReviewAnswer = {
  /** Nothing was saved: what is wrong, by field. */
  errors?: Record<string, string>;
  /** Whether newer words, saved from another page, stand against it: it is for the reviewer to say which hold. */
  isConflict?: boolean;
  /** By version (`remark` for the whole), the instant as text of the words that are saved now; empty where there are none. */
  readStamps?: Record<string, string>;
  /** Which questions were marked as well phrased, and the instant as text by which that is undone. */
  questionVersionIds?: string[];
  markedStamp?: string;
  /** How many marks were taken back. */
  count?: number;
};
