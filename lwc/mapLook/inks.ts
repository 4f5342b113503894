/** Colours of what is no judgement, for canvas and SVG alike: a canvas cannot read the design tokens of a page. */
export const MAP_INKS = {
  paper: '#ffffff',
  faint: '#f3f3f3',
  text: '#2e2e2e',
  weakText: '#5c5c5c',
  border: '#747474',
  /** From a head to those below. */
  hierarchy: '#8c8c8c',
  lane: '#f7f7f7',
  laneBorder: '#c9c9c9',
  vacant: '#747474',
  marked: '#0b5cab',
  blocker: '#ba0517',
} as const;
