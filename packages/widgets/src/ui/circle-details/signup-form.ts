import type { Circle } from '@circlet/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import type { DetailsContext } from './details-context.js';

const deepestLevel = 5;

/**
 * The sign-up form of a circle. Until its code has come, and where that does
 * not come, a link to the circle's own page stands there. Its look follows
 * from the colours around it, so no theme is handed on: that would be a box in
 * a box.
 */
export function signupForm(
  circle: Circle,
  { messages, card, host }: DetailsContext,
): TemplateResult {
  return html`<circlet-signup
    part="signup"
    circle=${circle.id}
    api=${host.api ?? nothing}
    transport=${host.transport ?? nothing}
    heading-level=${Math.min(card.headingLevel + 1, deepestLevel)}
    privacy-url=${host.privacyUrl ?? nothing}
    organisation=${host.organisation ?? nothing}
    kiosk=${host.kiosk ?? nothing}
    .known=${circle}
  >
    ${
      circle.signup.isOpen
        ? html`<p>
            <a class="button" part="button" href=${circle.signup.url} rel="noreferrer"
              >${messages.signUpThere}</a
            >
          </p>`
        : nothing
    }
  </circlet-signup>`;
}
