import type { QuestionType } from "#app/domain/questions/question.ts";
import "./face.css";

export type FaceName = "very-good" | "good" | "ok" | "not-good" | "bad" | "not-sure";

/** Each face's words: a face is never shown without them or a label of its own. */
export const faceWords: Readonly<Record<FaceName, string>> = {
  "very-good": "Very good",
  good: "Good",
  ok: "OK",
  "not-good": "Not good",
  bad: "Bad",
  "not-sure": "Not sure",
};

const mouths: Readonly<Record<FaceName, string>> = {
  "very-good": "M17 36q15 20 30 0z",
  good: "M19 38q13 13 26 0",
  ok: "M21 42h22",
  "not-good": "M20 46q12 -11 24 0",
  bad: "M17 49q15 -19 30 0",
  "not-sure": "M22 45q5 -6 10 -2t10 -3",
};

/** The face that goes with a point of a scale, where the scale has feelings in it. */
export function faceOf(type: QuestionType, key: string): FaceName | undefined {
  return scaleFaces[type]?.[key];
}

const scaleFaces: Partial<Record<QuestionType, Readonly<Record<string, FaceName>>>> = {
  faces: { good: "good", ok: "ok", "not-good": "not-good", "not-sure": "not-sure" },
  agreement: {
    "strongly-agree": "very-good",
    agree: "good",
    neither: "ok",
    disagree: "not-good",
    "strongly-disagree": "bad",
    "dont-know": "not-sure",
  },
  "agreement-four": {
    "strongly-agree": "very-good",
    agree: "good",
    disagree: "not-good",
    "strongly-disagree": "bad",
    "dont-know": "not-sure",
  },
  change: { better: "good", same: "ok", worse: "not-good", "dont-know": "not-sure" },
};

type FaceProps = {
  name: FaceName;
  size?: number;
  /** Shows the face's words beside it. */
  words?: boolean;
};

/** A face drawn simply enough for any age. */
export function Face({ name, size = 64, words = false }: FaceProps) {
  return (
    <span className={`face face--${name}`}>
      <svg width={size} height={size} viewBox="0 0 64 64" aria-hidden="true">
        <circle className="face-round" cx="32" cy="32" r="29" />
        <path className="face-line" d={mouths[name]} />
        <path className="face-line face-eyes" d="M22 26v.1M42 26v.1" />
        {name === "not-sure" ? <path className="face-line" d="M17 17q4 -3 8 -1M39 14q5 -1 8 3" /> : null}
      </svg>
      {words ? <span className="face-words">{faceWords[name]}</span> : null}
    </span>
  );
}
