import type { Outcome } from './outcome.ts';

export interface Frame {
  readonly isFramed: boolean;
  /** Shown inside a page of another site. */
  readonly isElsewhere: boolean;
  /** The frame took the page's origin away. */
  readonly isOpaque: boolean;
  /** A form that is sent says so. */
  readonly submits: boolean;
  /** What the frame's `sandbox` allows; `null` where there is none, or none that can be seen. */
  readonly sandbox: readonly string[] | null;
}

/** For a copy to a file, and for paper. */
const wanted = ['allow-downloads', 'allow-modals'] as const;

/** Whether a frame around the page, or a `sandbox` of the page itself, takes something away. */
export function judgeFrame({ isFramed, isElsewhere, isOpaque, submits, sandbox }: Frame): readonly Outcome[] {
  const lacking = sandbox === null ? [] : wanted.filter((each) => !sandbox.includes(each));
  return [
    ...(isOpaque ? [{ state: 'blocked', found: 'frameNoSite', list: ['allow-same-origin'] } as const] : []),
    ...(submits ? [] : [{ state: 'blocked', found: 'frameNoForms', list: ['allow-forms'] } as const]),
    ...(isFramed && isElsewhere && !isOpaque ? [{ state: 'limited', found: 'framedElsewhere' } as const] : []),
    ...(lacking.length > 0 ? [{ state: 'limited', found: 'frameLacks', list: lacking } as const] : []),
  ];
}

/** @param place somewhere in the page, for a form that is there for a moment. */
export function lookAtFrame(place: HTMLElement): Frame {
  const frame = frameAround();
  return {
    isFramed: window.parent !== window,
    isElsewhere: frame === 'elsewhere',
    isOpaque: window.origin === 'null',
    submits: submits(place),
    // The frame belongs to another window, whose classes are not ours.
    sandbox: frame === null || frame === 'elsewhere' ? null : frame.getAttribute('sandbox')?.split(/\s+/) ?? null,
  };
}

/** The frame, where it may be seen. */
function frameAround(): Element | 'elsewhere' | null {
  if (window.parent === window) return null;
  try {
    return window.frameElement ?? 'elsewhere';
  } catch {
    return 'elsewhere';
  }
}

function submits(place: HTMLElement): boolean {
  const form = document.createElement('form');
  let heard = false;
  form.addEventListener('submit', (event) => {
    heard = true;
    event.preventDefault();
    event.stopPropagation();
  });
  place.append(form);
  form.requestSubmit();
  form.remove();
  return heard;
}
