// `node apps/demo/build/make-icons.mjs`: draws the icons in public/icons from the shapes of public/favicon.svg. To be run when that changes.
import { readFileSync, writeFileSync } from 'node:fs';
import { crc32, deflateSync } from 'node:zlib';

const folder = new URL('../public/', import.meta.url);
const svg = readFileSync(new URL('favicon.svg', folder), 'utf8');
const [, path = ''] = /\bd="([^"]*)"/.exec(svg) ?? [];
const [, colour = ''] = /\bfill="#([0-9a-f]{6})"/.exec(svg) ?? [];
const ink = [0, 2, 4].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
const paper = [255, 255, 255];

/** Polygons of a path of straight lines: M, L, H, V, Z in either case. @param {string} drawn */
function polygonsIn(drawn) {
  /** @type {[number, number][][]} */
  const all = [];
  /** @type {[number, number][]} */
  let now = [];
  let [x, y] = [0, 0];
  for (const [, command = '', rest = ''] of drawn.matchAll(/([a-z])([^a-z]*)/gi)) {
    const numbers = (rest.match(/-?\d*\.?\d+/g) ?? []).map(Number);
    const isStep = command === command.toLowerCase();
    const kind = command.toUpperCase();
    if (kind === 'Z') continue;
    if (kind === 'M') all.push(now = []);
    if (!'MLHV'.includes(kind)) throw new Error(`a path with ${command} is not drawn here`);
    while (numbers.length > 0) {
      const goesAcross = kind !== 'V';
      const goesDown = kind !== 'H';
      if (goesAcross) x = (numbers.shift() ?? 0) + (isStep ? x : 0);
      if (goesDown) y = (numbers.shift() ?? 0) + (isStep ? y : 0);
      now.push([x, y]);
    }
  }
  return all;
}

const polygons = polygonsIn(path);

/** By how often a line from it crosses an edge. @param {number} x @param {number} y */
function isInside(x, y) {
  let inside = false;
  for (const polygon of polygons) {
    polygon.forEach(([x1, y1], at) => {
      const [x2, y2] = polygon[(at + 1) % polygon.length] ?? [0, 0];
      if ((y1 > y) !== (y2 > y) && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
    });
  }
  return inside;
}

const fine = 4;

/** A picture of so many pixels each way, in a picture's own bytes. @param {number} size @param {number} share how much of its width is drawn on */
function png(size, share) {
  const rows = Buffer.alloc(size * (1 + 3 * size));
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      let hits = 0;
      for (let part = 0; part < fine * fine; part += 1) {
        const at = (/** @type {number} */ place) => 8 + ((place / size - 0.5) * 16) / share;
        if (isInside(at(column + ((part % fine) + 0.5) / fine), at(row + (Math.floor(part / fine) + 0.5) / fine))) hits += 1;
      }
      const full = hits / (fine * fine);
      ink.forEach((light, channel) => { rows[row * (1 + 3 * size) + 1 + 3 * column + channel] = Math.round(light * full + (paper[channel] ?? 0) * (1 - full)); });
    }
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(size, 0);
  head.writeUInt32BE(size, 4);
  head.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]), piece('IHDR', head), piece('IDAT', deflateSync(rows, { level: 9 })), piece('IEND', Buffer.alloc(0))]);
}

/** @param {string} name @param {Buffer} data */
function piece(name, data) {
  const named = Buffer.concat([Buffer.from(name), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}

// A device cuts the last to a circle of its own: what is drawn keeps away from the edge.
for (const [name, size, share] of /** @type {const} */ ([['180', 180, 0.75], ['192', 192, 0.875], ['512', 512, 0.875], ['512-full', 512, 0.55]])) {
  writeFileSync(new URL(`icons/${name}.png`, folder), png(size, share));
}
