/**
 * What a key does in a combobox; undefined where it is the box's own. Those
 * with a meaning of ours, but for `text`, are not handled by the browser.
 */
export type KeyAction = 'show' | 'next' | 'previous' | 'close' | 'restore' | 'take' | 'text';

/** What the meaning of a key hangs on. */
export interface KeyPress {
  readonly key: string;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
}

/** What a combobox is at when a key is pressed. */
export interface KeyState {
  readonly isOpen: boolean;
  /** Whether something is in the box that has not been chosen. */
  readonly isTyped: boolean;
}

/** The keys of a combobox with a list, as the ARIA Authoring Practices have them. */
export function actionOf(press: KeyPress, { isOpen, isTyped }: KeyState): KeyAction | undefined {
  if (press.ctrlKey || press.metaKey || press.shiftKey) return undefined;
  switch (press.key) {
    case 'ArrowDown':
      return press.altKey ? 'show' : 'next';
    case 'ArrowUp':
      if (press.altKey) return isOpen ? 'close' : undefined;
      return 'previous';
    case 'Escape':
      if (isOpen) return 'close';
      return isTyped ? 'restore' : undefined;
    case 'Enter':
      return isOpen || isTyped ? 'take' : undefined;
    // They move the caret, and with it the attention to the box.
    case 'ArrowLeft':
    case 'ArrowRight':
    case 'Home':
    case 'End':
      return 'text';
    default:
      return undefined;
  }
}
