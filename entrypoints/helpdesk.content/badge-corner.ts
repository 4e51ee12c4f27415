/** Where Baton stands in the page: in the corner where it is least in the way of the helpdesk's controls. */
const LINKS = 'a[href], [role="link"]';
const CONTROLS =
  'button, input, select, textarea, [role="button"], [role="tab"], [role="menuitem"], [contenteditable=""], [contenteditable="true"]';
const CORNERS = ['bottom-end', 'bottom-start', 'top-end', 'top-start'] as const;
/** CSS pixels between two looks: smaller than any control that can be pressed with comfort. */
const STEP = 16;
/** A covered button stops the work; a link can wait until the message is gone. */
const CONTROL_WEIGHT = 4;

/** Moves `host` by its `data-corner`; where every corner has controls, to the one that covers least of them. */
export function moveToFreeCorner(host: HTMLElement): void {
  let least = Infinity;
  let best: string = CORNERS[0];
  for (const corner of CORNERS) {
    host.dataset.corner = corner;
    const covered = weighCovered(host);
    if (covered < least) [least, best] = [covered, corner];
    if (covered === 0) break;
  }
  host.dataset.corner = best;
}

/** Looks at a grid of points over `host` for what of the page lies under it. */
function weighCovered(host: HTMLElement): number {
  const { left, top, right, bottom } = host.getBoundingClientRect();
  let covered = 0;
  for (let y = top; y <= bottom; y += STEP) {
    for (let x = left; x <= right; x += STEP) {
      const below = document.elementsFromPoint(x, y).find((element) => element !== host);
      if (below?.closest(CONTROLS)) covered += CONTROL_WEIGHT;
      else if (below?.closest(LINKS)) covered += 1;
    }
  }
  return covered;
}
