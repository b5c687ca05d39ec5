/** Hands a file to the person by a download link, which needs no permission. */
export function saveFile(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken hold of the blob by the next turn, but is nowhere said to have.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
