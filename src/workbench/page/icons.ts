/** Line drawings of 20 by 20, in the manner of Fluent's icons. */
const PATHS = {
  open: 'M2.5 14.5v-9a1.5 1.5 0 0 1 1.5-1.5h3.4l2 2H15a1.5 1.5 0 0 1 1.5 1.5V9M2.5 14.6 4.7 9.9A1.5 1.5 0 0 1 6 9h11.2a1 1 0 0 1 .9 1.4l-2 4.7a1.5 1.5 0 0 1-1.4.9H4a1.5 1.5 0 0 1-1.5-1.4Z',
  save: 'M3.5 5A1.5 1.5 0 0 1 5 3.5h8.4L16.5 6.600V15a1.500 1.500 0 0 1-1.500 1.500H5A1.500 1.500 0 0 1 3.500 15ZM6.500 3.500V7a.5.5 0 0 0 .5.5h5a.5.5 0 0 0 .5-.5V3.500M6 16.500V12a1 1 0 0 1 1-1h6a1 1 0 0 1 1 1v4.500',
  example:
    'M7 2.500h6M8 2.500V8L4.300 15.300A1.500 1.500 0 0 0 5.600 17.500h8.800a1.500 1.500 0 0 0 1.300-2.200L12 8V2.500M6.300 12h7.400',
  template:
    'M4 3.500h12a.5.5 0 0 1 .5.5v12a.5.5 0 0 1-.5.5H4a.5.5 0 0 1-.5-.5V4a.5.5 0 0 1 .5-.5ZM3.500 7.500h13M3.500 12h13M8.500 7.500v9',
  reset: 'M4 3.500V7.500h4M4.300 7.300A6.500 6.500 0 1 1 3.500 11',
  what: 'M10 17.500a7.500 7.500 0 1 0 0-15 7.500 7.500 0 0 0 0 15ZM7.800 8a2.200 2.200 0 1 1 3.400 1.900c-.8.5-1.200.9-1.200 1.800M10 13.800v.4',
  close: 'm4.500 4.500 11 11M15.500 4.500l-11 11',
} as const;

export type IconName = keyof typeof PATHS;

const SVG = 'http://www.w3.org/2000/svg';

/** Only a picture: what it stands for is always said in words beside it, or in a label. */
export function icon(name: IconName): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 20 20');
  svg.setAttribute('class', 'icon');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', PATHS[name]);
  svg.append(path);
  return svg;
}
