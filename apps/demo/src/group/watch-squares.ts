import { decodeQR } from 'qr/decode.js';

interface Watching {
  /** Told of each square once, when it comes into sight. */
  readonly onText: (text: string) => void;
  /** There is no camera, or the person does not let this page use it. */
  readonly onNone: () => void;
}

/** Milliseconds between two looks: quick enough for a hand that moves, slow enough for an old device. */
const pace = 200;
/** Pixels across that a square is looked for in. */
const wide = 480;

/** Turns the camera on and looks for squares until what is returned is called, which turns it off. */
export function watchSquares(video: HTMLVideoElement, { onText, onNone }: Watching): () => void {
  let stream: MediaStream | null = null;
  let bell: ReturnType<typeof setTimeout> | undefined;
  let isOver = false;
  let last = '';
  const canvas = document.createElement('canvas');
  const stop = (): void => {
    isOver = true;
    clearTimeout(bell);
    for (const track of stream?.getTracks() ?? []) track.stop();
    video.srcObject = null;
  };
  const look = (): void => {
    if (isOver) return;
    const text = textIn(video, canvas);
    if (text !== null && text !== last) onText(text);
    // The same square may be held there for a while; it counts anew when another was there in between.
    if (text !== null) last = text;
    bell = setTimeout(look, pace);
  };
  void (async () => {
    try {
      // Absent where the context is not secure, whatever the types say.
      const { mediaDevices } = navigator as Partial<Navigator>;
      if (mediaDevices === undefined) throw new DOMException('There are none.', 'NotFoundError');
      stream = await mediaDevices.getUserMedia({ video: { facingMode: 'environment' }, audio: false });
      if (isOver) return stop();
      video.srcObject = stream;
      await video.play();
      look();
    } catch {
      const wasOver = isOver;
      stop();
      if (!wasOver) onNone();
    }
  })();
  return stop;
}

function textIn(video: HTMLVideoElement, canvas: HTMLCanvasElement): string | null {
  const { videoWidth, videoHeight } = video;
  if (videoWidth === 0 || videoHeight === 0) return null;
  const scale = Math.min(1, wide / videoWidth);
  canvas.width = Math.round(videoWidth * scale);
  canvas.height = Math.round(videoHeight * scale);
  const paper = canvas.getContext('2d', { willReadFrequently: true });
  if (paper === null) return null;
  paper.drawImage(video, 0, 0, canvas.width, canvas.height);
  try {
    return decodeQR(paper.getImageData(0, 0, canvas.width, canvas.height));
  } catch {
    // There is none in sight.
    return null;
  }
}
