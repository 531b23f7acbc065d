/** The address of a picture by its path below `/media/`, which is not yet encoded. */
export function mediaUrl(path: string, publicUrl: string): string {
  return `${publicUrl}/media/${path.split('/').map(encodeURIComponent).join('/')}`;
}
