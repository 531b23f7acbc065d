import type { Circle } from '@circlet/sdk';

/** A visitor chose a circle. Cancel it to keep the element from showing it. */
export class CircleSelectEvent extends CustomEvent<{ readonly circle: Circle }> {
  constructor(circle: Circle) {
    super('circleselect', { bubbles: true, composed: true, cancelable: true, detail: { circle } });
  }
}

declare global {
  interface HTMLElementEventMap {
    circleselect: CircleSelectEvent;
  }
  interface DocumentEventMap {
    circleselect: CircleSelectEvent;
  }
}
