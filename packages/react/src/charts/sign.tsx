import type { Shape } from './model.ts';

/** One sign, around the middle of the room it is put into. It is as large as the text around it. */
export function Sign({ shape, hatch }: { readonly shape: Shape; readonly hatch?: string | undefined }) {
  return <g className={`gh-sign gh-sign-${shape}`}>{drawn(shape, hatch)}</g>;
}

function drawn(shape: Shape, hatch: string | undefined) {
  switch (shape) {
    case 'dot': return <circle r="7" />;
    case 'ring': return <circle r="8" />;
    case 'square': return <rect x="-8" y="-8" width="16" height="16" />;
    case 'triangle': return <path d="M0-8 8 6H-8Z" />;
    case 'diamond': return <path d="M0-9 9 0 0 9-9 0Z" />;
    case 'cross': return <path d="M-6-6 6 6M6-6-6 6" />;
    case 'plus': return <path d="M0-8V8M-8 0H8" />;
    case 'target': return <path d="M0-13V13" />;
    case 'band': return <rect x="-10" y="-5" width="20" height="10" />;
    case 'clear': case 'unclear': return <path d="M-10 0H10" />;
    case 'hidden': return <rect x="-9" y="-7" width="18" height="14" fill={hatch} />;
  }
}
