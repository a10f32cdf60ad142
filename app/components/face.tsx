import "./face.css";

export type FaceName = "good" | "ok" | "not-good" | "not-sure";

/** Each face's words: a face is never shown without them or a label of its own. */
export const faceWords: Readonly<Record<FaceName, string>> = {
  good: "Good",
  ok: "OK",
  "not-good": "Not good",
  "not-sure": "Not sure",
};

const mouths: Readonly<Record<FaceName, string>> = {
  good: "M19 38q13 13 26 0",
  ok: "M21 42h22",
  "not-good": "M20 46q12 -11 24 0",
  "not-sure": "M22 45q5 -6 10 -2t10 -3",
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
      <svg width={size} height={size} viewBox="0 0 64 64" aria-hidden="true" focusable="false">
        <circle className="face-round" cx="32" cy="32" r="29" />
        <path className="face-line" d={mouths[name]} />
        <path className="face-line face-eyes" d="M22 26v.1M42 26v.1" />
        {name === "not-sure" ? <path className="face-line" d="M17 17q4 -3 8 -1M39 14q5 -1 8 3" /> : null}
      </svg>
      {words ? <span className="face-words">{faceWords[name]}</span> : null}
    </span>
  );
}
