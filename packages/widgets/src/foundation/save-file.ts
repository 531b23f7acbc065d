const keptMs = 60_000;

/** Hands a file that was made in the page to the visitor, as a download. */
export function saveFile(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Some browsers read it only after they have asked the visitor.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, keptMs);
}
