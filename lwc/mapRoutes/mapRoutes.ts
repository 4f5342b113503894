/** Lines between cards, led so that a person can follow them (system D): data in, corners out; how they look is elsewhere. */
export { routeLinks, type Route, type WantedRoute } from './routeLinks.ts';
export { routeAcrossLanes } from './routeAcrossLanes.ts';
export { routePath } from './routePath.ts';
