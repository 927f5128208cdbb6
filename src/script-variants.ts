/** A name in the other script, for a graph whose articles write it so. */

/** Loaded only when a name is not found as it was given. */
export async function scriptVariants(text: string): Promise<string[]> {
  const { Converter } = await import('opencc-js');
  const forms = (['cn', 'tw', 'hk'] as const).flatMap((to) =>
    (['cn', 'tw'] as const).filter((from) => from !== to).map((from) => Converter({ from, to })(text)),
  );
  return [...new Set(forms)].filter((form) => form !== text);
}
