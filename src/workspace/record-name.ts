/** The name of an article's file in the workspace. */

/** A name that every file system takes: no colon, which Windows forbids. */
export function recordFileName(articleId: string): string {
  return `${articleId.replaceAll(/[^A-Za-z0-9-]/g, '-')}.json`;
}
