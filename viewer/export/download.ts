/** Hands a file to the browser, which saves it as any other download. */

/** How long a slow disk may take before the browser forgets the file, in milliseconds. */
const KEPT = 60_000;

export function download(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT);
}
