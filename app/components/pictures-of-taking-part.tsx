import type { ReactNode } from "react";
import { Bubble, hand, line, no, onSun, Sheet, Someone } from "./picture-parts.tsx";

/** What happens to somebody who takes part. */
export const picturesOfTakingPart = {
  visitors: (
    <>
      <Someone x={38} y={28} />
      <Someone x={82} y={28} />
      <rect className="picture-sun" x="30" y="78" width="16" height="11" rx="2" />
      <rect className="picture-sun" x="74" y="78" width="16" height="11" rx="2" />
      {line("M12 102h96")}
    </>
  ),
  calendar: (
    <>
      <rect className="picture-soft" x="22" y="26" width="76" height="72" rx="7" />
      <path className="picture-sun" d="M22 46v-13a7 7 0 0 1 7 -7h62a7 7 0 0 1 7 7v13z" />
      {line("M40 18v14M80 18v14M38 62h6M57 62h6M76 62h6M38 80h6M57 80h6M76 80h6")}
    </>
  ),
  look: (
    <>
      <circle className="picture-soft" cx="52" cy="52" r="30" />
      {line("M75 75l24 24")}
      {line("M36 62l11 -12l9 7l13 -17M61 40h9v9")}
    </>
  ),
  talk: (
    <>
      <Bubble x={14} y={12} width={42} height={26} isTailNearStart={true} />
      <Bubble x={66} y={20} width={40} height={22} isTailNearStart={false} />
      <Someone x={34} y={54} size={0.8} />
      <Someone x={88} y={58} size={0.75} sun />
    </>
  ),
  building: (
    <>
      <path className="picture-soft" d="M18 98V56L60 28l42 28v42z" />
      <rect className="picture-sun" x="50" y="72" width="20" height="26" />
      {line("M30 66h10v12H30zM80 66h10v12H80zM60 28V14h14M12 98h96")}
    </>
  ),
  question: (
    <>
      <Bubble x={22} y={18} width={76} height={62} isTailNearStart={true} />
      {onSun("M49 42a11 11 0 1 1 15 10c-3 1.500 -4 3 -4 7M60 68v.1")}
    </>
  ),
  faces: (
    <>
      <circle className="picture-sun" cx="36" cy="36" r="21" />
      {onSun("M29 31v.1M43 31v.1M27 41q9 9 18 0")}
      <circle className="picture-soft" cx="84" cy="36" r="21" />
      {line("M77 31v.1M91 31v.1M76 44h16")}
      <circle className="picture-soft" cx="36" cy="85" r="21" />
      {line("M29 80v.1M43 80v.1M27 95q9 -9 18 0")}
      <circle className="picture-soft" cx="84" cy="85" r="21" />
      {line("M77 80v.1M91 80v.1M76 94q4 -5 8 0t8 -1")}
    </>
  ),
  ways: (
    <>
      <Bubble x={12} y={16} width={44} height={30} isTailNearStart={true} />
      {onSun("M22 28h24M22 36h14")}
      <path className="picture-sun" d="M68 92l4 -16l26 -26l12 12l-26 26z" />
      {line("M90 58l12 12")}
      <g transform="translate(-10 38) scale(0.78)">
        <path className="picture-soft" d={`${hand}z`} />
      </g>
      {line("M72 30h20M84 22l10 8l-10 8")}
    </>
  ),
  together: (
    <>
      <Someone x={44} y={24} />
      <Someone x={84} y={44} size={0.8} sun />
      {line("M14 98h92")}
    </>
  ),
  choose: (
    <>
      <rect className="picture-sun" x="14" y="36" width="42" height="48" rx="8" />
      {onSun("M24 60l9 10l14 -20")}
      <rect className="picture-soft" x="64" y="36" width="42" height="48" rx="8" />
      {line("M76 50l18 20M94 50l-18 20")}
    </>
  ),
  signed: (
    <>
      <Sheet x={24} y={16} width={58} height={84} />
      {line("M36 34h34M36 48h34M36 62h20")}
      {line("M36 84q6 -12 10 -2t9 -3t12 2")}
      <path className="picture-sun" d="M70 80l24 -34l10 7l-24 34l-12 6z" />
    </>
  ),
  again: (
    <>
      {line("M92 60a32 32 0 1 1 -10 -23M84 18v20h-20")}
      {line("M51 53a9 9 0 1 1 12 9c-2 1 -3 3 -3 6M60 77v.1")}
    </>
  ),
  skip: (
    <>
      <Sheet x={16} y={42} width={26} height={36} />
      <Sheet x={47} y={42} width={26} height={36} />
      <rect className="picture-sun" x="78" y="42" width="26" height="36" rx="5" />
      {line("M28 32q32 -30 62 -2M92 16v15h-15")}
      {line("M52 60h16")}
    </>
  ),
  stop: (
    <>
      <path className="picture-sun" d="M43 16h34l25 25v36l-25 25H43L18 77V41z" />
      {onSun(hand)}
    </>
  ),
  fine: (
    <>
      <circle className="picture-sun" cx="60" cy="60" r="38" />
      {onSun("M42 61l13 14l24 -30")}
    </>
  ),
  write: (
    <>
      <Sheet x={24} y={24} width={56} height={78} />
      <rect className="picture-sun" x="40" y="16" width="24" height="16" rx="4" />
      {line("M36 48h32M36 62h32M36 76h18")}
      <path className="picture-sun" d="M66 90l28 -38l11 8l-28 38l-13 6z" />
    </>
  ),
  "no-name": (
    <>
      <rect className="picture-soft" x="18" y="34" width="84" height="56" rx="8" />
      <path className="picture-sun" d="M48 34v-8a6 6 0 0 1 6 -6h12a6 6 0 0 1 6 6v8z" />
      {line("M34 56h52M34 72h34")}
      {no("M20 98L100 26")}
    </>
  ),
  quote: (
    <>
      <Bubble x={16} y={22} width={88} height={58} isTailNearStart={true} />
      {onSun("M36 58V48q0 -9 9 -10M56 58V48q0 -9 9 -10M34 58h10v-10h-8M54 58h10v-10h-8")}
      {onSun("M78 62l6 7l11 -15")}
    </>
  ),
  "take-out": (
    <>
      <Sheet x={44} y={20} width={56} height={80} />
      {line("M58 40h28M58 54h28M58 82h18")}
      {no("M56 68h34")}
      {line("M38 86H16V56M6 66l10 -10l10 10")}
    </>
  ),
  letter: (
    <>
      <rect className="picture-soft" x="16" y="32" width="88" height="60" rx="6" />
      <path className="picture-sun" d="M18 36l42 34l42 -34" />
      {line("M16 38l44 34l44 -34")}
    </>
  ),
  shield: (
    <>
      <path className="picture-sun" d="M60 14l38 12v30q0 34 -38 50q-38 -16 -38 -50V26z" />
      {onSun("M60 38v28M60 82v.1")}
    </>
  ),
  phone: (
    <>
      <path
        className="picture-soft"
        d="M34 20l14 -4q5 -1 7 4l6 15q2 4 -2 7l-8 7q7 14 20 20l7 -8q3 -4 7 -2l15 6q5 2 4 7l-4 14q-1 6 -8 6Q30 90 28 28q0 -6 6 -8z"
      />
      {line("M74 22q22 4 26 26M72 38q10 2 12 12")}
    </>
  ),
} satisfies Record<string, ReactNode>;
