import { createHash } from 'node:crypto';

/** Pairs of background and foreground, calm enough to carry no meaning. */
const palettes = [
  ['#1b4965', '#bee9e8'],
  ['#3d405b', '#f2cc8f'],
  ['#335c67', '#fff3b0'],
  ['#5f0f40', '#fb8b24'],
  ['#264653', '#e9c46a'],
  ['#2d3142', '#ef8354'],
  ['#0b3954', '#bfd7ea'],
  ['#3a5a40', '#dad7cd'],
] as const;

const size = { width: 640, height: 360, ring: 26 } as const;

/**
 * A picture for a circle that has none: rings, placed by the name. The same
 * name always gives the same picture.
 *
 * @returns an SVG document of 640 × 360.
 */
export function patternSvg(name: string): string {
  const bytes = createHash('sha256').update(name).digest();
  const [background, foreground] = palettes[byteAt(bytes, 0) % palettes.length] ?? palettes[0];
  const rings = Array.from({ length: 7 }, (_, index) => ring(bytes, 1 + index * 4, foreground));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${String(size.width)} ${String(size.height)}" width="${String(size.width)}" height="${String(size.height)}">`,
    `<rect width="100%" height="100%" fill="${background}"/>`,
    ...rings,
    '</svg>',
  ].join('');
}

function ring(bytes: Uint8Array, at: number, colour: string): string {
  const x = Math.round((byteAt(bytes, at) / 255) * size.width);
  const y = Math.round((byteAt(bytes, at + 1) / 255) * size.height);
  const radius = size.ring + (byteAt(bytes, at + 2) % 90);
  const opacity = (0.25 + (byteAt(bytes, at + 3) % 50) / 100).toFixed(2);
  return `<circle cx="${String(x)}" cy="${String(y)}" r="${String(radius)}" fill="none" stroke="${colour}" stroke-width="${String(size.ring)}" opacity="${opacity}"/>`;
}

function byteAt(bytes: Uint8Array, index: number): number {
  return bytes[index] ?? 0;
}
