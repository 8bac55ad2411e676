import { encodeQR } from 'qr';
import { useIds } from '@guildhall/react/parts';
import { useMemo } from 'react';
import './qr-picture.css';

/** A square for cameras. It is dark on white in every mode, because many phones read nothing else. */
export function QrPicture({ text, label }: { readonly text: string; readonly label: string }) {
  const id = useIds()('qr');
  const { size, path } = useMemo(() => drawn(text), [text]);
  return (
    <svg className="app-qr" viewBox={`0 0 ${size} ${size}`} aria-labelledby={id} shapeRendering="crispEdges">
      <title id={id}>{label}</title>
      <rect className="app-qr-paper" width={size} height={size} />
      <path className="app-qr-ink" d={path} />
    </svg>
  );
}

function drawn(text: string): { readonly size: number; readonly path: string } {
  const rows = encodeQR(text, 'raw', { ecc: 'medium', border: 4 });
  const path = rows.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : []))).join('');
  return { size: rows.length, path };
}
