import { html } from 'lit';
import { render } from 'lit/html.js';

/**
 * A script from a template: by the rules of HTML it never runs. So pages that guard
 * their scripts (Trusted Types) let it have a text, which they refuse to every
 * script that was made by itself, whatever its type. It takes no policy but the
 * one that all our markup takes.
 */
const dataScript = html`<script type="application/ld+json"></script>`;

/**
 * A script in the head of the page that no browser runs and that search engines
 * read: in shadow roots few of them look.
 */
export class DataBlock {
  #script: HTMLScriptElement | undefined;

  /** Shows a text of JSON in place of the one before. */
  show(json: string): void {
    this.remove();
    const made = document.createDocumentFragment();
    render(dataScript, made);
    const script = made.querySelector('script');
    if (!script) return;
    // As a node, and not by `append`: some browsers guard that for every script.
    script.appendChild(document.createTextNode(json));
    document.head.append(script);
    this.#script = script;
  }

  /** Takes it from the page. */
  remove(): void {
    this.#script?.remove();
    this.#script = undefined;
  }
}
