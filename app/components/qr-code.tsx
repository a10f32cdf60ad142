import "./qr-code.css";

type QrCodeProps = {
  /** The dark squares as an SVG path in a square of that size, quiet edge included. */
  code: { size: number; path: string };
  /** Where it leads, for those who cannot see it. */
  address: string;
  /** The same in another language than English. */
  label?: string;
};

/** A QR code, always black on white: telephones read nothing else well. */
export function QrCode({ code, address, label = `QR code of ${address}` }: QrCodeProps) {
  const { size, path } = code;
  return (
    <svg
      className="qr-code"
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
