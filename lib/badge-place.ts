/**
 * Where a person put the badge on a helpdesk: shares of the free width and height, 0 left or top … 1 right or bottom, so that it
 * stands in the same corner of a larger window. `hidden`: no clock in the page; warnings about a note are shown all the same.
 */
export type BadgePlace = 'hidden' | { x: number; y: number };

/** Clockwise from the bottom right, where the badge stands of itself. */
const CORNERS = [
  { x: 1, y: 1 },
  { x: 0, y: 1 },
  { x: 0, y: 0 },
  { x: 1, y: 0 },
];

/** The corner after the one that is nearest. */
export function nextCorner({ x, y }: { x: number; y: number }): { x: number; y: number } {
  const nearest = CORNERS.findIndex((corner) => corner.x === Math.round(x) && corner.y === Math.round(y));
  return CORNERS[(nearest + 1) % CORNERS.length] ?? { x: 1, y: 1 };
}
