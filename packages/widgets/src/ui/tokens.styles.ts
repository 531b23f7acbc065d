import { css } from 'lit';

/**
 * What every element starts from: the host page gives font, text colour,
 * direction and language; nothing else is inherited. All colours derive from
 * the inherited text colour, so that a widget is at home on a light and on a
 * dark page without asking which it is. Sizes hang on the visitor's own default
 * (`medium`) and never on the page's root, which may be 62.5 %.
 *
 * The reset is in the root, where no rule of the page reaches. Visibility is the
 * exception: a page that hides the element itself means it, one that hides an
 * ancestor is reset like any other.
 */
export const tokens = css`
  :host {
    display: block;
    min-inline-size: 0;
    max-inline-size: 100%;
    visibility: visible;
    color-scheme: inherit;
  }
  :host([hidden]) {
    display: none;
  }
  /*
   * Nothing in a size container tells the page how wide it would be. This does: all
   * the room there is, up to 75em, where boxes go by what they hold, and none that
   * is not there.
   */
  :host::before {
    content: '';
    display: grid;
    grid-template-columns: minmax(0, 75em);
  }
  .root {
    all: initial;
    display: block;
    position: relative;
    container-type: inline-size;
    /* Also in a row of flex boxes, beside the one above. */
    min-inline-size: 100%;
    visibility: inherit;
    box-sizing: border-box;
    font-family: inherit;
    font-size: var(--circlet-font-size, medium);
    line-height: 1.5;
    color: inherit;
    color-scheme: inherit;
    overflow-wrap: break-word;
    --accent: var(--circlet-accent, color-mix(in srgb, currentcolor 40%, #1d62d8));
    --surface: var(--circlet-surface, color-mix(in srgb, currentcolor 3%, transparent));
    --border: var(--circlet-border, color-mix(in srgb, currentcolor 22%, transparent));
    --control-border: color-mix(in srgb, currentcolor 55%, transparent);
    --quiet: color-mix(in srgb, currentcolor 82%, transparent);
    --tint: color-mix(in srgb, var(--accent) 12%, transparent);
    --radius: var(--circlet-radius, 0.75em);
    --small-radius: calc(var(--radius) * 0.75);
    --gap: var(--circlet-gap, 1em);
  }
  :host([theme='light']) .root {
    color-scheme: light;
    color: #1c1d21;
    background: #fff;
  }
  :host([theme='dark']) .root {
    color-scheme: dark;
    color: #ececf0;
    background: #17181c;
  }
  :host(:is([theme='light'], [theme='dark'])) .root {
    padding: var(--gap);
    border-radius: var(--radius);
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  p,
  ul,
  dl,
  dd,
  fieldset,
  form {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }
  ul {
    list-style: none;
  }
  .spoken {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  svg {
    display: block;
    inline-size: 1.125em;
    block-size: 1.125em;
    flex: none;
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  :focus-visible {
    outline: 0.1875em solid var(--accent);
    outline-offset: 0.125em;
  }
  @media (prefers-reduced-motion: reduce) {
    * {
      animation: none !important;
      transition: none !important;
    }
  }
`;
