/** Moves the badge where a person wants it: by dragging it, or corner by corner. */
import { nextCorner, type BadgePlace } from '../../lib/badge-place.ts';
import { moveToFreeCorner } from './badge-corner.ts';

/** From the edge of the window, CSS pixels; as in badge-style.ts. */
const EDGE = 16;
/** A shaking hand presses; only further is a drag. */
const DRAG_FROM = 4;

export interface Placing {
  /** Stands where the person put it, else in the corner where it covers least. */
  settle(): void;
  isHidden(): boolean;
  toNextCorner(): void;
  hide(): void;
}

/**
 * @param place where it was put before; undefined: nowhere yet
 * @param onPlace it was put somewhere, or hidden
 * @param onPress the handle was pressed, not dragged
 */
export function placeBadge(
  host: HTMLElement,
  handle: HTMLElement,
  { place, signal, onPlace, onPress }: PlaceOptions,
): Placing {
  let shown = place;
  let drag: { x: number; y: number; left: number; top: number; isMoved: boolean } | undefined;

  function settle(): void {
    if (shown !== undefined && shown !== 'hidden') return stand(host, shown);
    // A place from before it was hidden holds no longer.
    host.style.inset = '';
    return moveToFreeCorner(host);
  }
  function put(next: BadgePlace): void {
    shown = next;
    onPlace(next);
    settle();
  }

  handle.addEventListener(
    'pointerdown',
    (event) => {
      if (event.button !== 0) return;
      const { left, top } = handle.getBoundingClientRect();
      drag = { x: event.clientX, y: event.clientY, left, top, isMoved: false };
      handle.setPointerCapture(event.pointerId);
    },
    { signal },
  );
  handle.addEventListener(
    'pointermove',
    (event) => {
      if (!drag) return;
      const [right, down] = [event.clientX - drag.x, event.clientY - drag.y];
      drag.isMoved ||= Math.hypot(right, down) >= DRAG_FROM;
      if (!drag.isMoved) return;
      shown = shareOf(handle, drag.left + right, drag.top + down);
      stand(host, shown);
    },
    { signal },
  );
  const drop = () => {
    if (drag?.isMoved && shown) onPlace(shown);
  };
  handle.addEventListener('pointerup', drop, { signal });
  handle.addEventListener('pointercancel', () => (drag = undefined), { signal });
  // The press that ends a drag is no press.
  handle.addEventListener(
    'click',
    () => {
      const wasDragged = drag?.isMoved === true;
      drag = undefined;
      if (!wasDragged) onPress();
    },
    { signal },
  );

  return {
    settle,
    isHidden: () => shown === 'hidden',
    toNextCorner: () => {
      const { left, top } = handle.getBoundingClientRect();
      put(nextCorner(shareOf(handle, left, top)));
    },
    hide: () => put('hidden'),
  };
}

interface PlaceOptions {
  place: BadgePlace | undefined;
  signal: AbortSignal;
  onPlace(place: BadgePlace): void;
  onPress(): void;
}

/** Held by the edges that are near, so that a message that opens grows into the page and not out of the window. */
function stand(host: HTMLElement, { x, y }: { x: number; y: number }): void {
  host.dataset.corner = `${y < 1 / 2 ? 'top' : 'bottom'}-${x < 1 / 2 ? 'left' : 'right'}`;
  const { width, height } = handleSize(host);
  host.style.inset = 'auto';
  host.style[x < 1 / 2 ? 'left' : 'right'] = across(x < 1 / 2 ? x : 1 - x, `${width}px`);
  host.style[y < 1 / 2 ? 'top' : 'bottom'] = across(y < 1 / 2 ? y : 1 - y, `${height}px`);
}

const across = (share: number, own: string) =>
  `max(${EDGE}px, calc(${EDGE}px + ${share} * (100% - ${2 * EDGE}px - ${own})))`;

function handleSize(host: HTMLElement) {
  const pill = host.shadowRoot?.querySelector('.pill');
  return pill?.getBoundingClientRect() ?? { width: 0, height: 0 };
}

function shareOf(handle: HTMLElement, left: number, top: number): { x: number; y: number } {
  const { width, height } = handle.getBoundingClientRect();
  // Without scroll bars, as the edges that a fixed element is held by.
  const { clientWidth, clientHeight } = document.documentElement;
  const share = (at: number, free: number) => Math.min(1, Math.max(0, (at - EDGE) / Math.max(1, free)));
  return {
    x: share(left, clientWidth - 2 * EDGE - width),
    y: share(top, clientHeight - 2 * EDGE - height),
  };
}
