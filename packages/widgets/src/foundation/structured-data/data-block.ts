/**
 * A script in the head of the page that no browser runs and that search engines
 * read: in shadow roots few of them look.
 */
export class DataBlock {
  #script: HTMLScriptElement | undefined;

  /** Shows a text of JSON in place of the one before. */
  show(json: string): void {
    this.remove();
    const script = document.createElement('script');
    // Before there is a text: with it, this never is a script that could run.
    script.type = 'application/ld+json';
    // A node, since to set the text of any script needs a policy where a page requires one.
    script.append(document.createTextNode(json));
    document.head.append(script);
    this.#script = script;
  }

  /** Takes it from the page. */
  remove(): void {
    this.#script?.remove();
    this.#script = undefined;
  }
}
