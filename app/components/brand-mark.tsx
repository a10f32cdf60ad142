/** The sun at the top of its day's arc, over the horizon: noon. */
export function BrandMark({ size = 40 }: { size?: number }) {
  return (
    <svg className="brand-mark" width={size} height={size * 0.75} viewBox="0 0 48 36" aria-hidden="true">
      <path className="brand-mark-arc" d="M5 32a19 19 0 0 1 38 0" fill="none" strokeWidth="3" />
      <path className="brand-mark-ground" d="M1 32h46" fill="none" strokeWidth="3" strokeLinecap="round" />
      <circle className="brand-mark-sun" cx="24" cy="12" r="7.5" strokeWidth="3" />
    </svg>
  );
}
