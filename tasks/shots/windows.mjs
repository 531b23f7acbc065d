/** The windows in which pages are photographed. */
export const desktop = { width: 1280, height: 900 };
export const phone = { width: 320, height: 640 };
