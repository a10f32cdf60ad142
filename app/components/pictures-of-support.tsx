import type { ReactNode } from "react";
import { Bubble, hand, line, onSun, Sheet, Someone } from "./picture-parts.tsx";

/** A small heart whose point is at `x` and `y`. */
function Heart({ x, y }: { x: number; y: number }) {
  return (
    <path
      className="picture-sun"
      d={`M${x} ${y}c-15 -10 -18 -18 -15 -24c3 -7 12 -6 15 2c3 -8 12 -9 15 -2c3 6 0 14 -15 24z`}
    />
  );
}

/** Who and what helps young people. */
export const picturesOfSupport = {
  "people-who-help": (
    <>
      <Someone x={34} y={46} size={1.1} />
      <Someone x={88} y={46} size={1.1} sun />
      <Heart x={61} y={40} />
    </>
  ),
  teacher: (
    <>
      <rect className="picture-soft" x="34" y="12" width="78" height="56" rx="4" />
      {line("M66 30h32M66 46h22")}
      <Someone x={34} y={38} size={1.2} sun />
      {line("M58 84l18 -26")}
    </>
  ),
  doctor: (
    <>
      <Someone x={60} y={10} size={1.6} />
      {line("M44 60v8q0 12 16 12t16 -12v-8M60 80v3")}
      <circle className="picture-sun" cx="60" cy="88" r="6" />
      {line("M14 105h92")}
    </>
  ),
  "social-worker": (
    <>
      <path className="picture-soft" d="M56 56L86 30l28 26v46H56z" />
      {line("M48 62L86 28l30 28")}
      <rect className="picture-soft" x="80" y="76" width="18" height="26" />
      <Someone x={32} y={42} size={1.15} sun />
      {onSun("M28 78v10h10v-10z")}
    </>
  ),
  hospital: (
    <>
      <rect className="picture-soft" x="18" y="20" width="84" height="82" rx="5" />
      <path className="picture-sun" d="M52 28h16v12h12v16H68v12H52V56H40V40h12z" />
      {line("M49 102V82h22v20M28 82h8M84 82h8M8 103h104")}
    </>
  ),
  medicine: (
    <>
      <rect className="picture-soft" x="30" y="32" width="60" height="74" rx="9" />
      <rect className="picture-soft" x="38" y="14" width="44" height="18" rx="4" />
      <rect className="picture-sun" x="30" y="52" width="60" height="34" />
      {onSun("M60 58v22M49 69h22")}
    </>
  ),
  speech: (
    <>
      <circle className="picture-soft" cx="44" cy="60" r="33" />
      {line("M34 48v7M56 48v7")}
      <ellipse className="picture-sun" cx="46" cy="74" rx="11" ry="9" />
      {line("M86 46q8 14 0 28M100 36q14 24 0 48")}
    </>
  ),
  signing: (
    <>
      <g transform="translate(-42 -8) scale(1.2)">
        <path className="picture-sun" d={`${hand}z`} />
      </g>
      <g transform="translate(162 14) scale(-1.2 1.2)">
        <path className="picture-soft" d={`${hand}z`} />
      </g>
      {line("M62 18q12 -8 22 0M38 106q10 8 20 0")}
    </>
  ),
  "communication-aid": (
    <>
      <rect className="picture-soft" x="10" y="18" width="100" height="84" rx="10" />
      <rect className="picture-sun" x="20" y="28" width="36" height="30" rx="4" />
      <rect className="picture-sun" x="64" y="28" width="36" height="30" rx="4" />
      <rect className="picture-sun" x="20" y="64" width="36" height="28" rx="4" />
      <rect className="picture-sun" x="64" y="64" width="36" height="28" rx="4" />
      {onSun(
        "M33 37v3M43 37v3M30 47q8 7 16 0M75 44l7 7l12 -15M28 85V77l10 -8l10 8v8zM74 70l16 16M90 70l-16 16",
      )}
    </>
  ),
  wheelchair: (
    <>
      <circle className="picture-soft" cx="48" cy="78" r="29" />
      <circle className="picture-soft" cx="94" cy="98" r="9" />
      <path className="picture-sun" d="M40 38q9 -5 17 1l3 20h22q6 0 8 6l8 24h-14l-6 -16H50q-8 0 -9 -8z" />
      <circle className="picture-sun" cx="48" cy="20" r="12" />
      {line("M38 52H24M60 48l20 2")}
    </>
  ),
  "hearing-aid": (
    <>
      <path
        className="picture-sun"
        d="M24 54C24 34 36 22 52 22s28 14 27 31c-1 19 -19 21 -21 40c-1 11 -10 18 -19 14c-8 -3 -10 -10 -9 -17z"
      />
      {onSun("M40 54c0 -10 5 -15 12 -15s13 6 12 13c-1 9 -12 10 -14 21")}
      <path className="picture-soft" d="M80 20q20 2 20 26v24q0 9 -9 9t-9 -9V50q0 -8 -6 -12z" />
      {line("M91 58v9")}
    </>
  ),
  glasses: (
    <>
      <circle className="picture-soft" cx="34" cy="64" r="24" />
      <circle className="picture-soft" cx="86" cy="64" r="24" />
      {line("M57 58q3 -5 6 0M12 56L6 40M108 56l6 -16M24 60q3 -8 10 -9M76 60q3 -8 10 -9")}
    </>
  ),
  "ear-defenders": (
    <>
      {line("M20 62a40 40 0 0 1 80 0")}
      <circle className="picture-soft" cx="60" cy="68" r="34" />
      <rect className="picture-sun" x="10" y="52" width="20" height="36" rx="9" />
      <rect className="picture-sun" x="90" y="52" width="20" height="36" rx="9" />
      {line("M42 64q6 5 12 0M66 64q6 5 12 0M48 82q12 9 24 0")}
    </>
  ),
  hush: (
    <>
      <circle className="picture-soft" cx="60" cy="56" r="43" />
      {line("M44 40v8M76 40v8M42 72h36")}
      <path className="picture-sun" d="M53 108V66a7 7 0 0 1 14 0v42z" />
    </>
  ),
  "quiet-place": (
    <>
      <rect className="picture-soft" x="30" y="26" width="60" height="58" rx="14" />
      <rect className="picture-sun" x="34" y="66" width="52" height="26" rx="5" />
      <rect className="picture-soft" x="14" y="54" width="22" height="42" rx="10" />
      <rect className="picture-soft" x="84" y="54" width="22" height="42" rx="10" />
      {line("M28 96v10M92 96v10")}
    </>
  ),
  noise: (
    <>
      <path className="picture-sun" d="M12 46h20l26 -24v76L32 74H12z" />
      {line("M70 48l10 12l-10 12M84 36l18 24l-18 24M96 18l16 20M96 102l16 -20")}
    </>
  ),
  "busy-place": (
    <>
      <Someone x={28} y={12} size={0.78} />
      <Someone x={62} y={8} size={0.78} sun />
      <Someone x={94} y={14} size={0.78} />
      <Someone x={22} y={56} size={0.85} sun />
      <Someone x={60} y={52} size={0.9} />
      <Someone x={98} y={56} size={0.85} sun />
    </>
  ),
  friends: (
    <>
      <Someone x={36} y={20} size={1.25} />
      <Someone x={84} y={20} size={1.25} sun />
      {line("M31 31v2M41 31v2M30 39q6 6 12 0M10 104h100")}
      {onSun("M79 31v2M89 31v2M78 39q6 6 12 0")}
      {line("M36 84q24 18 48 0")}
    </>
  ),
  bullying: (
    <>
      <Someone x={84} y={14} size={1.3} />
      {line("M75 22l7 4M93 22l-7 4M79 35h10")}
      <Someone x={28} y={60} size={0.95} sun />
      {onSun("M24 69v1M32 69v1M23 77q5 -5 10 0")}
      {line("M58 62L44 66M40 30l10 8M28 42l12 5M54 20l6 10")}
    </>
  ),
  help: (
    <>
      <Someone x={48} y={36} size={1.25} />
      <path className="picture-sun" d="M82 104V58h16v46z" />
      <g transform="translate(50 -14) scale(0.86)">
        <path className="picture-sun" d={`${hand}z`} />
      </g>
    </>
  ),
  "video-call": (
    <>
      <rect className="picture-soft" x="10" y="16" width="100" height="74" rx="9" />
      <Someone x={50} y={28} size={1.05} sun />
      <rect className="picture-sun" x="82" y="24" width="20" height="20" rx="4" />
      {line("M60 90v14M36 105h48")}
    </>
  ),
  advocate: (
    <>
      <Someone x={36} y={40} size={1.2} sun />
      <Someone x={88} y={54} size={0.9} />
      <Bubble x={48} y={8} width={58} height={26} isTailNearStart={true} />
      {onSun("M60 20h32")}
    </>
  ),
  "easy-read": (
    <>
      <Sheet x={22} y={10} width={76} height={100} />
      <rect className="picture-sun" x="32" y="22" width="24" height="24" rx="4" />
      <circle className="picture-sun" cx="44" cy="78" r="13" />
      {line("M66 28h22M66 40h14M66 72h22M66 84h14")}
    </>
  ),
} satisfies Record<string, ReactNode>;
