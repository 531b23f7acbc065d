/** A stylesheet of an element, made into one of the browser when a page needs it. */
export interface CSSResult {
  readonly cssText: string;
  readonly styleSheet: CSSStyleSheet;
}

/** A stylesheet; nothing is put into it. */
export function css({ raw: [cssText = ''] }: TemplateStringsArray): CSSResult {
  let sheet: CSSStyleSheet | undefined;
  return {
    cssText,
    get styleSheet() {
      if (!sheet) {
        sheet = new CSSStyleSheet();
        sheet.replaceSync(cssText);
      }
      return sheet;
    },
  };
}

/** Dresses a shadow root; each sheet is shared by all that have it. */
export function adoptStyles(root: ShadowRoot, styles: readonly CSSResult[]): void {
  root.adoptedStyleSheets = styles.map(({ styleSheet }) => styleSheet);
}
