const milesRegions = new Set(['US', 'GB', 'LR', 'MM', 'PR']);

/** The unit that a webmaster chose, or the one in which the visitor thinks. */
export function visitorUnit(chosen: 'auto' | 'km' | 'mi', pageTag: string): 'km' | 'mi' {
  return chosen === 'auto' ? unitFor(pageTag, navigator.language) : chosen;
}

/** By the region in the page's language if it names one, otherwise by the browser's. */
export function unitFor(pageTag: string, browserTag: string): 'km' | 'mi' {
  const region = regionOf(pageTag) ?? regionOf(browserTag) ?? '';
  return milesRegions.has(region) ? 'mi' : 'km';
}

function regionOf(tag: string): string | undefined {
  try {
    return new Intl.Locale(tag).region;
  } catch {
    return undefined;
  }
}
