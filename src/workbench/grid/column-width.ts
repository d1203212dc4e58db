/** Univer counts in pixels, Excel's objects in points, a file in characters of the normal font. */
const POINTS_PER_PIXEL = 0.75;
const PIXELS_PER_CHARACTER = 7;
const CELL_PADDING = 5;
const FONT = '11pt Arial, sans-serif';
const NARROWEST = 20;
const WIDEST = 600;

export function pixelsToPoints(pixels: number): number {
  return pixels * POINTS_PER_PIXEL;
}

export function pointsToPixels(points: number): number {
  return points / POINTS_PER_PIXEL;
}

export function charactersToPixels(characters: number): number {
  return Math.round(characters * PIXELS_PER_CHARACTER + CELL_PADDING);
}

export function pixelsToCharacters(pixels: number): number {
  return Math.max(0, Math.round(((pixels - CELL_PADDING) / PIXELS_PER_CHARACTER) * 100) / 100);
}

let ruler: CanvasRenderingContext2D | null = null;

/** The width in pixels in which these texts can be read. */
export function widthFor(texts: readonly string[]): number {
  ruler ??= document.createElement('canvas').getContext('2d');
  if (ruler === null) return charactersToPixels(Math.max(...texts.map(({ length }) => length)));
  ruler.font = FONT;
  const widest = Math.max(...texts.map((text) => ruler?.measureText(text).width ?? 0), 0);
  return Math.min(WIDEST, Math.max(NARROWEST, Math.ceil(widest) + 4 * CELL_PADDING));
}
